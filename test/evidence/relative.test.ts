import { describe, expect, test } from 'vitest';
import { companyOf, isRelative } from '../../src/evidence/relative';
import { figureIn } from './figureIn';

const relative = (sentence: string, figure: string) => {
  const { tokens, quantities, quantity } = figureIn(sentence, figure);
  return isRelative(tokens, quantity, companyOf(quantities));
};

describe('says little without its before', () => {
  test.each([
    ['Spoilage is at 1.2%.', '1.2%'],
    ['Spoilage fell by 20%.', '20%'],
    ['The purity was 99.5.', '99.5'],
  ])('%s', (sentence, figure) => {
    expect(relative(sentence, figure)).toBe(true);
  });
});

describe('says enough by itself', () => {
  test.each([
    ['Attendance is back to 58%.', '58%'],
    ['I kept the humidity at 96%.', '96%'],
    ['We sold 8% above target.', '8%'],
    ['The crew reached 116% of quota.', '116%'],
    ['About 23% of the photos sold.', '23%'],
    ['The parish went from overspent to 60%.', '60%'],
    ['The fair raised $740.', '$740'],
    ['It saved 30 kg of flour.', '30 kg'],
  ])('%s', (sentence, figure) => {
    expect(relative(sentence, figure)).toBe(false);
  });
});

test('the company of a figure is its sentence’s ratios, and whether any is zero', () => {
  const company = (sentence: string, figure: string) => companyOf(figureIn(sentence, figure).quantities);
  expect(company('Nine of twelve lambs lived and 0 crates were lost.', '0')).toEqual({ ratios: 1, zero: true });
  expect(company('We sold 40 pies.', '40')).toEqual({ ratios: 0, zero: false });
});
