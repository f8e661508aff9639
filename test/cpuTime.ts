import { expect } from 'vitest';
import { forget } from './forget';

const RUNS = 3;
/** As many again where it took too long: what else the machine does may have added to each of three. */
const MORE_RUNS = 9;
/** Of four times the size, linear time is 4 and quadratic 16; what the machine does besides lies between. */
const TIMES = 4;
const MOST = 8;
/** Below this, in milliseconds, a quadratic part would not matter, and noise would decide. */
const QUICK = 60;

/**
 * How long a function takes, in milliseconds of processor time: the least of three runs, since what else the machine
 * does only ever adds to it. Nothing is known of its texts from the run before. It runs no more once it is under `enough`.
 */
export function leastTime(run: (nth: number) => unknown, enough = 0, runs = RUNS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < runs && least > enough; nth += 1) {
    forget();
    const start = process.cpuUsage();
    run(nth);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Expects that time grows with the length of what is made for a size, not with its square. */
export function expectLinear<T>(
  make: (size: number) => T,
  run: (made: T) => unknown,
  size: number,
  what?: string,
): void {
  const [short, long] = [make(size), make(size * TIMES)];
  const most = Math.max(QUICK, leastTime(() => run(short)) * MOST);
  const took = leastTime(() => run(long), most, MORE_RUNS);
  expect(took, what).toBeLessThanOrEqual(most);
}
