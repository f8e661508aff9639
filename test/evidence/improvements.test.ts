import { describe, expect, test } from 'vitest';
import { claimIn } from '../../src/evidence/improvements';
import { readSentence } from '../../src/language/sentence';

const claims = (words: string) => claimIn(readSentence(words)) !== undefined;

describe('a claim that something got better', () => {
  test.each([
    'Latency improved a lot.',
    'Errors were reduced significantly.',
    'The build is much faster now.',
    'There are fewer stops.',
    'We saw a large reduction of complaints.',
    'It made the process more efficient.',
  ])('is made in: %s', (words) => {
    expect(claims(words)).toBe(true);
  });

  test.each(['The team was happy.', 'I was promoted to team lead.', 'The client signed the contract.', ''])(
    'is not made in: %s',
    (words) => {
      expect(claims(words)).toBe(false);
    },
  );

  test.each([
    ['Calls that were dropped fell', 'Calls that were dropped fell'],
    ['Mistakes that improved the design fell', 'Mistakes that improved the design fell'],
    ['We shipped a cache that improved the latency', 'that improved the latency'],
  ])('is made in “%s” by “%s”', (words, clause) => {
    const range = claimIn(readSentence(`${words}.`));
    expect(words.slice(range?.start, range?.end)).toBe(clause);
  });
});
