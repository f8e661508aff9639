import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, packNumbers, unfolded, unpackNumbers } from '../../src/base/packNumbers';

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(728_999))), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

test('a small number is one character, the first that is not is four', () => {
  expect(packNumbers([0, 88])).toHaveLength(2);
  expect(packNumbers([89])).toHaveLength(4);
  expect([...unpackNumbers(packNumbers([88, 89, 728_999, 0]))]).toEqual([88, 89, 728_999, 0]);
});

test('nothing in it has to be escaped in a string of any kind', () => {
  expect(packNumbers(Array.from({ length: 5_000 }, (_, at) => at))).toMatch(/^[!-~]*$/);
  expect(packNumbers(Array.from({ length: 5_000 }, (_, at) => at))).not.toMatch(/["'`\\]/);
});

test.each([-1, 0.5, 729_000, Number.NaN])('%d is refused', (number) => {
  expect(() => packNumbers([number])).toThrow(RangeError);
});

test('numbers of either sign are folded, and unfolded', () => {
  expect([0, -1, 1, -2, 2, -128, 127].map(folded)).toEqual([0, 1, 2, 3, 4, 255, 254]);
  for (let number = -128; number < 128; number += 1) expect(unfolded(folded(number))).toBe(number);
});
