import fc from 'fast-check';
import { Pace } from './pace';
import { smallest } from './smallest';
import type { Find, Invariant, Target } from './types';
import { withinTime } from './withinTime';

/** Milliseconds spent on making one find smaller. */
const SHRINKING = 8000;
/** Milliseconds for an invariant, which may read a text many times. */
const PATIENCE = 20_000;

export interface Fuzzing {
  readonly targets: readonly Target[];
  readonly seed: number;
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
export function fuzz({ targets, seed, goOn, onFind }: Fuzzing): number {
  const watched = targets.map((target) => ({ target, pace: new Pace(target.read) }));
  const told = new Set<string>();
  let tried = 0;
  for (; goOn(tried); tried += 1) {
    const { target, pace } = watched[tried % watched.length] ?? {};
    if (!target || !pace) break;
    const own = seed + tried;
    const [text = ''] = fc.sample(target.texts, { seed: own, numRuns: 1 });
    pace.learn(text);
    const tell = (invariant: Invariant, fails: (part: string) => boolean, message: string) => {
      // The same fault is found again and again: once is enough.
      const kind = `${target.name} ${invariant.name} ${kindOf(message)}`;
      if (told.has(kind)) return;
      told.add(kind);
      const small = smallest(text, fails, SHRINKING);
      const said = broken(invariant, small) ?? message;
      onFind({ target: target.name, invariant: invariant.name, message: said, text: small, seed: own });
    };
    const time: Invariant = { name: 'time', hold: (one) => pace.judge(one) };
    const slow = broken(time, text);
    // What is slow would be as slow for every other invariant.
    if (slow !== undefined) tell(time, (part) => pace.seemsSlow(part), slow);
    else
      for (const invariant of target.invariants) {
        const message = broken(invariant, text);
        if (message !== undefined) tell(invariant, (part) => sameFault(invariant, part, message), message);
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

function sameFault(invariant: Invariant, text: string, message: string): boolean {
  const other = broken(invariant, text);
  return other !== undefined && kindOf(other) === kindOf(message);
}

/** A message without what is of this text alone. */
function kindOf(message: string): string {
  return message
    .replace(/[“"][\s\S]*[”"]/gu, '“”')
    .replace(/\d+(?:\.\d+)?/g, '0')
    .replace(/loses .*/, 'loses')
    .slice(0, 60);
}
