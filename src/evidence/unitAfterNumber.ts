import { type NumberWords, readNumber } from './numbers';
import type { Token } from './tokens';
import type { MeasureKind } from './types';
import { CURRENCY_BEFORE, PERIODS, SCORES, UNIT_OF } from './units';

interface Unit {
  /** The first token after the unit. */
  readonly next: number;
  readonly kind: MeasureKind | 'bare';
  readonly unit: string | undefined;
  readonly adjectival: boolean;
  readonly ratio: boolean;
}

/** Words that cannot stand between a number and the thing it counts, nor be that thing. */
const NO_NOUN = new Set(
  (
    'a an the of in on at by to for from with and or but so as than per out off up down over under after before since until till within during ' +
    'is are was were be been has have had do does did will would can could should may might must not no it they we i he she you this that these ' +
    'those which who when where while if because then now ago later earlier early late more less fewer again instead against versus vs each ' +
    'every into onto about around between through without too also only just still yet already ahead behind today tomorrow yesterday altogether overall total currently'
  ).split(' '),
);
const COMPARED = new Set('more less fewer extra additional new other further'.split(' '));
const AFTER_TIMES = new Set(
  'faster slower more less fewer higher lower better cheaper larger bigger smaller shorter longer as the our its their what'.split(
    ' ',
  ),
);
const PEOPLE = new Set('people men women children staff personnel headcount feedback'.split(' '));

const isPlural = (word: string): boolean =>
  PEOPLE.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word));
const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'masked' || (token.kind === 'word' && !NO_NOUN.has(token.low)));

/** "per week", "/ s", "a day", "every month": the first token after it, or `i`. */
export function skipRate(tokens: readonly Token[], i: number): number {
  const lead = tokens[i]?.low ?? '';
  const word = tokens[i + 1]?.low ?? '';
  const article = lead === 'a' || lead === 'an' || lead === 'each' || lead === 'every';
  if (article && PERIODS.has(word)) return i + 2;
  if (lead === 'per' && tokens[i + 1]?.kind === 'word') return i + 2;
  if (lead === '/' && /^(?:s|sec|min|h|hr|day|week|wk|month|mo|year|yr|user|request|req|order|call)$/.test(word))
    return i + 2;
  return /^(?:daily|weekly|monthly|yearly|annually|hourly|nightly|annual|p\.a)$/.test(lead) ? i + 1 : i;
}

function readPercent(tokens: readonly Token[], i: number): Unit | undefined {
  const word = tokens[i]?.low ?? '';
  const cent = word === 'per' && tokens[i + 1]?.low === 'cent';
  if (word !== '%' && word !== 'percent' && word !== 'pct' && word !== 'percentage' && !cent) return undefined;
  const next = i + (cent ? 2 : 1);
  const points = /^(?:points?|pp)$/.test(tokens[next]?.low ?? '');
  return points
    ? { next: next + 1, kind: 'points', unit: 'points', adjectival: false, ratio: false }
    : { next, kind: 'percentage', unit: '%', adjectival: false, ratio: false };
}

/** "3x", "×4", "ten times faster", "threefold" in two words; not "3x3" and not "three times a week". */
function readMultiplier(tokens: readonly Token[], i: number): Unit | undefined {
  const token = tokens[i];
  const after = tokens[i + 1];
  const multiplier = { kind: 'multiplier', unit: 'x', adjectival: false, ratio: false } as const;
  if (token?.low === 'fold') return { next: i + 1, ...multiplier };
  if (token?.low === '×' || (token?.low === 'x' && after?.kind !== 'number')) return { next: i + 1, ...multiplier };
  if (token?.low === 'times' && AFTER_TIMES.has(after?.low ?? '')) return { next: i + 1, ...multiplier };
  return undefined;
}

/** "nine of twelve", "4.6 out of 5", "9/10", "one in five", "5/5 depots". */
function readRatio(tokens: readonly Token[], i: number, number: NumberWords): Unit | undefined {
  const lead = tokens[i]?.low ?? '';
  const out = lead === 'out' && tokens[i + 1]?.low === 'of' ? 1 : 0;
  const slash = lead === '/' && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  if (!(lead === 'of' || out === 1 || slash || lead === 'in')) return undefined;
  const article = /^(?:the|our|all|my|their|every|a)$/.test(tokens[i + 1 + out]?.low ?? '') && !slash ? 1 : 0;
  const whole = readNumber(tokens, i + 1 + out + article);
  if (whole?.value === undefined || number.value === undefined || number.value > whole.value) return undefined;
  const noun = tokens[whole.end];
  if (UNIT_OF.has(noun?.low ?? '') || noun?.raw === '%' || noun?.raw === '/') return undefined;
  if (lead === 'in' && (whole.value > 1000 || noun?.kind === 'number' || noun?.raw === ':')) return undefined;
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
  const i = COMPARED.has(tokens[from]?.low ?? '') && UNIT_OF.has(tokens[from + 1]?.low ?? '') ? from + 1 : from;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (/^h\d{1,2}$/.test(token.low) && token.glued)
    return { next: i + 1, kind: 'duration', unit: 'h', adjectival, ratio: false };
  const known = UNIT_OF.get(token.low);
  const sign = CURRENCY_BEFORE.get(token.raw);
  if (sign !== undefined && token.kind === 'mark' && tokens[i + 1]?.kind !== 'number') {
    return { next: i + 1, kind: 'money', unit: sign, adjectival, ratio: false };
  }
  const oneLetter =
    token.low.length === 1 && !token.glued && token.raw !== 's' && token.raw !== 'h' && token.raw !== 'W';
  if (known !== undefined && !oneLetter)
    return { next: i + 1, kind: known.kind, unit: known.unit, adjectival, ratio: false };
  const hyphen = tokens[i + 1]?.raw === '-' ? 1 : 0;
  const time = UNIT_OF.get(tokens[i + 1 + hyphen]?.low ?? '');
  const isTime = time?.kind === 'duration' && (tokens[i + 1 + hyphen]?.low ?? '').endsWith('s');
  if (isTime && isNounLike(token) && !isPlural(token.low)) {
    return { next: i + 2 + hyphen, kind: 'duration', unit: time.unit, adjectival, ratio: false };
  }
  return undefined;
}

/** The noun a number counts: the first plural within four words, else the first word. */
function readNoun(tokens: readonly Token[], i: number, number: NumberWords, adjectival: boolean): Unit {
  const of =
    tokens[i]?.low !== 'of'
      ? 0
      : /^(?:the|our|my|their|these|those)$/.test(tokens[i + 1]?.low ?? '')
        ? 2
        : number.spelled
          ? 1
          : 0;
  const from = i + of + (COMPARED.has(tokens[i + of]?.low ?? '') ? 1 : 0);
  let last = from - 1;
  for (let j = from; j < from + 4 && isNounLike(tokens[j]); j += 1) {
    last = j;
    if (isPlural(tokens[j]?.low ?? '')) break;
  }
  const head = isPlural(tokens[last]?.low ?? '') || last < from ? last : from;
  const rupees = /^(?:lakhs?|lacs?|crores?)$/.test(tokens[i - 1]?.low ?? '');
  if (head < from) return { next: i, kind: rupees ? 'money' : 'bare', unit: undefined, adjectival, ratio: false };
  const kind = number.value === 0 ? 'zero' : 'count';
  const next = withHyphens(tokens, head + 1);
  const unit = tokens
    .slice(head, next)
    .map(({ low }) => low)
    .join('');
  return { next, kind, unit, adjectival, ratio: false };
}

/** "mix-ups", "sign-ups": the rest of a hyphenated noun. */
function withHyphens(tokens: readonly Token[], i: number): number {
  const joined = tokens[i]?.raw === '-' && tokens[i]?.glued && tokens[i + 1]?.glued && tokens[i + 1]?.kind === 'word';
  return joined ? i + 2 : i;
}

/** Merges "1 hour 20 minutes" and "3 min 20 s" into one duration. */
function withSmallerUnit(tokens: readonly Token[], unit: Unit): Unit {
  if (unit.kind !== 'duration') return unit;
  const and = tokens[unit.next]?.low === 'and' ? 1 : 0;
  const more = readNumber(tokens, unit.next + and);
  const smaller = more === undefined ? undefined : UNIT_OF.get(tokens[more.end]?.low ?? '');
  const isTime = smaller?.kind === 'duration' || smaller?.kind === 'latency';
  return more !== undefined && isTime && smaller.unit !== unit.unit ? { ...unit, next: more.end + 1 } : unit;
}

/** What the number that ends before token `i` counts or measures, and whether it is "per" something. */
export function readUnit(tokens: readonly Token[], i: number, number: NumberWords): Unit {
  const adjectival = tokens[i]?.raw === '-' && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  const of = number.spelled && tokens[i]?.low === 'of' && UNIT_OF.has(tokens[i + 1]?.low ?? '');
  const at = adjectival || of ? i + 1 : i;
  const unit =
    readScore(tokens, at) ??
    readPercent(tokens, at) ??
    readMultiplier(tokens, at) ??
    readRatio(tokens, at, number) ??
    readMeasuringUnit(tokens, at, adjectival) ??
    readNoun(tokens, at, number, adjectival);
  const whole = withSmallerUnit(tokens, unit);
  const next = skipRate(tokens, whole.next);
  if (next === whole.next) return scored(tokens, i, whole);
  const kind = whole.kind === 'bare' || whole.kind === 'count' ? 'rate' : whole.kind;
  return { ...whole, next, kind };
}

/** "a 3.8 GPA", "a 4.7 rating": the name of the score comes after its number. */
function readScore(tokens: readonly Token[], i: number): Unit | undefined {
  if (!/^(?:gpa|cgpa|nps|csat|rating|score)$/.test(tokens[i]?.low ?? '')) return undefined;
  return { next: i + 1, kind: 'points', unit: 'points', adjectival: false, ratio: false };
}

/** A bare number after the name of a score ("CSAT of 4.6", "NPS +12") is on a scale. */
function scored(tokens: readonly Token[], i: number, unit: Unit): Unit {
  if (unit.kind !== 'bare') return unit;
  for (let j = i - 2; j >= 0 && j > i - 7; j -= 1) {
    if (SCORES.has(tokens[j]?.low ?? '')) return { ...unit, kind: 'points', unit: 'points' };
    if (/^[,;:]$/.test(tokens[j]?.raw ?? '')) return unit;
  }
  return unit;
}
