import { isLookAlike } from './lookAlikes';
import { canStartNumber, type NumberWords, parseDigits, readNumber } from './numbers';
import type { Token } from './tokens';
import type { MeasureKind } from './types';
import { readUnit, skipRate } from './unitAfterNumber';
import { CURRENCY_BEFORE, MONEY_SCALES, UNIT_OF } from './units';

/** A number with what it counts, before anybody asks whether it measures an outcome. */
export interface Quantity {
  /** Token indexes: the sign, currency or number it starts with, and the first token after it. */
  readonly first: number;
  readonly next: number;
  readonly kind: MeasureKind | 'bare';
  readonly value: number | undefined;
  readonly unit: string | undefined;
  /** "40-person", "three-week": it describes the noun that follows. */
  readonly adjectival: boolean;
  /** "nine of twelve", "4.6 out of 5". */
  readonly ratio: boolean;
}

const SIGNS = new Set(['+', '-', '−', '–', '±']);

/** A sign belongs to a number it touches unless it joins two words ("10-15", "PAY-12"). */
function withSign(tokens: readonly Token[], i: number): number {
  const sign = tokens[i - 1];
  if (sign === undefined || !SIGNS.has(sign.raw) || tokens[i]?.glued !== true) return i;
  return sign.glued && tokens[i - 2]?.raw !== '(' ? i : i - 1;
}

/** "$8K", "€ 18,000", "Rs. 5 lakh", "INR 2 crore", "US$40". */
function readMoneyBefore(tokens: readonly Token[], i: number): Quantity | undefined {
  const unit = CURRENCY_BEFORE.get(tokens[i]?.low ?? '');
  if (unit === undefined) return undefined;
  const dot = tokens[i + 1]?.raw === '.' ? 1 : 0;
  const sign = SIGNS.has(tokens[i + 1 + dot]?.raw ?? '') ? 1 : 0;
  const number = readNumber(tokens, i + 1 + dot + sign);
  if (number === undefined) return undefined;
  const suffix = tokens[number.end];
  const scale = suffix?.glued === true ? MONEY_SCALES.get(suffix.low) : undefined;
  const value = number.value === undefined ? undefined : number.value * (scale ?? 1);
  const first = withSign(tokens, /^us$/i.test(tokens[i - 1]?.raw ?? '') && tokens[i]?.glued ? i - 1 : i);
  const next = skipRate(tokens, skipPlus(tokens, number.end + (scale === undefined ? 0 : 1)));
  return { first, next, kind: 'money', value, unit, adjectival: false, ratio: false };
}

const skipPlus = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.raw === '+' && tokens[i]?.glued ? i + 1 : i;

/** "10-15%", "two or three weeks": a range is one quantity; its unit stands after the second number. */
function rangeEnd(tokens: readonly Token[], number: NumberWords): NumberWords {
  const joint = tokens[number.end];
  if (joint === undefined || !/^(?:-|–|—|or)$/.test(joint.low)) return number;
  if (joint.low !== 'or' && tokens[number.end + 1]?.glued !== joint.glued) return number;
  const second = readNumber(tokens, number.end + 1);
  return second === undefined || tokens[second.end]?.raw === '-' ? number : { ...second, spelled: number.spelled };
}

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
const BEFORE_A_SHARE = new Set([
  'by',
  'in',
  'to',
  'over',
  'nearly',
  'almost',
  'about',
  'roughly',
  'around',
  'than',
  'another',
]);
const AFTER_A_SHARE = new Set([
  'of',
  'the',
  'as',
  'our',
  'their',
  'its',
  'fewer',
  'less',
  'more',
  'faster',
  'shorter',
  'smaller',
]);

/** "by a third", "two thirds of", "half of", "half the": a share, unless it is a span of time ("half an hour", "a quarter"). */
function readShare(tokens: readonly Token[], i: number): Quantity | undefined {
  const head = tokens[i]?.low ?? '';
  const counted = head === 'a' || head === 'one' ? 1 : readNumber(tokens, i)?.value;
  const hyphen = tokens[i + 1]?.raw === '-' ? 1 : 0;
  const at = head === 'half' ? i : i + 1 + hyphen;
  const part = FRACTION_PARTS.get(tokens[at]?.low ?? '');
  if (part === undefined || (head !== 'half' && (counted === undefined || counted > 9))) return undefined;
  const after = tokens[at + 1]?.low ?? '';
  const before = tokens[i - 1]?.low ?? '';
  if (head === 'half' && before === 'in' && !AFTER_A_SHARE.has(after)) return undefined;
  const isShare = AFTER_A_SHARE.has(after) || (BEFORE_A_SHARE.has(before) && after !== 'a' && after !== 'an');
  const isSpan = part === 1 / 4 && (before === 'over' || before === 'in' || before === 'to' || after === 'the');
  if (!isShare || isSpan || after === 'hour' || after === 'day') return undefined;
  const value = head === 'half' ? 50 : Math.round((counted ?? 1) * part * 100);
  return { first: i, next: at + 1, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
}

const BEFORE_A_SPAN = new Set(['by', 'under', 'below', 'within', 'than', 'in', 'almost', 'nearly']);
const AFTER_A_SPAN = new Set(['early', 'ahead', 'before', 'sooner', 'earlier', 'faster', 'less', 'shorter']);

/** "in under a minute", "in a week", "a full month before the deadline": an article for a one. */
function readArticleSpan(tokens: readonly Token[], i: number): Quantity | undefined {
  if (!/^an?$/.test(tokens[i]?.low ?? '')) return undefined;
  const at = /^(?:full|whole|single|mere)$/.test(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1;
  const span = UNIT_OF.get(tokens[at]?.low ?? '');
  const after = tokens[at + 1]?.low ?? '';
  if (span?.kind !== 'duration' && (span?.kind !== 'latency' || tokens[at + 1]?.kind === 'word')) return undefined;
  if (!BEFORE_A_SPAN.has(tokens[i - 1]?.low ?? '') && !AFTER_A_SPAN.has(after)) return undefined;
  return { first: i, next: at + 1, kind: span.kind, value: 1, unit: span.unit, adjectival: false, ratio: false };
}

/** "×4", "x10": a multiplier before its number. */
function readFactor(tokens: readonly Token[], i: number): Quantity | undefined {
  const number = tokens[i + 1];
  const sign = tokens[i]?.low === '×' || (tokens[i]?.low === 'x' && number?.glued === true);
  if (!sign || tokens[i]?.glued === true || number?.kind !== 'number') return undefined;
  const value = parseDigits(number.raw);
  return { first: i, next: i + 2, kind: 'multiplier', value, unit: 'x', adjectival: false, ratio: false };
}

/** "1.3 M EUR": a scale that stands alone before a currency. */
function withLooseScale(tokens: readonly Token[], number: NumberWords): NumberWords {
  const scale = MONEY_SCALES.get(tokens[number.end]?.low ?? '');
  const isMoney = UNIT_OF.get(tokens[number.end + 1]?.low ?? '')?.kind === 'money';
  if (scale === undefined || number.value === undefined || !isMoney) return number;
  return { ...number, end: number.end + 1, value: number.value * scale };
}

function readCounted(tokens: readonly Token[], i: number): Quantity | undefined {
  const number = readNumber(tokens, i);
  if (number === undefined) return undefined;
  const whole = withLooseScale(tokens, rangeEnd(tokens, number));
  const after = readUnit(tokens, skipPlus(tokens, whole.end), whole);
  const named = after.kind === 'bare' || after.kind === 'count' || after.kind === 'zero';
  if (named && !after.ratio && isLookAlike(tokens, i, number.end)) return { ...lookAlike, first: i, next: number.end };
  return { ...after, first: withSign(tokens, i), value: whole.value };
}

const lookAlike = { kind: 'bare', value: undefined, unit: 'look-alike', adjectival: false, ratio: false } as const;

const canStart = (token: Token): boolean =>
  canStartNumber(token) ||
  token.low === 'an' ||
  CURRENCY_BEFORE.has(token.low) ||
  token.low === '×' ||
  token.low === 'x';

/** Every quantity of a sentence, left to right and never overlapping; dates, versions, ids and clock times are left out. */
export function readQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined || !canStart(token)) {
      i += 1;
      continue;
    }
    const found =
      readMoneyBefore(tokens, i) ??
      readFactor(tokens, i) ??
      readShare(tokens, i) ??
      readArticleSpan(tokens, i) ??
      readCounted(tokens, i);
    if (found !== undefined && found.unit !== lookAlike.unit) quantities.push(found);
    i = found === undefined ? i + 1 : Math.max(found.next, i + 1);
  }
  return quantities;
}
