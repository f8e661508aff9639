import { parseDigits, readNumber } from './numbers';
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

const FRACTION_SIGNS = new Set('½⅓⅔¼¾⅕⅛');

/** "by 1/3", "2/3 of users", "½ the time": a share in figures. */
export function readFraction(tokens: readonly Token[], i: number): Quantity | undefined {
  const sign = tokens[i];
  if (
    sign?.kind === 'number' &&
    FRACTION_SIGNS.has(sign.text) &&
    textAt(tokens, i + 1) !== 'of' &&
    AFTER_A_SHARE.has(textAt(tokens, i + 1))
  ) {
    const value = Math.round(parseDigits(sign.text) * 100);
    return { first: i, next: i + 1, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
  }
  const [top, slash, bottom, after] = [tokens[i], tokens[i + 1], tokens[i + 2], textAt(tokens, i + 3)];
  if (slash?.text !== '/' || !slash.joined || bottom?.joined !== true || top?.kind !== 'number') return undefined;
  const parts = parseDigits(bottom.text);
  const share = parseDigits(top.text) / parts;
  const closed = tokens[i + 3]?.kind !== 'word' && after !== '/' && BEFORE_A_SHARE.has(textAt(tokens, i - 1));
  if (!(share < 1) || parts > 10 || !(closed || AFTER_A_SHARE.has(after))) return undefined;
  const value = Math.round(share * 100);
  return { first: i, next: i + 3, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
}
