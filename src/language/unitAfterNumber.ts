import { type NumberWords, readNumber } from './numbers';
import { type Token, textAt } from './tokens';
import type { MeasureKind } from './units';
import { CURRENCY_BEFORE, PERIODS, SCORES, UNIT_OF, unitOf } from './units';
import { wordSet } from './wordSet';

interface Unit {
  /** The first token after the unit. */
  readonly next: number;
  readonly kind: MeasureKind | 'bare';
  readonly unit: string | undefined;
  readonly adjectival: boolean;
  readonly ratio: boolean;
}

/** Words that cannot stand between a number and the thing it counts, nor be that thing. */
const NO_NOUN = wordSet(
  "'s 'd a an the of in on at by to for from with and or but so as than per out off up down over under after before since until till within during " +
    'is are was were be been has have had do does did will would can could should may might must not no it they we i he she you this that these ' +
    'those which who when where while if because then now ago later earlier early late more less fewer again instead against versus vs each ' +
    'every into onto about around between through without too also only just still yet already ahead behind today tomorrow yesterday altogether overall total currently',
);
const COMPARED = wordSet('more less fewer extra additional new other further');
const AFTER_TIMES = wordSet(
  'faster slower more less fewer higher lower better cheaper larger bigger smaller shorter longer as the our its their what',
);
const PEOPLE = wordSet('people men women children staff personnel headcount feedback');

const isPlural = (word: string): boolean =>
  PEOPLE.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word));
const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'hole' || (token.kind === 'word' && !NO_NOUN.has(token.text)));

/** "one a week late", "a talk a month later": how far apart, not how often. `i` is the token after the period. */
export function isSpanAfter(tokens: readonly Token[], i: number): boolean {
  // "a month in, we had one": an "in" that governs nothing. "$400 a month in fees", "4 a day in May" are rates.
  if (textAt(tokens, i) === 'in')
    return !/^(?:word|number|hole)$/.test(tokens[i + 1]?.kind ?? '') || isSubject(tokens, i + 1);
  return /^(?:late|later|early|earlier|ahead|ago|after|before|afterwards|beforehand|into)$/.test(textAt(tokens, i));
}

const isSubject = (tokens: readonly Token[], i: number): boolean => /^(?:i|we|he|she|they)$/.test(textAt(tokens, i));

/** "per week", "/ s", "a day", "every month": the first token after it, or `i`. */
export function skipRate(tokens: readonly Token[], i: number): number {
  const lead = textAt(tokens, i);
  const word = textAt(tokens, i + 1);
  const article = lead === 'a' || lead === 'an' || lead === 'each' || lead === 'every';
  if (article && PERIODS.has(word)) return isSpanAfter(tokens, i + 2) ? i : i + 2;
  if (lead === 'per' && tokens[i + 1]?.kind === 'word') return i + 2;
  if (lead === '/' && /^(?:s|sec|min|h|hr|day|week|wk|month|mo|year|yr|user|request|req|order|call)$/.test(word))
    return i + 2;
  return /^(?:daily|weekly|monthly|yearly|annually|hourly|nightly|annual|p\.a)$/.test(lead) ? i + 1 : i;
}

function readPercent(tokens: readonly Token[], i: number): Unit | undefined {
  const word = textAt(tokens, i);
  const cent = word === 'per' && tokens[i + 1]?.text === 'cent';
  if (word !== '%' && word !== 'percent' && word !== 'pct' && word !== 'percentage' && !cent) return undefined;
  const next = i + (cent ? 2 : 1);
  const points = /^(?:points?|pp)$/.test(textAt(tokens, next));
  return points
    ? { next: next + 1, kind: 'points', unit: 'points', adjectival: false, ratio: false }
    : { next, kind: 'percentage', unit: '%', adjectival: false, ratio: false };
}

/** "3x", "×4", "ten times faster", "threefold" in two words; not "3x3" and not "three times a week". */
function readMultiplier(tokens: readonly Token[], i: number): Unit | undefined {
  const token = tokens[i];
  const after = tokens[i + 1];
  const multiplier = { kind: 'multiplier', unit: 'x', adjectival: false, ratio: false } as const;
  if (token?.text === 'fold') return { next: i + 1, ...multiplier };
  if (token?.text === '×' || (token?.text === 'x' && after?.kind !== 'number')) return { next: i + 1, ...multiplier };
  if (token?.text === 'times' && AFTER_TIMES.has(after?.text ?? '')) return { next: i + 1, ...multiplier };
  return undefined;
}

/** "nine of twelve", "4.6 out of 5", "9/10", "one in five", "5/5 depots". */
function readRatio(tokens: readonly Token[], i: number, number: NumberWords): Unit | undefined {
  const lead = textAt(tokens, i);
  const out = lead === 'out' && tokens[i + 1]?.text === 'of' ? 1 : 0;
  const slash = lead === '/' && tokens[i]?.joined === true && tokens[i + 1]?.joined === true;
  if (!(lead === 'of' || out === 1 || slash || lead === 'in')) return undefined;
  const article = /^(?:the|our|all|my|their|every|a)$/.test(textAt(tokens, i + 1 + out)) && !slash ? 1 : 0;
  const which = article === 1 && /^(?:next|first|last|other|same|following)$/.test(textAt(tokens, i + 2 + out)) ? 1 : 0;
  const whole = readNumber(tokens, i + 1 + out + article + which);
  if (whole?.value === undefined || number.value === undefined || number.value > whole.value) return undefined;
  const noun = tokens[whole.end];
  const unit = UNIT_OF.get(noun?.text ?? '');
  // "29 of the next 30 days" is a share, "2 of 5 hours" is a span.
  const isDays = lead !== 'in' && number.value > 1 && /^(?:day|night|week|month)$/.test(unit?.unit ?? '');
  if ((unit !== undefined && !isDays) || noun?.text === '%' || noun?.text === '/') return undefined;
  if (lead === 'in' && (whole.value > 1000 || noun?.kind === 'number' || noun?.text === ':')) return undefined;
  const scale = [5, 10, 20, 100].includes(whole.value) && !isNounLike(noun) && (slash || out === 1);
  if (slash && !scale && !isNounLike(noun)) return undefined;
  return {
    next: whole.end,
    kind: scale ? 'points' : 'count',
    unit: `of ${whole.value}`,
    adjectival: false,
    ratio: true,
  };
}

/** "3 weeks", "two-hour", "30 nurse hours", "5 man-days": a measuring unit, with one word before a unit of time. */
function readMeasuringUnit(tokens: readonly Token[], from: number, adjectival: boolean): Unit | undefined {
  const i = COMPARED.has(textAt(tokens, from)) && UNIT_OF.has(textAt(tokens, from + 1)) ? from + 1 : from;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (/^h\d{1,2}$/.test(token.text) && token.joined)
    return { next: i + 1, kind: 'duration', unit: 'h', adjectival, ratio: false };
  const known = unitOf(token.text);
  const sign = CURRENCY_BEFORE.get(token.text);
  if (sign !== undefined && token.kind === 'mark' && tokens[i + 1]?.kind !== 'number') {
    return { next: i + 1, kind: 'money', unit: sign, adjectival, ratio: false };
  }
  const oneLetter = token.text.length === 1 && !token.joined && token.text !== 's' && !/^[hw°]$/.test(token.text);
  if (known !== undefined && !oneLetter)
    return { next: i + 1, kind: known.kind, unit: known.unit, adjectival, ratio: false };
  const time = UNIT_OF.get(textAt(tokens, i + 1));
  const isTime = time?.kind === 'duration' && textAt(tokens, i + 1).endsWith('s');
  if (isTime && isNounLike(token) && !isPlural(token.text)) {
    return { next: i + 2, kind: 'duration', unit: time.unit, adjectival, ratio: false };
  }
  return undefined;
}

/** The noun a number counts: the first plural within four words, else the first word. Of a plural there is no single one. */
function readNoun(tokens: readonly Token[], i: number, number: NumberWords, adjectival: boolean): Unit {
  const of =
    tokens[i]?.text !== 'of'
      ? 0
      : /^(?:the|our|my|their|these|those)$/.test(textAt(tokens, i + 1))
        ? 2
        : number.spelled
          ? 1
          : 0;
  const from = i + of + (COMPARED.has(textAt(tokens, i + of)) ? 1 : 0);
  const counted = (j: number): boolean => (number.value !== 1 || of > 0) && isPlural(textAt(tokens, j));
  let last = from - 1;
  for (let j = from; j < from + 4 && isNounLike(tokens[j]); j += 1) {
    last = j;
    if (counted(j)) break;
  }
  const head = counted(last) || last < from ? last : from;
  const rupees = /^(?:lakhs?|lacs?|crores?)$/.test(textAt(tokens, i - 1));
  if (head < from) return { next: i, kind: rupees ? 'money' : 'bare', unit: undefined, adjectival, ratio: false };
  const kind = number.value === 0 ? 'zero' : 'count';
  return { next: head + 1, kind, unit: textAt(tokens, head), adjectival, ratio: false };
}

/** Merges "1 hour 20 minutes" and "3 min 20 s" into one duration. */
function withSmallerUnit(tokens: readonly Token[], unit: Unit): Unit {
  if (unit.kind !== 'duration') return unit;
  const and = tokens[unit.next]?.text === 'and' ? 1 : 0;
  const more = readNumber(tokens, unit.next + and);
  const smaller = more === undefined ? undefined : UNIT_OF.get(textAt(tokens, more.end));
  const isTime = smaller?.kind === 'duration' || smaller?.kind === 'latency';
  return more !== undefined && isTime && smaller.unit !== unit.unit ? { ...unit, next: more.end + 1 } : unit;
}

/** What the number that ends before token `i` counts or measures, and whether it is "per" something. */
export function readUnit(tokens: readonly Token[], i: number, number: NumberWords): Unit {
  const adjectival = tokens[i]?.text === '-' && tokens[i]?.joined === true && tokens[i + 1]?.joined === true;
  const of = number.spelled && tokens[i]?.text === 'of' && UNIT_OF.has(textAt(tokens, i + 1));
  // "¾ of an hour".
  const partOf =
    number.value !== undefined && number.value < 1 && tokens[i]?.text === 'of' && UNIT_OF.has(textAt(tokens, i + 2));
  const at = partOf ? i + 2 : adjectival || of ? i + 1 : i;
  const unit =
    readScore(tokens, at) ??
    readPercent(tokens, at) ??
    readMultiplier(tokens, at) ??
    readRatio(tokens, at, number) ??
    readMeasuringUnit(tokens, at, adjectival) ??
    readNoun(tokens, at, number, adjectival);
  const whole = outOf(tokens, withSmallerUnit(tokens, unit), number);
  const next = skipRate(tokens, whole.next);
  if (next === whole.next) return scored(tokens, i, whole);
  const kind = whole.kind === 'bare' || whole.kind === 'count' ? 'rate' : whole.kind;
  return { ...whole, next, kind };
}

/** "two customers out of 160", "2.9 points out of 7.8": a share whose noun stands between. */
function outOf(tokens: readonly Token[], unit: Unit, number: NumberWords): Unit {
  if (unit.ratio || textAt(tokens, unit.next) !== 'out' || textAt(tokens, unit.next + 1) !== 'of') return unit;
  const whole = readNumber(tokens, unit.next + 2);
  if (whole?.value === undefined || number.value === undefined || number.value > whole.value) return unit;
  return { ...unit, next: whole.end, ratio: true };
}

/** "a 3.8 GPA", "a 4.7 rating": the name of the score comes after its number. */
function readScore(tokens: readonly Token[], i: number): Unit | undefined {
  if (!/^(?:gpa|cgpa|nps|csat|rating|score)$/.test(textAt(tokens, i))) return undefined;
  return { next: i + 1, kind: 'points', unit: 'points', adjectival: false, ratio: false };
}

/** A bare number after the name of a score ("CSAT of 4.6", "NPS +12") is on a scale. */
function scored(tokens: readonly Token[], i: number, unit: Unit): Unit {
  if (unit.kind !== 'bare') return unit;
  for (let j = i - 2; j >= 0 && j > i - 7; j -= 1) {
    if (SCORES.has(textAt(tokens, j))) return { ...unit, kind: 'points', unit: 'points' };
    if (/^(?:[,;:]|instead)$/.test(textAt(tokens, j))) return unit;
  }
  return unit;
}
