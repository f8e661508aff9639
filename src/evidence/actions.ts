import { isReported, tells } from '../language/clause';
import type { Range, Story } from '../story/types';
import { closedRange } from './closedRange';
import { stands } from './facts';
import type { Clause, Evidence } from './types';

/** Who carries the Action: the actions told there, by whoever does them. What is reported, denied or not actual is none. */
export interface Actions {
  readonly candidate: readonly Clause[];
  readonly group: readonly Clause[];
}

/** The actions of the Action section, in the order of the text. */
export function actionsOf(story: Story, evidence: Evidence): Actions {
  const told = evidence.clauses.filter(
    (clause) => tells(clause) === 'action' && !isReported(clause) && stands(story, clause.sentence, ['Action']),
  );
  return {
    candidate: told.filter(({ actor }) => actor === 'candidate'),
    group: told.filter(({ actor }) => actor === 'group'),
  };
}

/** What is left of an auxiliary behind its subject: "'d" of "I'd asked". */
const CONTRACTED = /^['’](?:d|ll|m|re|ve)\s+/u;

/** The words of a clause that show the action: its verb, with what follows it as far as the clause can be read by itself. */
export function actionRange(story: Story, clause: Clause): Range {
  const { verb } = clause;
  const start = verb.start + (CONTRACTED.exec(story.shown.slice(verb.start, verb.end))?.[0].length ?? 0);
  return closedRange(story, { start, end: Math.max(start, clause.range.end) });
}

/** The name of the section that a sentence stands in. */
export function sectionOf(story: Story, sentence: number): string | undefined {
  return story.sentences[sentence]?.section;
}
