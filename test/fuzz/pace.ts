import { forget } from '../forget';
import { TooSlow, withinTime } from './withinTime';

/** An input that costs so many times the median of its size is a find. */
const TIMES = 10;
/** In milliseconds of CPU time: below it nobody waits, and noise would decide. */
const QUICK = 25;
/** Until so many texts of a size were timed, the first ones also pay for what the engine compiles. */
const ENOUGH = 15;
/** The least time of some runs: what else the machine does only adds to it. */
const RUNS = 4;
const LAST = 300;
/** Milliseconds after which a text is broken off; half of it is too long for any size. */
const PATIENCE = 2000;

/** Times readings, and tells those that take far longer than others of their size. */
export class Pace {
  private readonly bySize = new Map<number, number[]>();

  constructor(private readonly read: (text: string) => unknown) {}

  /** Reads a text to know how long its size takes. */
  learn(text: string): void {
    const size = sizeOf(text);
    const known = this.bySize.get(size) ?? [];
    this.bySize.set(size, known);
    known.push(this.cpuTime(text, PATIENCE));
    if (known.length > LAST) known.shift();
  }

  /** @throws where a text takes far longer than others of its size, again and again */
  judge(text: string): void {
    const most = this.mostFor(text);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS && least > most; run += 1) {
      const took = this.cpuTime(text, PATIENCE);
      least = Math.min(least, took);
      if (took === PATIENCE) break;
    }
    if (least <= most) return;
    const known = `the median of their size is ${medianOf(this.bySize.get(sizeOf(text)) ?? []).toFixed(1)} ms`;
    throw new Error(`${text.length} characters take ${least.toFixed(0)} ms, and ${known}`);
  }

  /** A quick look, with the clock on the wall. */
  seemsSlow(text: string): boolean {
    const most = this.mostFor(text);
    return this.cpuTime(text, Math.min(PATIENCE, 2 * most)) > most;
  }

  /** Milliseconds that a text may take. */
  private mostFor(text: string): number {
    const known = this.bySize.get(sizeOf(text)) ?? [];
    return known.length < ENOUGH ? PATIENCE / 2 : Math.min(PATIENCE / 2, Math.max(QUICK, TIMES * medianOf(known)));
  }

  /** In milliseconds, at most `patience`. What is thrown is for others to tell. */
  private cpuTime(text: string, patience: number): number {
    forget();
    const start = process.cpuUsage();
    try {
      withinTime(Math.ceil(patience), () => this.read(text));
    } catch (error) {
      if (error instanceof TooSlow) return patience;
    }
    const { user, system } = process.cpuUsage(start);
    return Math.min(patience, (user + system) / 1000);
  }
}

/** Sizes are classes by powers of two; what is shorter than 256 characters is one. */
function sizeOf(text: string): number {
  return Math.max(8, Math.floor(Math.log2(text.length + 1)));
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
