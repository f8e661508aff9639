import type { Clause, Evidence } from '../evidence/types';
import type { Range, Story } from '../story/types';

/** Who carries the Action: the deeds told there, by whoever does them. Reported and unreal ones are none. */
export interface Deeds {
  readonly candidate: readonly Clause[];
  readonly group: readonly Clause[];
}

/** The deeds of the Action section, in the order of the text. */
export function deedsOf(story: Story, evidence: Evidence): Deeds {
  const told = evidence.clauses.filter(
    (clause) => clause.says === 'deed' && !clause.reported && sectionOf(story, clause.sentence) === 'Action',
  );
  return {
    candidate: told.filter(({ actor }) => actor === 'candidate'),
    group: told.filter(({ actor }) => actor === 'group'),
  };
}

/** The words of a clause that show the deed: its verb, with what follows it as far as the clause goes. */
export function deedRange(clause: Clause): Range {
  const start = clause.verb?.start ?? clause.range.start;
  return { start, end: Math.max(start, clause.range.end) };
}

/** The name of the section that a sentence stands in. */
export function sectionOf(story: Story, sentence: number): string | undefined {
  return story.sentences[sentence]?.section;
}
