import { describe, expect, test } from 'vitest';
import { firstFrom, spanOf } from '../../../src/evidence/judge/spanOf';
import { readSentence } from '../../../src/language/sentence';

const { tokens } = readSentence('I told Ops, and they fixed it.');

describe('the first token from an offset on', () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [999, tokens.length],
  ])('from %d is token %d', (offset, index) => {
    expect(firstFrom(tokens, offset)).toBe(index);
  });
});

describe('the tokens within a range', () => {
  test('are those that start in it', () => {
    const [from, to] = spanOf(tokens, { start: 2, end: 10 });
    expect(tokens.slice(from, to).map(({ text }) => text)).toEqual(['told', 'ops']);
  });

  test('are none in a range without any', () => {
    const [from, to] = spanOf(tokens, { start: 3, end: 4 });
    expect(to).toBe(from);
    expect(spanOf([], { start: 0, end: 9 })).toEqual([0, 0]);
  });
});
