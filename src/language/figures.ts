import type { Range } from '../base/range';
import { type Pair, PairLinker } from './beforeAfter';
import { type DeltaWords, readDeltaWords } from './deltaWords';
import { readQuantities } from './quantities';
import type { Quantity } from './quantity';
import { keptWith } from './sentence';
import { timesIn } from './series';
import { readPeriod, readWindows, type Window } from './timeframes';
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
  /** The first time or span it names. */
  readonly period: Range | undefined;
}

/** The figures of a sentence. */
export const figuresIn = keptWith(({ tokens, clauses }): Figures => {
  const quantities = readQuantities(tokens);
  const windows = readWindows(tokens, quantities);
  const times = timesIn(tokens, quantities, windows);
  const pairs = new PairLinker(tokens, clauses, quantities, times).link();
  return {
    tokens,
    quantities,
    windows,
    deltas: readDeltaWords(tokens, windows, times),
    pairs,
    times,
    period: readPeriod(tokens, quantities, windows),
  };
});
