import { expect, test } from 'vitest';
import { MIXED_UNITS, OF_UNIT, UNIT_OF } from '../../src/language/units';

test('what is scaled to its unit has one', () => {
  expect([...OF_UNIT.keys()].filter((word) => !UNIT_OF.has(word))).toEqual([]);
});

test('the units of several are units', () => {
  const units = new Set([...UNIT_OF.values()].map(({ unit }) => unit));
  expect([...MIXED_UNITS].filter((unit) => !units.has(unit))).toEqual([]);
});
