import { describe, expect, test } from 'vitest';
import { hashOf, mix } from '../../../src/evidence/judge/hash';

describe('the hash of a word', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: “%s”', (word, hash) => {
    expect(hashOf(word)).toBe(hash);
  });
});

describe('the hash of a feature', () => {
  test('has 24 bits', () => {
    for (let kind = 1; kind < 30; kind += 1) {
      const hash = mix(kind, hashOf('queue'), hashOf('owner'), 0xffffffff);
      expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffff).toBe(true);
    }
  });

  test('depends on its kind and on the place of each value', () => {
    const [a, b] = [hashOf('queue'), hashOf('owner')];
    const hashes = [
      mix(1, a, b, 0),
      mix(2, a, b, 0),
      mix(1, b, a, 0),
      mix(1, a, 0, b),
      mix(1, 0, a, b),
      mix(1, a, b, b),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('hardly ever meets another: of 2,000 pairs fewer than one in 500', () => {
    const hashes = new Set(
      Array.from({ length: 2000 }, (_, at) => mix(3, hashOf(`word${at}`), hashOf(`next${at % 40}`), 0)),
    );
    expect(hashes.size).toBeGreaterThan(1996);
  });
});
