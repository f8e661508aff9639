import type { Clause } from './clause';
import { readClauses } from './clauses';
import { type Token, tokenize } from './tokens';

/** What is read in a sentence by itself, wherever it stands: all offsets count from its start. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

class Reading implements SentenceReading {
  readonly tokens: readonly Token[];
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
 * length of what is kept, and begun anew when it is full.
 */
const known = new Map<string, SentenceReading>();
const MOST_SIGNS = 400_000;
/** What is longer is no sentence that anybody goes on editing, and not kept. */
const LONGEST = 2_000;
let signs = 0;

/** The reading of a sentence's words. */
export function readSentence(text: string): SentenceReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = new Reading(text);
  if (text.length > LONGEST) return reading;
  signs += text.length;
  if (signs > MOST_SIGNS) {
    known.clear();
    signs = text.length;
  }
  known.set(text, reading);
  return reading;
}
