import { describe, expect, it } from 'vitest';
import { checkStory } from '../src/index';
import { hostileTexts } from './hostile';

/** UTF-16 units. Small enough to be quick, large enough that a quadratic part shows. */
const SIZE = 40_000;
const TIMES = 4;
/** Linear is 4 and quadratic 16; what the machine does besides lies between. */
const MOST = 8;
/** Below this, in milliseconds of CPU time, a quadratic part would not matter, and noise would decide. */
const QUICK = 60;
const RUNS = 3;

/** In milliseconds of CPU time. */
function cpuTime(text: string): number {
  const start = process.cpuUsage();
  checkStory(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least time of some runs: what else the machine does only ever adds to it. Runs no more once it is under `enough`. */
function leastTime(text: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least > enough; run += 1) least = Math.min(least, cpuTime(text));
  return least;
}

describe('time grows with the length of the text, not with its square', () => {
  const large = hostileTexts(SIZE * TIMES);
  it.each([...hostileTexts(SIZE)])('for %s', (name, text) => {
    const most = Math.max(QUICK, leastTime(text) * MOST);
    const long = large.get(name);
    if (long === undefined) throw new Error(`there is no long text of ${name}`);
    expect(leastTime(long, most)).toBeLessThanOrEqual(most);
  });
});
