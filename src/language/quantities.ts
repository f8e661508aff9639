import { isNonMeasure } from './nonMeasures';
import { canStartNumber, isAndAHalf, type NumberWords, parseDigits, readNumber } from './numbers';
import type { Quantity } from './quantity';
import { readFraction, readShare } from './shares';
import { type Token, textAt } from './tokens';
import { isSpanAfter, readUnit, skipRate } from './unitAfterNumber';
import { CURRENCY_BEFORE, MONEY_SCALES, PERIODS, UNIT_OF } from './units';
import { ADJECTIVE, ADVERB, knownPartsOf, VERB } from './wordGroups';
import { wordSet } from './wordSet';

const SIGNS = wordSet('+ - − – ±');

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

const BEFORE_A_SPAN = wordSet('by under below within than in almost nearly');
/** "takes half a day", "needs an afternoon now": how long it takes from now on. */
const BEFORE_ITS_LENGTH = wordSet('takes needs lasts');
const PARTS_OF_DAY = wordSet('morning afternoon evening night weekend');
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
  const takes = BEFORE_ITS_LENGTH.has(textAt(tokens, i - 1));
  const span =
    takes && PARTS_OF_DAY.has(textAt(tokens, at))
      ? ({ kind: 'duration', unit: textAt(tokens, at) } as const)
      : UNIT_OF.get(textAt(tokens, at));
  const more = half === 0 && isAndAHalf(tokens, at + 1);
  const end = at + (more ? 4 : 1);
  const rate = skipRate(tokens, end);
  const again = rate > end && UNIT_OF.get(textAt(tokens, rate - 1))?.unit !== span?.unit;
  const isSpan =
    span?.kind === 'duration' || (span?.kind === 'latency' && (again || more || tokens[end]?.kind !== 'word'));
  const by = textAt(tokens, i - 1) === 'by' && span !== undefined && /^(?:size|points|money)$/.test(span.kind);
  if (span === undefined || !(isSpan || by)) return undefined;
  const placed = takes || BEFORE_A_SPAN.has(textAt(tokens, i - 1)) || AFTER_A_SPAN.has(textAt(tokens, end));
  if (!placed && !again && !more && !isEndOfChange(tokens, i, end)) return undefined;
  const { kind, unit } = span;
  return {
    first: i,
    next: again ? rate : end,
    kind,
    value: half ? 0.5 : more ? 1.5 : 1,
    unit,
    adjectival: false,
    ratio: false,
  };
}

/** "It took a manager a week": what somebody needed, not how often. */
const TAKES = wordSet('took takes take cost costs gave gives give');

/** "a refund a day", "a crate of bread a week": one of something in each span. */
function readArticleRate(tokens: readonly Token[], i: number): Quantity | undefined {
  if (!/^an?$/.test(textAt(tokens, i)) || tokens[i + 1]?.kind !== 'word') return undefined;
  for (let at = i + 2; at < i + 5; at += 1) {
    if (/^(?:an?|per|every)$/.test(textAt(tokens, at)) && PERIODS.has(textAt(tokens, at + 1))) {
      const again =
        at === i + 2 || textAt(tokens, at - 2) === 'of' || knownPartsOf(tokens[i + 1]?.lemma ?? '') === ADJECTIVE;
      if (
        !again ||
        UNIT_OF.has(textAt(tokens, i + 1)) ||
        isSpanAfter(tokens, at + 2) ||
        TAKES.has(textAt(tokens, i - 1)) ||
        [VERB, ADJECTIVE, ADVERB].includes(knownPartsOf(tokens[at - 1]?.lemma ?? ''))
      )
        return undefined;
      return {
        first: i,
        next: at + 2,
        kind: 'rate',
        value: 1,
        unit: textAt(tokens, at - 1),
        adjectival: false,
        ratio: false,
      };
    }
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "a quarter of an hour", "three quarters of an hour". */
function readQuarters(tokens: readonly Token[], i: number): Quantity | undefined {
  const count = /^an?$/.test(textAt(tokens, i)) ? 1 : textAt(tokens, i) === 'three' ? 3 : 0;
  const isHour =
    /^quarters?$/.test(textAt(tokens, i + 1)) && textAt(tokens, i + 2) === 'of' && textAt(tokens, i + 4) === 'hour';
  if (count === 0 || !isHour) return undefined;
  return { first: i, next: i + 5, kind: 'duration', value: count / 4, unit: 'h', adjectival: false, ratio: false };
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
      readQuarters(tokens, i) ??
      readShare(tokens, i) ??
      readArticleSpan(tokens, i) ??
      readArticleRate(tokens, i) ??
      readCounted(tokens, i);
    if (found !== undefined && found.unit !== nonMeasure.unit) quantities.push(found);
    i = found === undefined ? i + 1 : Math.max(found.next, i + 1);
  }
  return quantities;
}
