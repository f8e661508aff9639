import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/evidence/stems';

describe('the forms of a word have one stem', () => {
  test.each([
    'plan plans planned planning',
    'bake bakes baked baking',
    'policy policies',
    'carry carries',
    'box boxes boxed boxing',
    "farmer farmers farmer's",
    'quick quickly',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });
});

describe('other words have another', () => {
  test.each(['test taste', 'plan plant', 'king kin'])('%s', (pair) => {
    expect(new Set(pair.split(' ').map(stemOf)).size).toBe(2);
  });
});

test('it is the same however many words came between', () => {
  const stem = stemOf('weavers');
  for (let nth = 0; nth <= 20_000; nth += 1) stemOf(`word${nth}`);
  expect(stemOf('weavers')).toBe(stem);
  expect(stemOf('weaver')).toBe(stem);
});

test('of nothing it is nothing', () => {
  expect(stemOf('')).toBe('');
});
