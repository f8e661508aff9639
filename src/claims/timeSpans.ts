import { readNumber } from '../language/numbers';
import { type Token, textAt } from '../language/tokens';
import { OF_UNIT, SECONDS, UNIT_OF } from '../language/units';
import { wordSet } from '../language/wordSet';

/** How long something took, in words that the reader of figures leaves alone or reads in part. */
export interface TimeSpan {
  readonly first: number;
  readonly next: number;
  readonly seconds: number;
  /** "an hour", "half a day": as much a way to speak as a figure. */
  readonly loose: boolean;
}

/** Before "an hour" they say how long it was; after another word it can be how often: "two calls an hour". */
const BEFORE_A_SPAN = wordSet(
  'take last spend wait need cost for in within to from by of after under over about around than nearly almost only just roughly another',
);

/** "1h30", "1h30m" */
const AND_MINUTES = /^h([0-5]\d)m?$/;
const HOUR = 3600;

interface Amount {
  readonly value: number;
  readonly next: number;
  readonly isArticle: boolean;
}

/** Every span of a sentence that is an article's, a half more than a number of units, or one of several units. */
export function timeSpans(tokens: readonly Token[]): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt(tokens, at);
    if (span) spans.push(span);
    // A number without a unit is passed as a whole: one of ten thousand words isn't read again from each.
    at = span?.next ?? numberEnd(tokens, at) ?? at + 1;
  }
  return spans;
}

function numberEnd(tokens: readonly Token[], at: number): number | undefined {
  const amount = amountAt(tokens, at);
  return amount === undefined || amount.isArticle ? undefined : amount.next;
}

function spanAt(tokens: readonly Token[], first: number): TimeSpan | undefined {
  const half = /^an?$/.test(textAt(tokens, first + 1)) ? unitAt(tokens, first + 2) : undefined;
  if (textAt(tokens, first) === 'half' && half !== undefined)
    return { first, next: first + 3, seconds: half / 2, loose: true };
  const amount = amountAt(tokens, first);
  if (!amount || (amount.isArticle && !BEFORE_A_SPAN.has(tokens[first - 1]?.lemma ?? ''))) return undefined;
  const minutes = AND_MINUTES.exec(textAt(tokens, amount.next))?.[1];
  if (minutes !== undefined)
    return { first, next: amount.next + 1, seconds: amount.value * HOUR + Number(minutes) * 60, loose: false };
  const whole = isHalfMore(tokens, amount.next) && unitAt(tokens, amount.next + 3) !== undefined;
  const unit = unitAt(tokens, amount.next + (whole ? 3 : 0));
  if (unit === undefined) return undefined;
  let next = amount.next + (whole ? 4 : 1);
  let seconds = (amount.value + (whole ? 0.5 : 0)) * unit;
  if (whole) return { first, next, seconds, loose: false };
  if (isHalfMore(tokens, next) && unitAt(tokens, next + 3) === undefined)
    return { first, next: next + 3, seconds: seconds + unit / 2, loose: false };
  let parts = 1;
  for (let last = unit; ; parts += 1) {
    const part = amountAt(tokens, textAt(tokens, next) === 'and' ? next + 1 : next);
    const smaller = part && !part.isArticle ? unitAt(tokens, part.next, last) : undefined;
    if (!part || smaller === undefined || smaller >= last) break;
    seconds += part.value * smaller;
    next = part.next + 1;
    last = smaller;
  }
  // A number of one unit is read as a figure already.
  if (parts === 1 && !amount.isArticle) return undefined;
  return { first, next, seconds, loose: parts === 1 };
}

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  if (/^an?$/.test(textAt(tokens, at))) return { value: 1, next: at + 1, isArticle: true };
  const number = readNumber(tokens, at);
  return number?.value === undefined ? undefined : { value: number.value, next: number.end, isArticle: false };
}

/**
 * In seconds, as exactly as units are equal to each other: twelve months are a year, and no number of weeks is a month. An
 * "m" is minutes behind hours alone.
 */
function unitAt(tokens: readonly Token[], at: number, behind?: number): number | undefined {
  const text = textAt(tokens, at);
  const word = text === 'm' && behind === HOUR ? 'min' : text;
  const seconds = SECONDS[UNIT_OF.get(word)?.unit ?? ''];
  return seconds && seconds * (OF_UNIT.get(word) ?? 1);
}

const isHalfMore = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'and' && textAt(tokens, at + 1) === 'a' && textAt(tokens, at + 2) === 'half';
