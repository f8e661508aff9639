import { standsIn } from './inSection';
import { quoted } from './quoted';
import type { Check } from './types';

/** A deed told in the passive that does not say whose it was. */
export const hiddenActor: Check = {
  id: 'hidden-actor',
  title: 'a passive that hides who did it',
  section: 'Action',
  defaultSeverity: () => 'info',
  run(story, { clauses }, _context, report) {
    for (const clause of clauses) {
      const { actor, says, tense, reported, subordinate, verb } = clause;
      if (actor !== 'hidden' || says !== 'deed' || tense !== 'past' || reported || subordinate) continue;
      if (verb === undefined || !standsIn(story, clause, 'Action')) continue;
      const words = quoted(story.text.slice(verb.start, verb.end));
      report({ range: verb, message: `${words} by whom? If it was you, say “I”; if not, name the role.` });
    }
  },
};
