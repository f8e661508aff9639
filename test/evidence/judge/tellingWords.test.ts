import { describe, expect, test } from 'vitest';
import { tellingWords } from '../../../src/evidence/judge/tellingWords';
import { readSentence } from '../../../src/language/sentence';

const tellingIn = (words: string) => [...tellingWords(readSentence(words).tokens)];

describe('the words that tie a sentence to one story', () => {
  test('are none in a stock lesson', () => {
    expect(tellingIn('I learned that the team is very important.')).toEqual([]);
  });

  test('are its things, names and figures', () => {
    const words = tellingIn('The scheduler of Treasury lost 26 invoices.');
    expect(words).toEqual(expect.arrayContaining(['scheduler', 'treasury', '26', 'invoice']));
    expect(words).not.toContain('the');
  });

  test('are the same in singular and plural', () => {
    expect(tellingIn('The invoices waited.')).toEqual(expect.arrayContaining(tellingIn('an invoice')));
  });

  test('are none in an empty sentence', () => {
    expect(tellingIn('')).toEqual([]);
  });
});
