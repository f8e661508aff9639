import { type Pair, PairLinker } from './beforeAfter';
import { type DeltaWords, readDeltaWords } from './deltaWords';
import { readQuantities } from './quantities';
import type { Quantity } from './quantity';
import type { SentenceReading } from './sentence';
import { timesIn } from './series';
import { readWindows, type Window } from './timeframes';
import type { Token } from './tokens';

/** All that a sentence tells in figures, or in words that stand for them. */
export interface Figures {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly windows: readonly Window[];
  readonly deltas: readonly DeltaWords[];
  readonly pairs: readonly Pair[];
  /** Where it speaks of a time, token by token. */
  readonly times: readonly number[];
}

/** Kept as long as the reading of their sentence is. */
const known = new WeakMap<SentenceReading, Figures>();

/** The figures of a sentence. */
export function figuresIn(reading: SentenceReading): Figures {
  let figures = known.get(reading);
  if (figures === undefined) {
    figures = readFigures(reading.tokens);
    known.set(reading, figures);
  }
  return figures;
}

function readFigures(tokens: readonly Token[]): Figures {
  const quantities = readQuantities(tokens);
  const windows = readWindows(tokens, quantities);
  const times = timesIn(tokens, quantities, windows);
  const pairs = new PairLinker(tokens, quantities, times).link();
  return { tokens, quantities, windows, deltas: readDeltaWords(tokens, windows, times), pairs, times };
}
