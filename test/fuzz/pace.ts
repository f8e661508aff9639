import { forget } from '../forget';
import { cpuSince, TooSlow, withinTime } from './withinTime';

/** An input that costs so many times the median of its size is a find. */
const TIMES = 10;
/** In milliseconds of CPU time: below it nobody waits, and noise would decide. */
const QUICK = 25;
/** Until so many texts of a size were timed, the first ones also pay for what the engine compiles. */
const ENOUGH = 15;
/** The least time of some runs: what else the machine does only adds to it. */
const RUNS = 4;
const LAST = 300;
/** Milliseconds of CPU time after which a text is broken off; half of it is too long for any size. */
const PATIENCE = 2000;

/** What is known of the texts of a size. */
interface Known {
  readonly times: number[];
  /** The last of these texts. */
  readonly texts: string[];
}

/** Times readings, and tells those that take far longer than others of their size. */
export class Pace {
  private readonly bySize = new Map<number, Known>();

  constructor(private readonly read: (text: string) => unknown) {}

  /** Reads a text to know how long its size takes; hands back how long this one took, in ms. */
  learn(text: string): number {
    const { times, texts } = this.of(text);
    const took = this.time(text);
    times.push(took);
    if (times.length > LAST) times.shift();
    texts.push(text);
    if (texts.length > ENOUGH) texts.shift();
    return took;
  }

  /** What tells that a text takes far longer than others of its size, again and again; undefined where it does not. */
  slowness(text: string, took = this.time(text)): string | undefined {
    if (this.leastTime(text, this.mostFor(text), took) === undefined) return undefined;
    // A machine that is busy makes all work cost more, so others of its size are timed anew beside it.
    const others = took === PATIENCE ? [] : this.of(text).texts.map((one) => this.time(one));
    const least = this.leastTime(text, Math.max(this.mostFor(text), mostFor(others)));
    if (least === undefined) return undefined;
    const median = `the median of their size is ${medianOf(this.of(text).times).toFixed(1)} ms`;
    return `${text.length} characters take ${least.toFixed(0)} ms, and ${median}`;
  }

  /** A quick look: one run, unless it was. */
  seemsSlow(text: string, took = this.time(text, Math.min(PATIENCE, 2 * this.mostFor(text)))): boolean {
    return took > this.mostFor(text);
  }

  private of(text: string): Known {
    const size = sizeOf(text);
    const known = this.bySize.get(size) ?? { times: [], texts: [] };
    this.bySize.set(size, known);
    return known;
  }

  private mostFor(text: string): number {
    return mostFor(this.of(text).times);
  }

  /** The least time of some runs, the first of which may have been; or undefined where one is no longer than `most`. */
  private leastTime(text: string, most: number, first = this.time(text)): number | undefined {
    let least = first;
    // What was broken off is not run again and again: no noise takes so long.
    for (let run = 1; run < RUNS && least > most && least < PATIENCE; run += 1)
      least = Math.min(least, this.time(text));
    return least > most ? least : undefined;
  }

  /** In milliseconds of CPU time, at most `patience`. */
  private time(text: string, patience = PATIENCE): number {
    try {
      return withinTime(patience, () => Math.min(patience, this.timeOfOne(text)));
    } catch (error) {
      if (error instanceof TooSlow) return patience;
      throw error;
    }
  }

  private timeOfOne(text: string): number {
    forget();
    const start = process.cpuUsage();
    try {
      this.read(text);
    } catch {
      // The invariants tell what is thrown.
    }
    return cpuSince(start);
  }
}

/** Milliseconds that a text may take where others took so long. */
function mostFor(times: readonly number[]): number {
  return times.length < ENOUGH ? PATIENCE / 2 : Math.min(PATIENCE / 2, Math.max(QUICK, TIMES * medianOf(times)));
}

/** Sizes are classes by powers of two; what is shorter than 256 characters is one. */
function sizeOf(text: string): number {
  return Math.max(8, Math.floor(Math.log2(text.length + 1)));
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
