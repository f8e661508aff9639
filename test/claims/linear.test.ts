import { describe, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { expectLinear } from '../cpuTime';
import { hostileTexts } from '../hostile';

/** UTF-16 units. */
const SIZE = 20_000;

const SENTENCES = [
  'I fixed 3 bugs for Ana, ',
  'From 30 to 3, ',
  'I fixed 3. Then Bo came. ',
  '3 a day ',
  'I asked Ana to fix 3 bugs, ',
  "It was Ana's job, and I was asked to fix it, ",
  'My manager asked me to fix it. I decided to fix it. ',
  'The goal was 3% fewer, ',
  'Costs fell by 3%. ',
  "I didn't fix it. ",
];
const textOf = (name: string, size: number): string => {
  const known = hostileTexts(size).get(name);
  return known ?? `## Action\n\n${name.repeat(Math.ceil(size / name.length))}\n`;
};

/** The other version has other figures, denies less, and an actor changed wherever there is one. */
const compared = (text: string) =>
  compareClaims(text, text.replaceAll("didn't fix", 'fixed').replaceAll('I ', 'we ').replaceAll('3', '7'));

describe('comparing takes time by the length of the texts, not by its square', () => {
  test.each([...hostileTexts(100).keys(), ...SENTENCES])('for %s', (name) => {
    expectLinear((size) => textOf(name, size), compared, SIZE, name);
  });
});
