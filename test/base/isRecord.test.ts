import { expect, test } from 'vitest';
import { isRecord } from '../../src/base/isRecord';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['a', false],
])('%j holds values by name: %s', (value, is) => {
  expect(isRecord(value)).toBe(is);
});
