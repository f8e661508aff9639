import { expect, test } from 'vitest';
import { soundRange } from '../../src/story/soundRange';

test.each([
  ['abc', 1, 2, 'b'],
  ['abc', 3, 4, 'c'],
  ['a: [\n\n', 5, 6, '['],
  ['a: [\r\n', 4, 6, '['],
  ['a: [ \r\n', 4, 7, '['],
  ['ab', 1, 0, 'a'],
  ['😀', 0, 1, '😀'],
  ['a😀b', 2, 3, '😀'],
  ['a😀', 3, 4, '😀'],
  ['\r\n\nab', 0, 1, 'a'],
  ['ab', -5, 99, 'ab'],
])('of %j, %d to %d is shown as one can see it', (text, from, to, seen) => {
  const { start, end } = soundRange(text, from, to);
  expect(text.slice(start, end)).toBe(seen);
});

test('a text that is nothing but a line end is shown by it, whichever it is', () => {
  expect([soundRange('\n', 0, 1), soundRange('\r\n', 0, 2)]).toEqual([
    { start: 0, end: 1 },
    { start: 0, end: 2 },
  ]);
});

test.each(['', '\n', ' \r\n'])('of %j, which holds nothing to see, it is inside all the same', (text) => {
  const { start, end } = soundRange(text, 5, 9);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(end - start).toBe(Math.min(1, text.length));
});
