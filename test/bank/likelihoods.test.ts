import { describe, expect, test } from 'vitest';
import { Likelihoods } from '../../src/bank/likelihoods';

function learned(): Likelihoods {
  const likelihoods = new Likelihoods();
  for (let time = 0; time < 6; time += 1) {
    likelihoods.learn('Frugality', ['money', 'save', 'budget'], 1);
    likelihoods.learn('Dive Deep', ['money', 'log', 'cause'], 1);
  }
  return likelihoods;
}

describe('how likely a principle is', () => {
  test('a term that is asked for one principle alone speaks for it; one that all share for none', () => {
    expect(learned().of(['save']).get('Frugality')).toBeGreaterThan(0.51);
    expect(learned().of(['money']).get('Frugality')).toBeCloseTo(0.5);
  });
  test('the shares add up to one', () => {
    const shares = [...learned().of(['money', 'cause', 'budget']).values()];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
  test('terms that were never asked say nothing', () => {
    expect([...learned().of(['giraffe']).values()]).toEqual([0.5, 0.5]);
  });
  test('one term of a principle settles nothing against two of another', () => {
    const shares = learned().of(['save', 'log', 'cause']);
    expect(shares.get('Dive Deep')).toBeGreaterThan(shares.get('Frugality') ?? 1);
  });
  test('nothing learned, nothing likely', () => {
    expect(new Likelihoods().of(['money']).size).toBe(0);
  });
});
