import type { Token } from './tokens';
import { isAdverb, NEGATIONS } from './wordClasses';

/** Adverbs in a row beyond this are no English; the bound keeps the reader linear. */
const MAX_ADVERBS = 6;

const HEDGES: ReadonlySet<string> = new Set(['kind', 'sort']);

/** The index after adverbs, negations and commas around them, from `index` on. */
export function skipAdverbs(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let count = 0; count < MAX_ADVERBS; count += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return at;
    // "We kind of fixed it": a hedge before the verb hides nobody.
    if (HEDGES.has(token.text) && tokens[at + 1]?.text === 'of') at += 1;
    else if (!isAdverb(token.text) && !NEGATIONS.has(token.text)) return at;
    at += 1;
  }
  return at;
}

/** Whether one of the tokens from `from` to `to` denies the verb they stand in. */
export function hasNegation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (NEGATIONS.has(word) && !(word === 'no' || word === 'nor')) return true;
  }
  return false;
}
