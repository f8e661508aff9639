import type { Range } from '../language/range';
import { readSentence, type SentenceReading } from '../language/sentence';
import type { Story } from '../story/types';

const known = new WeakMap<Story, readonly SentenceReading[]>();

/** What is read in each of `story.sentences`, under the same indices; offsets count from the start of each sentence. */
export function readingsOf(story: Story): readonly SentenceReading[] {
  let readings = known.get(story);
  if (readings === undefined) {
    readings = story.sentences.map(({ range }) => readSentence(story.prose.slice(range.start, range.end)));
    known.set(story, readings);
  }
  return readings;
}

/** A range of a reading, in a text in which its sentence starts at `start`. */
export const moved = ({ start: first, end }: Range, start: number): Range => ({
  start: first + start,
  end: end + start,
});
