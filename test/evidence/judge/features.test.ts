import { describe, expect, test } from 'vitest';
import { featuresOf, surroundings } from '../../../src/evidence/judge/features';
import { readSentence } from '../../../src/language/sentence';
import type { SectionName } from '../../../src/story/types';

const featuresIn = (words: string, section: SectionName = 'Task') => featuresOf(readSentence(words), section);

/** How many of the first sentence's features the second has too. */
const shared = (one: string, other: string) => {
  const known = new Set(featuresIn(other).hashes);
  return featuresIn(one).hashes.filter((hash) => known.has(hash)).length;
};

describe('the features of a sentence', () => {
  test('stand each on a token, or on the whole sentence', () => {
    const words = 'The ledger belonged to Treasury, and nobody had asked me.';
    const { hashes, places } = featuresIn(words);
    const { tokens } = readSentence(words);
    expect(places).toHaveLength(hashes.length);
    for (const place of places) expect(place === -1 || tokens[place] !== undefined).toBe(true);
  });

  test('are the same for the same words', () => {
    expect(featuresIn('I replaced the switch.')).toEqual(featuresIn('I replaced the switch.'));
  });

  test('keep equal words apart by their order', () => {
    expect(featuresIn('ours not theirs').hashes).not.toEqual(featuresIn('theirs not ours').hashes);
  });

  test('keep a word apart from the same word beside another, at the start and in a section', () => {
    const { hashes } = featuresIn('queue queue');
    const counts = new Map<number, number>();
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    // Only what is said of a word by itself can be said twice.
    expect([...counts.values()].every((count) => count <= 2)).toBe(true);
    expect(counts.size).toBeGreaterThan(6);
  });

  test('tell sections apart', () => {
    expect(featuresIn('It was ours.', 'Task').hashes).not.toEqual(featuresIn('It was ours.', 'Result').hashes);
  });

  test('take one name for another, and one number for another', () => {
    const count = featuresIn('It belonged to Ravi.').hashes.length;
    expect(shared('It belonged to Ravi.', 'It belonged to Priya.')).toBe(count);
    expect(featuresIn('It cost 40 euros.').hashes).toEqual(featuresIn('It cost 7000 euros.').hashes);
  });

  test('grow with the sentence and no faster', () => {
    const short = featuresIn('I moved the queue and '.repeat(20)).hashes.length;
    const long = featuresIn('I moved the queue and '.repeat(200)).hashes.length;
    expect(long / short).toBeLessThan(11);
  });

  test.each(['', ' ', '…', '😀'])('are finite for “%s”', (words) => {
    const { hashes, places } = featuresIn(words);
    expect(hashes.length).toBeGreaterThan(0);
    expect([...hashes, ...places].every(Number.isInteger)).toBe(true);
  });
});

describe('what stands around a sentence', () => {
  test('is how much it shares, up to three words, and whether it is the last', () => {
    expect(surroundings('Learning', 0, false)).not.toEqual(surroundings('Learning', 1, false));
    expect(surroundings('Learning', 3, false)).toEqual(surroundings('Learning', 9, false));
    expect(surroundings('Learning', 0, false)).not.toEqual(surroundings('Learning', 0, true));
    expect(surroundings('Learning', 0, true)).not.toEqual(surroundings('Result', 0, true));
  });
});
