import { expect, test } from 'vitest';
import { BUSINESS, IMPROVEMENTS, TECHNICAL } from '../../src/evidence/impactWords';
import { readSentence } from '../../src/language/sentence';

test.each([
  ['improvements', IMPROVEMENTS],
  ['what only an engineer measures', TECHNICAL],
] as const)('the words of %s are written as a sentence is read', (_, list) => {
  const readAs = (word: string) => readSentence(word).tokens.map(({ text }) => text);
  expect([...list].filter((word) => readAs(word).join(' ') !== word)).toEqual([]);
});

test('nothing is both worth something outside the code and an engineer’s alone', () => {
  expect([...BUSINESS].filter((word) => TECHNICAL.has(word))).toEqual([]);
});

test.each([
  ['improved', true],
  ['faster', true],
  ['fewer', true],
  ['slower', false],
  ['worsened', false],
  ['changed', false],
])('“%s” claims a change for the better: %s', (word, expected) => {
  expect(IMPROVEMENTS.has(word)).toBe(expected);
});

test('the worth of a result is told in other words than its machines', () => {
  const told = (word: string) => [BUSINESS.has(word), TECHNICAL.has(word)];
  expect(['patients', 'revenue', 'accidents'].map(told)).toEqual(Array(3).fill([true, false]));
  expect(['latency', 'throughput', 'heap'].map(told)).toEqual(Array(3).fill([false, true]));
  expect(['table', 'green', 'walked'].map(told)).toEqual(Array(3).fill([false, false]));
});
