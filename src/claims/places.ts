import { closedRange } from '../evidence/closedRange';
import { readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import type { Token } from '../language/tokens';
import { isLoose } from '../story/looseText';
import type { Range, Story } from '../story/types';
import type { Place } from './types';

/** The place of a stretch of one of the story's sentences. */
export function placeOf(story: Story, sentence: number, range: Range): Place {
  return {
    range,
    text: story.text.slice(range.start, range.end).replace(/\s+/g, ' '),
    section: standsLoose(story, sentence) ? undefined : story.sentences[sentence]?.section,
  };
}

/** The place of a clause, as far as it can be read by itself. */
export const clausePlace = (story: Story, { sentence, range }: Clause): Place =>
  placeOf(story, sentence, closedRange(story, range));

/** The words of a sentence in a range of its story. */
export function wordsIn(story: Story, sentence: number, range: Range): readonly Token[] {
  const start = story.sentences[sentence]?.range.start ?? 0;
  return (readingsOf(story)[sentence]?.tokens ?? []).filter(
    (token) => token.kind === 'word' && token.start + start >= range.start && token.end + start <= range.end,
  );
}

/** Where steps are told: what is done elsewhere is a lesson or an answer, and the same place says little about it. */
const STEPS_IN: ReadonlySet<string> = new Set(['Task', 'Action', 'Result', 'Trade-offs']);

/** Whether a sentence stands where steps are told, or outside all sections, where they may be. */
export const tellsSteps = (story: Story, sentence: number): boolean =>
  standsLoose(story, sentence) || STEPS_IN.has(story.sentences[sentence]?.section ?? '');

/** Whether a sentence stands outside all sections. */
export function standsLoose({ sections, sentences }: Story, sentence: number): boolean {
  const section = sections[sentences[sentence]?.sectionIndex ?? -1];
  return section !== undefined && isLoose(section);
}

/** Notes are for the writer alone: they claim nothing. Nor does what is still to be filled in. */
export function claimsSomething(story: Story, sentence: number): boolean {
  const told = story.sentences[sentence];
  return told !== undefined && !told.unfilled && told.section !== 'Notes';
}
