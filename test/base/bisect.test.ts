import { describe, expect, test } from 'vitest';
import { countBefore } from '../../src/base/bisect';

describe('countBefore', () => {
  test.each([
    [[], 5, 0],
    [[1, 3, 5, 5, 7], 0, 0],
    [[1, 3, 5, 5, 7], 5, 2],
    [[1, 3, 5, 5, 7], 6, 4],
    [[1, 3, 5, 5, 7], 9, 5],
  ])('%j has so many below %i: %i', (list, limit, count) => {
    expect(countBefore(list, (one) => one < limit)).toBe(count);
  });

  test('asks few of many', () => {
    let asked = 0;
    const many = Array.from({ length: 1_000_000 }, (_, at) => at);
    expect(countBefore(many, (one) => asked++ >= 0 && one < 700_000)).toBe(700_000);
    expect(asked).toBeLessThan(25);
  });
});
