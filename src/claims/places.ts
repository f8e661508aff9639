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
