import { isReported, tells } from '../language/clause';
import { wordsAt } from '../story/wordsAt';
import { standsIn } from './inSection';
import { quoted } from './quoted';
import type { Check } from './types';

/** A verb of the candidate's that doesn't say what was done, with no concrete one after it in its sentence. */
export const vagueAction: Check = {
  id: 'vague-action',
  title: "a verb that doesn't say what you did",
  section: 'Action',
  defaultSeverity: () => 'info',
  run(story, { clauses, handOffs }, _context, report) {
    const passedOn = new Set(handOffs.map(({ range }) => range.start));
    for (const [index, clause] of clauses.entries()) {
      const { actor, tense, verb } = clause;
      if (actor !== 'candidate' || tells(clause) !== 'vague' || isReported(clause) || tense === 'future') continue;
      if (!standsIn(story, clause, 'Action')) continue;
      const next = clauses[index + 1];
      const concrete =
        next?.sentence === clause.sentence &&
        next.actor === 'candidate' &&
        tells(next) === 'action' &&
        !isReported(next) &&
        !passedOn.has(next.verb.start);
      if (concrete) continue;
      const words = quoted(wordsAt(story, verb));
      report({ range: verb, message: `${words} doesn't say what you did. Replace it with the step you took.` });
    }
  },
};
