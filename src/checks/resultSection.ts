import type { Evidence, Located, Measure } from '../evidence/types';
import type { Section, Story } from '../story/types';
import { lineEndingOf } from './edits';
import { bulletBefore } from './insertion';
import { sectionToMark } from './sectionToMark';

/** What a check of the Result needs of it: the heading it speaks at and what its sentences hold. */
interface ResultSection {
  readonly section: Section;
  /** Figures in all sections named Result that tell a change or a state reached. */
  readonly outcomes: readonly Measure[];
  readonly holds: (piece: Located) => boolean;
}

/** The Result of a story; undefined where there is none or it is empty, and then no check of it speaks. */
export function resultOf(story: Story, evidence: Evidence): ResultSection | undefined {
  const section = sectionToMark(story, ['Result']);
  if (section === undefined || section.sentences.length === 0) return undefined;
  const holds = ({ sentence }: Located): boolean => {
    const at = story.sentences[sentence]?.sectionIndex;
    return at !== undefined && story.sections[at]?.names.includes('Result') === true;
  };
  return { section, outcomes: evidence.measures.filter((measure) => measure.outcome && holds(measure)), holds };
}

/** Where a sentence can be added at the end of a section, and what has to stand before it. */
export function endOfSection(
  story: Story,
  { sentences, heading }: Section,
): { readonly at: number; readonly lead: string } {
  const eol = lineEndingOf(story.text);
  const last = sentences.at(-1);
  if (last === undefined) return { at: heading.end, lead: eol + eol };
  const bullet = bulletBefore(story, last.blockRange.start);
  return { at: last.range.end, lead: last.block === 'item' && bullet !== undefined ? eol + bullet : ' ' };
}
