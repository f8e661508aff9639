import { describe, expect, test } from 'vitest';
import { isComparative, isSuperlative } from '../../src/language/superlatives';

describe('a comparative', () => {
  test.each(
    'slower quicker cheaper pricier safer simpler bigger easier louder longer lower lighter cleaner closer better worse more'.split(
      ' ',
    ),
  )('is: %s', (word) => {
    expect(isComparative(word)).toBe(true);
  });

  test.each(
    'customer owner offer matter bother founder stranger opener presenter insider broker primer setter upper user order'.split(
      ' ',
    ),
  )('is none: %s', (word) => {
    expect(isComparative(word)).toBe(false);
  });
});

describe('a superlative', () => {
  test.each(['best', 'rarest', 'nicest', 'biggest', 'earliest'])('is: %s', (word) => {
    expect(isSuperlative(word)).toBe(true);
  });

  test.each(['forest', 'modest', 'guest', 'request'])('is none: %s', (word) => {
    expect(isSuperlative(word)).toBe(false);
  });
});
