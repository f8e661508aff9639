import { fractionAt, isSpanPart, readNumber } from './numbers';
import type { Quantity } from './quantity';
import { type Token, textAt } from './tokens';
import { wordSet } from './wordSet';

const FRACTION_PARTS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
]);
const BEFORE_A_SHARE = wordSet('by in to over nearly almost about roughly around than another');
const AFTER_A_SHARE = wordSet('of the as our their its fewer less more faster shorter smaller');

/** "by a third", "two thirds of", "half of", "half the": a share, unless it is a span of time ("half an hour", "a quarter"). */
export function readShare(tokens: readonly Token[], i: number): Quantity | undefined {
  const head = textAt(tokens, i);
  const counted = head === 'a' || head === 'one' ? 1 : readNumber(tokens, i)?.value;
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  const at = head === 'half' ? i : i + 1 + hyphen;
  const part = FRACTION_PARTS.get(textAt(tokens, at));
  if (part === undefined || (head !== 'half' && (counted === undefined || counted > 9))) return undefined;
  const after = textAt(tokens, at + 1);
  const before = textAt(tokens, i - 1);
  // "by half twelve" is a time of the clock.
  if (head === 'half' && at === i && readNumber(tokens, i + 1) !== undefined && !/^an?$/.test(after)) return undefined;
  if (head === 'half' && before === 'in' && !AFTER_A_SHARE.has(after)) return undefined;
  const isShare = AFTER_A_SHARE.has(after) || (BEFORE_A_SHARE.has(before) && after !== 'a' && after !== 'an');
  const isSpan = part === 1 / 4 && (before === 'over' || before === 'in' || before === 'to' || after === 'the');
  if (!isShare || isSpan || after === 'hour' || after === 'day') return undefined;
  const value = head === 'half' ? 50 : Math.round((counted ?? 1) * part * 100);
  return { first: i, next: at + 1, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
}

/** Lemmas after which a bare fraction is a share: "fell 3/4". */
const MOVES = wordSet('fall drop rise grow decline decrease increase shrink climb cut slash');
const AFTER_A_MOVE = wordSet('in within over since from after during between on at and but when once while');

/** "by 1/3", "2/3 of users", "½ the time", "fell 3/4": a share in figures. "3/4 of an hour" is a span. */
export function readFraction(tokens: readonly Token[], i: number): Quantity | undefined {
  const found = fractionAt(tokens, i);
  if (found === undefined || isSpanPart(tokens, found)) return undefined;
  const { part, next } = found;
  const before = textAt(tokens, i - 1);
  const after = textAt(tokens, next);
  const moved = MOVES.has(tokens[before === 'by' ? i - 2 : i - 1]?.lemma ?? '');
  const closed = tokens[next]?.kind !== 'word' && (moved || BEFORE_A_SHARE.has(before));
  if (!closed && !(moved && AFTER_A_MOVE.has(after)) && !AFTER_A_SHARE.has(after)) return undefined;
  const value = Math.round(part * 100);
  return { first: i, next, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
}
