import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';
import { hostileNotes } from './hostileNotes';

/** UTF-16 units. Large enough that a quadratic part shows. */
const SIZE = 32_000;
const TIMES = 4;
/** Linear is 4 and quadratic 16; what the machine does besides lies between. */
const MOST = 8;
/** Below this, in milliseconds of CPU time, noise would decide. */
const QUICK = 60;

/** In milliseconds of CPU time, the least of some runs: what else the machine does only ever adds to it. */
function leastTime(text: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > enough; run += 1) {
    const start = process.cpuUsage();
    importNotes(text, PRINCIPLE_NAMES).stories.map(renderStory);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('import takes time with the length of the notes, not with its square', () => {
  const large = hostileNotes(SIZE * TIMES);
  test.each([...hostileNotes(SIZE)])('for %s', (name, text) => {
    const most = Math.max(QUICK, leastTime(text) * MOST);
    const long = large.get(name);
    if (long === undefined) throw new Error(`there is no long text of ${name}`);
    expect(leastTime(long, most)).toBeLessThanOrEqual(most);
  });
});

test('a megabyte of lines in one section, quote or table is no more than can be handed over at once', () => {
  for (const line of ['x\n', '> S: a\n> A: b\n', '| S | a |\n', 'goal: a\n', '• x\n']) {
    const text = `S: a\nT: b\nA: c\n${line.repeat(1_000_000 / line.length)}R: d\n`;
    expect(importNotes(text, PRINCIPLE_NAMES).stories.length).toBeGreaterThan(0);
  }
});
