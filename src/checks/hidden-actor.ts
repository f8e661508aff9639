import { tells } from '../language/clause';
import { wordsAt } from '../story/wordsAt';
import { standsIn } from './inSection';
import { passiveRewrites } from './passiveRewrites';
import { quoted } from './quoted';
import type { Check } from './types';

/** An action told in the passive that does not say whose it was. */
export const hiddenActor: Check = {
  id: 'hidden-actor',
  title: 'a passive that hides who did it',
  section: 'Action',
  defaultSeverity: () => 'info',
  run(story, { clauses }, _context, report) {
    for (const clause of clauses) {
      const { actor, tense, link, verb } = clause;
      if (actor !== 'hidden' || tells(clause) !== 'action' || tense !== 'past' || link !== 'main') continue;
      if (!standsIn(story, clause, 'Action')) continue;
      const words = quoted(wordsAt(story, verb));
      report({
        range: verb,
        message: `${words} doesn't say who did it. If it was you, say “I”. If not, name the role.`,
        suggestions: passiveRewrites(story, clause),
      });
    }
  },
};
