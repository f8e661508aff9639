import { expect, test } from 'vitest';
import type { Quote } from '../../src/coaching/quote';
import { sharingNone } from '../../src/coaching/sharingNone';

const one = (words: string, start: number, end: number, shown = { start, end }): Quote => {
  return { words, range: { start, end }, shown };
};
const wordsOf = (quotes: readonly Quote[]) => quotes.map(({ words }) => words);

test.each<[string, readonly Quote[], readonly string[]]>([
  ['beside each other stay', [one('a b', 0, 3), one('c d', 3, 6)], ['a b', 'c d']],
  ['in one another go', [one('a b c', 0, 5), one('b', 2, 3)], ['a b c']],
  ['that overlap go, the first stays', [one('b c', 2, 5), one('a b', 0, 3), one('c', 4, 5)], ['b c']],
  ['with the same words go', [one('We', 0, 2), one('We', 9, 11)], ['We']],
  ['that show no word go', [one('', 0, 2)], []],
  ['are judged by what they show', [one('a b', 0, 9, { start: 0, end: 3 }), one('c', 4, 5)], ['a b', 'c']],
  ['are lengthened into another', [one('a b', 0, 1, { start: 0, end: 3 }), one('b', 2, 3)], ['a b']],
])('quotes that %s', (_what, quotes, kept) => {
  expect(wordsOf(sharingNone(quotes))).toEqual(kept);
});

test('nothing of what is taken is quoted again', () => {
  expect(wordsOf(sharingNone([one('b', 2, 3), one('d', 6, 7)], [one('a b', 0, 3)]))).toEqual(['d']);
});
