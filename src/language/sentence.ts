import type { Clause } from './clause';
import { readClauses } from './clauses';
import { type Token, tokenize } from './tokens';

/** What is read in a sentence by itself, wherever it stands: all offsets count from its start. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** What functions made by `keptWith` have answered about it. Theirs alone. */
  readonly kept: Map<number, unknown>;
}

class Reading implements SentenceReading {
  readonly tokens: readonly Token[];
  readonly kept = new Map<number, unknown>();
  private read: readonly Clause[] | undefined;

  constructor(text: string) {
    this.tokens = tokenize(text, 0, text.length);
  }

  /** Read when first asked for: not every sentence is. */
  get clauses(): readonly Clause[] {
    this.read ??= readClauses(this.tokens);
    return this.read;
  }
}

/**
 * Readings by the words of their sentence: at the next keystroke all sentences but one are read already. Bounded by the
 * length of what is kept: when `young` is full, it takes the place of `old`, so that what is in use stays.
 */
let young = new Map<string, SentenceReading>();
let old = new Map<string, SentenceReading>();
const MOST_SIGNS = 40_000;
/** A reading of less takes as much memory as one of this length. */
const SHORTEST = 40;
/** What is longer is no sentence that anybody goes on editing, and not kept. */
const LONGEST = 2_000;
let signs = 0;

/** The reading of a sentence's words. */
export function readSentence(text: string): SentenceReading {
  const kept = young.get(text);
  if (kept !== undefined) return kept;
  const reading = old.get(text) ?? new Reading(text);
  if (text.length > LONGEST) return reading;
  const size = Math.max(text.length, SHORTEST);
  signs += size;
  if (signs > MOST_SIGNS) {
    old = young;
    young = new Map();
    signs = size;
  }
  young.set(text, reading);
  return reading;
}

/** Whether the sentence is read already: then what is known of it costs less than any short way. */
export function isRead(text: string): boolean {
  return young.has(text) || old.has(text);
}

let functions = 0;

/** A function of a sentence's reading whose answer is kept as long as the reading is. */
export function keptWith<T>(read: (reading: SentenceReading) => T): (reading: SentenceReading) => T {
  const nth = functions;
  functions += 1;
  return (reading) => {
    const { kept } = reading;
    if (!kept.has(nth)) kept.set(nth, read(reading));
    return kept.get(nth) as T;
  };
}
