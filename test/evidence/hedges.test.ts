import { describe, expect, test } from 'vitest';
import { isHedged } from '../../src/evidence/hedges';
import { readSentence } from '../../src/language/sentence';

const hedged = (words: string) => isHedged(readSentence(words).tokens);

describe('words in the place of an answer', () => {
  test.each([
    'As far as I know, the ferry was full.',
    'It depends.',
    "I don't really know the weight.",
    'I think so.',
    "I'm not sure.",
    'It is hard to say.',
    'A valve or something like that.',
  ])('%s', (words) => {
    expect(hedged(words)).toBe(true);
  });
});

describe('an answer', () => {
  test.each([
    'I did not know that the ferry was full.',
    "I didn't know anyone in the choir.",
    'I was not sure of the tide, so I read the table.',
    'The price depends on the harvest.',
    'I guessed the weight within two kilos.',
  ])('%s', (words) => {
    expect(hedged(words)).toBe(false);
  });
});
