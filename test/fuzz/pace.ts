import { forget } from '../forget';
import { prose } from '../prose';
import { check } from './check';
import { cpuSince, TooSlow, withinTime } from './withinTime';

/** An input that costs so many times the median of its size is a find. */
const TIMES = 10;
/** In milliseconds of CPU time: below it nobody waits, and noise would decide. */
const QUICK = 25;
/** And so many times as long as plain prose takes beside it, which is 3 ms on a quiet machine: a busy one is slower. */
const TIMES_PROSE = 8;
const PROSE_RUNS = 12;
const PROSE = prose(4000);
/** One run tells that a text is slow where it takes so many times what it may. */
const CLEARLY = 1.5;
/** Until so many texts of a size were timed, the first ones also pay for what the engine compiles. */
const ENOUGH = 15;
/** The least time of some runs: what else the machine does only adds to it. */
const RUNS = 4;
const LAST = 300;
/** What is known of the texts of a size. */
interface Known {
  readonly times: number[];
  /** The last of these texts. */
  readonly texts: string[];
}

/** Times readings, and tells those that take far longer than others of their size. */
export class Pace {
  private readonly bySize = new Map<number, Known>();
  /** What the last text that was judged might take. */
  private most = 0;

  /** `patience` is what a text may take at most before it is broken off; half of it is too long for any size. */
  constructor(
    private readonly read: (text: string) => unknown,
    private readonly patience: number,
  ) {}

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
    this.most = this.mostBeside(text);
    const least = this.leastTime(text, Math.max(this.mostFor(text), this.most));
    if (least === undefined) return undefined;
    const median = `the median of their size is ${medianOf(this.of(text).times).toFixed(1)} ms`;
    return `${text.length} characters take ${least.toFixed(0)} ms, and ${median}`;
  }

  /** A quick look: one run, unless it was. Clearly slow, so that it is so again. */
  seemsSlow(text: string, took?: number): boolean {
    const most = CLEARLY * Math.max(this.mostFor(text), this.most);
    return (took ?? this.time(text, Math.min(this.patience, most + 1))) > most;
  }

  private of(text: string): Known {
    const size = sizeOf(text);
    const known = this.bySize.get(size) ?? { times: [], texts: [] };
    this.bySize.set(size, known);
    return known;
  }

  /** Milliseconds that a text may take by what others of its size took. */
  private mostFor(text: string): number {
    const { times } = this.of(text);
    const most = times.length < ENOUGH ? Number.POSITIVE_INFINITY : Math.max(QUICK, TIMES * medianOf(times));
    return Math.min(this.patience / 2, most);
  }

  /** Milliseconds that a text may take by what prose and others of its size take right now. */
  private mostBeside(text: string): number {
    const others = this.of(text).texts.filter((one) => one !== text);
    const known = Array.from({ length: PROSE_RUNS }, () => timeOf(() => check(PROSE)));
    const most = Math.max(TIMES * medianOf(others.map((one) => this.time(one))), TIMES_PROSE * Math.min(...known));
    return Math.min(this.patience / 2, most);
  }

  /** The least time of some runs, the first of which may have been; or undefined where one is no longer than `most`. */
  private leastTime(text: string, most: number, first = this.time(text)): number | undefined {
    let least = first;
    // What was broken off is not run again and again: no noise takes so long.
    for (let run = 1; run < RUNS && least > most && least < this.patience; run += 1)
      least = Math.min(least, this.time(text));
    return least > most ? least : undefined;
  }

  /** In milliseconds of CPU time, at most `patience`. */
  private time(text: string, patience = this.patience): number {
    try {
      return withinTime(patience, () =>
        Math.min(
          patience,
          timeOf(() => this.read(text)),
        ),
      );
    } catch (error) {
      if (error instanceof TooSlow) return patience;
      throw error;
    }
  }
}

function timeOf(read: () => unknown): number {
  forget();
  const start = process.cpuUsage();
  try {
    read();
  } catch {
    // The invariants tell what is thrown.
  }
  return cpuSince(start);
}

/** Sizes are classes by powers of two; what is shorter than 256 characters is one. */
function sizeOf(text: string): number {
  return Math.max(8, Math.floor(Math.log2(text.length + 1)));
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
