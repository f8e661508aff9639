import { describe, expect, test } from 'vitest';
import { isOutcomeSpan } from '../../src/evidence/spans';
import { figureIn } from './figureIn';

const tells = (sentence: string, figure: string) => {
  const { tokens, quantity } = figureIn(sentence, figure);
  return isOutcomeSpan(tokens, quantity);
};

describe('a span of time that is an outcome', () => {
  test.each([
    ['We opened the clinic in three weeks.', 'three weeks'],
    ['The bridge was done two days early.', 'two days'],
    ['The harvest took 40 minutes.', '40 minutes'],
    ['The lease was renewed for another two years.', 'two years'],
    ['The council extended the licence by 6 months.', '6 months'],
    ['We were back on the air after six minutes.', 'six minutes'],
    ['An hour a day is free again.', 'An hour a day'],
    ['An hour per shift was saved.', 'An hour per shift'],
    ['A day a week went back to the wards.', 'A day a week'],
  ])('%s', (sentence, span) => {
    expect(tells(sentence, span)).toBe(true);
  });

  test.each([
    ['After three weeks the mayor called.', 'three weeks'],
    ['I gave a two-week course.', 'two'],
    ['I have five years of experience.', 'five years'],
    ['She was a colleague of 20 years.', '20 years'],
    ['The mayor called three weeks later.', 'three weeks'],
    ['The last two weeks were wet.', 'two weeks'],
    ['An hour a day is spent on it.', 'An hour a day'],
    ['An hour a day is lost.', 'An hour a day'],
    ['An hour each day went by.', 'An hour each day'],
  ])('none: %s', (sentence, span) => {
    expect(tells(sentence, span)).toBe(false);
  });
});
