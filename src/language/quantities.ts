import { isNonMeasure } from './nonMeasures';
import { canStartNumber, type NumberWords, parseDigits, readNumber } from './numbers';
import { type Token, textAt } from './tokens';
import { readUnit, skipRate } from './unitAfterNumber';
import type { MeasureKind } from './units';
import { CURRENCY_BEFORE, MONEY_SCALES, UNIT_OF } from './units';
import { wordSet } from './wordSet';

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
  if (sign === undefined || !SIGNS.has(sign.text) || tokens[i]?.joined !== true) return i;
  return sign.joined && tokens[i - 2]?.text !== '(' ? i : i - 1;
}

/** "$8K", "€ 18,000", "Rs. 5 lakh", "INR 2 crore", "US$40". */
function readMoneyBefore(tokens: readonly Token[], i: number): Quantity | undefined {
  const unit = CURRENCY_BEFORE.get(textAt(tokens, i));
  if (unit === undefined) return undefined;
  const dot = tokens[i + 1]?.text === '.' ? 1 : 0;
  const sign = SIGNS.has(textAt(tokens, i + 1 + dot)) ? 1 : 0;
  const number = readNumber(tokens, i + 1 + dot + sign);
  if (number === undefined) return undefined;
  const suffix = tokens[number.end];
  const scale = suffix?.joined === true ? MONEY_SCALES.get(suffix.text) : undefined;
  const value = number.value === undefined ? undefined : number.value * (scale ?? 1);
  const first = withSign(tokens, /^u\.?s$/.test(textAt(tokens, i - 1)) && tokens[i]?.joined ? i - 1 : i);
  const next = skipRate(tokens, skipPlus(tokens, number.end + (scale === undefined ? 0 : 1)));
  return { first, next, kind: 'money', value, unit, adjectival: false, ratio: false };
}

const skipPlus = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '+' && tokens[i]?.joined ? i + 1 : i;

/** "10-15%", "two or three weeks": a range is one quantity; its unit stands after the second number. */
function rangeEnd(tokens: readonly Token[], number: NumberWords): NumberWords {
  const joint = tokens[number.end];
  if (joint === undefined || !/^(?:-|–|—|or)$/.test(joint.text)) return number;
  if (joint.text !== 'or' && tokens[number.end + 1]?.joined !== joint.joined) return number;
  const second = readNumber(tokens, number.end + 1);
  return second === undefined || tokens[second.end]?.text === '-' ? number : { ...second, spelled: number.spelled };
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
const BEFORE_A_SHARE = wordSet('by in to over nearly almost about roughly around than another');
const AFTER_A_SHARE = wordSet('of the as our their its fewer less more faster shorter smaller');

/** "by a third", "two thirds of", "half of", "half the": a share, unless it is a span of time ("half an hour", "a quarter"). */
function readShare(tokens: readonly Token[], i: number): Quantity | undefined {
  const head = textAt(tokens, i);
  const counted = head === 'a' || head === 'one' ? 1 : readNumber(tokens, i)?.value;
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  const at = head === 'half' ? i : i + 1 + hyphen;
  const part = FRACTION_PARTS.get(textAt(tokens, at));
  if (part === undefined || (head !== 'half' && (counted === undefined || counted > 9))) return undefined;
  const after = textAt(tokens, at + 1);
  const before = textAt(tokens, i - 1);
  if (head === 'half' && before === 'in' && !AFTER_A_SHARE.has(after)) return undefined;
  const isShare = AFTER_A_SHARE.has(after) || (BEFORE_A_SHARE.has(before) && after !== 'a' && after !== 'an');
  const isSpan = part === 1 / 4 && (before === 'over' || before === 'in' || before === 'to' || after === 'the');
  if (!isShare || isSpan || after === 'hour' || after === 'day') return undefined;
  const value = head === 'half' ? 50 : Math.round((counted ?? 1) * part * 100);
  return { first: i, next: at + 1, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
}

/** "by 1/3", "2/3 of users": a share in figures. */
function readFraction(tokens: readonly Token[], i: number): Quantity | undefined {
  const [top, slash, bottom, after] = [tokens[i], tokens[i + 1], tokens[i + 2], textAt(tokens, i + 3)];
  if (slash?.text !== '/' || !slash.joined || bottom?.joined !== true || top?.kind !== 'number') return undefined;
  const parts = parseDigits(bottom.text);
  const share = parseDigits(top.text) / parts;
  const closed = tokens[i + 3]?.kind !== 'word' && after !== '/' && BEFORE_A_SHARE.has(textAt(tokens, i - 1));
  if (!(share < 1) || parts > 10 || !(closed || AFTER_A_SHARE.has(after))) return undefined;
  const value = Math.round(share * 100);
  return { first: i, next: i + 3, kind: 'percentage', value, unit: '%', adjectival: false, ratio: false };
}

const BEFORE_A_SPAN = wordSet('by under below within than in almost nearly');
const AFTER_A_SPAN = wordSet('early ahead before sooner earlier faster less shorter');

/** "from an hour to a minute": one end of a change, the other end in the same words or figures near by. */
function isEndOfChange(tokens: readonly Token[], i: number, next: number): boolean {
  const isSpan = (at: number): boolean => {
    const unit = /^an?$/.test(textAt(tokens, at)) || tokens[at]?.kind === 'number' || canStartNumber(tokens[at]);
    return unit && [1, 2].some((ahead) => UNIT_OF.has(textAt(tokens, at + ahead)));
  };
  if (textAt(tokens, i - 1) === 'from')
    return [0, 1, 2].some((on) => textAt(tokens, next + on) === 'to' && isSpan(next + on + 1));
  if (textAt(tokens, i - 1) !== 'to') return false;
  for (let at = i - 2; at >= 0 && at > i - 8; at -= 1) if (textAt(tokens, at) === 'from') return isSpan(at + 1);
  return false;
}

/** "in under a minute", "half an hour less", "an hour a day": an article for a one. */
function readArticleSpan(tokens: readonly Token[], i: number): Quantity | undefined {
  const half = textAt(tokens, i) === 'half' ? 1 : 0;
  if (!/^an?$/.test(textAt(tokens, i + half))) return undefined;
  const full = /^(?:full|whole|single|mere)$/.test(textAt(tokens, i + half + 1)) ? 1 : 0;
  const at = i + half + full + 1;
  const span = UNIT_OF.get(textAt(tokens, at));
  const rate = skipRate(tokens, at + 1);
  const again = rate > at + 1 && UNIT_OF.get(textAt(tokens, rate - 1))?.unit !== span?.unit;
  const isSpan = span?.kind === 'duration' || (span?.kind === 'latency' && (again || tokens[at + 1]?.kind !== 'word'));
  if (span === undefined || !isSpan) return undefined;
  const placed = BEFORE_A_SPAN.has(textAt(tokens, i - 1)) || AFTER_A_SPAN.has(textAt(tokens, at + 1));
  if (!placed && !again && !isEndOfChange(tokens, i, at + 1)) return undefined;
  const { kind, unit } = span;
  return { first: i, next: again ? rate : at + 1, kind, value: half ? 0.5 : 1, unit, adjectival: false, ratio: false };
}

/** "×4", "x10": a multiplier before its number. */
function readFactor(tokens: readonly Token[], i: number): Quantity | undefined {
  const number = tokens[i + 1];
  const sign = tokens[i]?.text === '×' || (tokens[i]?.text === 'x' && number?.joined === true);
  if (!sign || tokens[i]?.joined === true || number?.kind !== 'number') return undefined;
  const value = parseDigits(number.text);
  return { first: i, next: i + 2, kind: 'multiplier', value, unit: 'x', adjectival: false, ratio: false };
}

/** "1.3 M EUR": a scale that stands alone before a currency. */
function withLooseScale(tokens: readonly Token[], number: NumberWords): NumberWords {
  const scale = MONEY_SCALES.get(textAt(tokens, number.end));
  const isMoney = UNIT_OF.get(textAt(tokens, number.end + 1))?.kind === 'money';
  if (scale === undefined || number.value === undefined || !isMoney) return number;
  return { ...number, end: number.end + 1, value: number.value * scale };
}

/** "AHT 9:30 → 6:50": two times of the clock with an arrow between them are how long something took. */
function isRunningTime(tokens: readonly Token[], i: number): boolean {
  const time = (at: number): boolean => tokens[at]?.kind === 'number' && textAt(tokens, at).includes(':');
  const arrow = (at: number): boolean => /^[→⇒]$/.test(textAt(tokens, at));
  return time(i) && ((arrow(i + 1) && time(i + 2)) || (arrow(i - 1) && time(i - 2)));
}

function readCounted(tokens: readonly Token[], i: number): Quantity | undefined {
  const number = readNumber(tokens, i);
  if (number === undefined) return undefined;
  const whole = withLooseScale(tokens, rangeEnd(tokens, number));
  const after = readUnit(tokens, skipPlus(tokens, whole.end), whole);
  if (after.kind === 'bare' && isRunningTime(tokens, i))
    return { ...after, kind: 'duration', unit: 'min', first: i, value: whole.value };
  const named = after.kind === 'bare' || after.kind === 'count' || after.kind === 'zero' || after.kind === 'rate';
  if (named && !after.ratio && isNonMeasure(tokens, i, number.end))
    return { ...nonMeasure, first: i, next: number.end };
  return { ...after, first: withSign(tokens, i), value: whole.value };
}

const nonMeasure = { kind: 'bare', value: undefined, unit: 'non-measure', adjectival: false, ratio: false } as const;

const canStart = (token: Token): boolean =>
  canStartNumber(token) ||
  token.text === 'an' ||
  CURRENCY_BEFORE.has(token.text) ||
  token.text === '×' ||
  token.text === 'x';

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
      readFraction(tokens, i) ??
      readShare(tokens, i) ??
      readArticleSpan(tokens, i) ??
      readCounted(tokens, i);
    if (found !== undefined && found.unit !== nonMeasure.unit) quantities.push(found);
    i = found === undefined ? i + 1 : Math.max(found.next, i + 1);
  }
  return quantities;
}
