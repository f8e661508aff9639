import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { hostileTexts } from '../hostile';

/** UTF-16 units. */
const SIZE = 20_000;
const TIMES = 4;
/** Linear is 4 and quadratic 16. */
const MOST = 8;
/** In milliseconds of CPU time: below this, noise would decide. */
const QUICK = 150;

function cpuTime(text: string): number {
  // The other version has other figures, and an actor changed wherever there is one.
  const other = text.replaceAll('I ', 'we ').replaceAll('3', '7');
  const start = process.cpuUsage();
  compareClaims(text, other);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const SENTENCES = ['I fixed 3 bugs for Ana, ', 'From 30 to 3, ', 'I fixed 3. Then Bo came. ', '3 a day '];
const texts = (size: number) => [
  ...hostileTexts(size),
  ...SENTENCES.map((one): [string, string] => [one, `## Action\n\n${one.repeat(Math.ceil(size / one.length))}\n`]),
];

describe('comparing takes time by the length of the texts, not by its square', () => {
  const large = new Map(texts(SIZE * TIMES));
  test.each(texts(SIZE))('for %s', (name, text) => {
    const most = Math.max(QUICK, Math.min(cpuTime(text), cpuTime(text)) * MOST);
    expect(cpuTime(large.get(name) ?? '')).toBeLessThanOrEqual(most);
  });
});
