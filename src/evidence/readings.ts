import type { Range } from '../base/range';
import { readSentence, type SentenceReading } from '../language/sentence';
import type { Story } from '../story/types';

/**
 * So much of a story is read as English, in UTF-16 units of its sentences: more than two hours of speech. What comes
 * after is nobody's story, and would only keep the editor waiting.
 */
export const MOST_READ = 128_000;
/** As many sentences at most: what has more in so few characters is a list of scraps, each as dear as a sentence. */
export const MOST_SENTENCES = 5_000;

/** How many of `story.sentences` are read: all of them, unless the story is longer than `MOST_READ` or `MOST_SENTENCES`. */
export function sentencesRead({ sentences, text }: Story): number {
  const most = Math.min(sentences.length, MOST_SENTENCES);
  if (text.length <= MOST_READ) return most;
  let length = 0;
  const unread = sentences.findIndex(({ range }) => {
    length += range.end - range.start;
    return length > MOST_READ;
  });
  return unread < 0 ? most : Math.min(unread, most);
}

const UNREAD = readSentence('');
const known = new WeakMap<Story, readonly SentenceReading[]>();

/**
 * What is read in each of `story.sentences`, under the same indices; offsets count from the start of each sentence.
 * There is nothing in those that are not read.
 */
export function readingsOf(story: Story): readonly SentenceReading[] {
  let readings = known.get(story);
  if (readings === undefined) {
    const read = sentencesRead(story);
    readings = story.sentences.map(({ range }, index) =>
      index < read ? readSentence(story.prose.slice(range.start, range.end)) : UNREAD,
    );
    known.set(story, readings);
  }
  return readings;
}

/** A range of a reading, in a text in which its sentence starts at `start`. */
export const moved = ({ start: first, end }: Range, start: number): Range => ({
  start: first + start,
  end: end + start,
});
