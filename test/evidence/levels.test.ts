import { describe, expect, test } from 'vitest';
import { isCountedAgain, isException, isLevel, isNow, isPartOf, isTotal, isWhole } from '../../src/evidence/levels';
import { figureIn } from './figureIn';

type Row = readonly [sentence: string, figure: string, expected: boolean];

describe('a part of a whole told before it', () => {
  test.each<Row>([
    ['Of the 90 seedlings we planted, 81 lived.', '81', true],
    ['A crew of 90 sailors came, 81 stayed.', '81', false],
    ['Of all the seedlings 81 lived.', '81', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, before } = figureIn(sentence, figure);
    expect(isPartOf(tokens, before)).toBe(expected);
  });
});

describe('an exception counted', () => {
  test.each<Row>([
    ['The ferry was on time every morning but two.', 'two', true],
    ['All branches except one opened.', 'one', true],
    ['The ferry was late but two buses came.', 'two', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(isException(tokens, quantity.first)).toBe(expected);
  });
});

describe('all there was', () => {
  test.each<Row>([
    ['In August, 7 in total.', '7', true],
    ['We lost 4 altogether.', '4', true],
    ['We lost 4 in August.', '4', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(isTotal(tokens, quantity)).toBe(expected);
  });
});

describe('counted again at another time', () => {
  test.each<Row>([
    ['In May twelve tenants complained, and 2 in June.', '2', true],
    ['In May 30 lambs died, only 4 in June.', '4', true],
    ['In May twelve tenants complained, and 2 in Leeds.', '2', false],
    ['It was quiet, and 2 in June.', '2', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, quantity, before } = figureIn(sentence, figure);
    expect(isCountedAgain(tokens, quantity, before)).toBe(expected);
  });
});

describe('how far it has come by today', () => {
  test.each<Row>([
    ['There are now 45 recipes in it.', '45', true],
    ['There are only 45 recipes in it.', '45', false],
    ['I now cook 45 recipes.', '45', false],
    ['There is now one recipe in it.', 'one', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(isNow(tokens, quantity)).toBe(expected);
  });
});

describe('a level with nothing to count by', () => {
  test.each<Row>([
    ['Late buses: 38.', '38', true],
    ['Average wait 12.', '12', true],
    ['The gauge stayed between 2 and 8.', '2', true],
    ['Membership was back to 160 by November.', '160', true],
    ['The cold room did not go over 7.', '7', true],
    ['The purity was 99.5.', '99.5', true],
    ['The furnace ran at a steady 30.', '30', true],
    ['Returned crates were 9 in that week.', '9', true],
    ['The cold room went over 7.', '7', false],
    ['I was 38 in May.', '38', false],
    ['The vet was at 8 farms.', '8', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(isLevel(tokens, quantity)).toBe(expected);
  });
});

describe('a whole that is counted', () => {
  test.each<Row>([
    ['All 64 cottages had hot water.', '64', true],
    ['It hung in all 43 shops by Thursday.', '43', true],
    ['The 64 cottages had hot water.', '64', false],
    ['We filled some of the 64 jars.', '64', false],
    ['I owned all 64 cottages.', '64', false],
    ['All 2 cottages had hot water.', '2', false],
  ])('%s', (sentence, figure, expected) => {
    const { tokens, quantity } = figureIn(sentence, figure);
    expect(isWhole(tokens, quantity)).toBe(expected);
  });
});
