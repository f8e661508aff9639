import { describe, expect, test } from 'vitest';
import { governor, governorAt, leadAt } from '../../src/evidence/governor';
import { figureIn } from './figureIn';

describe('the word that governs a figure', () => {
  test.each([
    ['The bakery sold about 40 loaves.', '40', 'sold'],
    ['The bakery sold 40 loaves.', '40', 'sold'],
    ['The nurses saw all of the 12 wards.', '12', 'saw'],
    ['She planted well over 300 bulbs.', '300', 'planted'],
    ['The queue fell to just under 5.', '5', 'to'],
    ['The sheep that got out (perhaps 9) came home.', '9', 'got'],
    ['It sent us almost 6 crates.', '6', 'sent'],
  ])('%s', (sentence, figure, word) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(governor(tokens, quantity.first)).toBe(word);
  });

  test('is none where only hedges stand before it', () => {
    const { tokens, quantity } = figureIn('Nearly 40 loaves were left.', '40');
    expect(governor(tokens, quantity.first)).toBe('');
    expect(governorAt(tokens, quantity.first)).toBe(-1);
  });
});

describe('the word right before a figure', () => {
  test.each([
    ['The wait fell to just under 5 hours.', '5', 'to'],
    ['The oven stayed at a steady 230 degrees.', '230', 'at'],
    ['She planted almost 300 bulbs.', '300', 'planted'],
    ['She planted 300 bulbs.', '300', 'planted'],
    ['We fed all of the 64 goats.', '64', 'the'],
    ['64 goats were fed.', '64', ''],
  ])('%s', (sentence, figure, word) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(leadAt(tokens, quantity.first)).toBe(word);
  });
});
