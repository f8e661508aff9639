import fc from 'fast-check';
import { Pace } from './pace';
import { smallest } from './smallest';
import type { Find, Invariant, Target } from './types';
import { withinTime } from './withinTime';

/** Milliseconds of processor time spent on making one find smaller. */
const SHRINKING = 8000;
/** Milliseconds of processor time for reading a text. */
const READING = 2000;
/** Milliseconds of processor time for an invariant, which may read a text many times. */
const PATIENCE = 20_000;

/** What is wrong with a text, if anything is. */
type Say = (text: string) => string | undefined;

export interface Fuzzing {
  readonly targets: readonly Target[];
  readonly seed: number;
  /** Milliseconds of processor time after which the reading of a text is broken off. */
  readonly patience?: number;
  /** Asked before each text, with how many there were. */
  readonly goOn: (tried: number) => boolean;
  /** Told of each find once, as small as it could be made. */
  readonly onFind: (find: Find) => void;
}

/**
 * Makes up texts, one kind of file after the other, and tells those for which something does not hold. The same seed
 * makes up the same texts.
 *
 * @returns how many texts were tried
 */
export function fuzz({ targets, seed, patience = READING, goOn, onFind }: Fuzzing): number {
  const watched = targets.map((target) => ({ target, pace: new Pace(target.read, patience) }));
  const told = new Set<string>();
  const slow = new Set<Target>();
  let tried = 0;
  for (; goOn(tried); tried += 1) {
    const { target, pace } = watched[tried % watched.length] ?? {};
    if (!target || !pace) break;
    const own = seed + tried;
    const [text = ''] = fc.sample(target.texts, { seed: own, numRuns: 1 });
    const took = pace.learn(text);
    // What is slow would be as slow for every invariant, and once told it is told.
    if (slow.has(target) && pace.seemsSlow(text, took)) continue;
    const tell = (name: string, message: string, fails: (part: string) => boolean, say: Say) => {
      // The same fault is found again and again: once is enough.
      const kind = `${target.name} ${name} ${kindOf(message)}`;
      if (told.has(kind)) return;
      told.add(kind);
      const small = smallest(text, fails, SHRINKING);
      const said = say(small);
      // A part can seem slow once; it is told where it is so again.
      const find = said === undefined ? { message, text } : { message: said, text: small };
      onFind({ target: target.name, invariant: name, ...find, seed: own });
    };
    const slowness = pace.slowness(text, took);
    if (slowness !== undefined) {
      slow.add(target);
      tell(
        'time',
        slowness,
        (part) => pace.seemsSlow(part),
        (part) => pace.slowness(part),
      );
      continue;
    }
    for (const invariant of target.invariants) {
      const say = (part: string) => broken(invariant, part);
      const message = say(text);
      if (message !== undefined) tell(invariant.name, message, (part) => sameFault(say(part), message), say);
    }
  }
  return tried;
}

/** What is wrong, or undefined where the invariant holds. */
export function broken({ hold }: Invariant, text: string): string | undefined {
  try {
    withinTime(PATIENCE, () => hold(text));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sameFault(one: string | undefined, other: string): boolean {
  return one !== undefined && kindOf(one) === kindOf(other);
}

/** A message without what is of this text alone. */
function kindOf(message: string): string {
  return message
    .replace(/[“"][\s\S]*[”"]/gu, '“”')
    .replace(/\d+(?:\.\d+)?/g, '0')
    .replace(/loses .*/, 'loses')
    .slice(0, 60);
}
