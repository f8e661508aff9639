import type { Quantity } from './quantity';
import { isTime, type Window } from './timeframes';
import { type Token, textAt } from './tokens';
import { comparable } from './units';
import { verbForm } from './verbForms';
import { wordSet } from './wordSet';

/** Words that set one time against another. */
const SHIFTS = wordSet(
  'previously formerly originally initially earlier before beforehand now today currently then afterwards later next used when',
);
/** Before a unit of time they make a rate ("a week"), not a time. */
const RATES = wordSet('a an per every each');

/** Where a sentence speaks of a time: the first token of each, in order; what belongs to a figure or a rate is none. */
export function timesIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  windows: readonly Window[],
): readonly number[] {
  const starts = new Map(windows.map(({ first, next }) => [first, next]));
  const figures = new Map(quantities.map(({ first, next }) => [first, next]));
  const times: number[] = [];
  for (let i = 0; i < tokens.length; ) {
    const window = starts.get(i);
    const word = textAt(tokens, i);
    const rate = RATES.has(word) || (window === i + 1 && !SHIFTS.has(word));
    const isShift = SHIFTS.has(word) && !/^(?:to|for)$/.test(textAt(tokens, i - 1));
    if ((window !== undefined && !rate) || isShift || (isTime(tokens[i]) && !RATES.has(textAt(tokens, i - 1))))
      times.push(i);
    i = window ?? figures.get(i) ?? i + 1;
  }
  return times;
}

/** Two figures can be the same thing told of two times: like units, or a bare number beside what the other one counts. */
function alike(a: Quantity, b: Quantity): boolean {
  if (a.adjectival || b.adjectival) return false;
  // "held 4 °C, where before it had crept up to 9".
  const bare = a.kind === 'bare' || b.kind === 'bare';
  if (!comparable(a.kind, b.kind)) return bare && (a.kind === 'size' || b.kind === 'size');
  if (bare || a.kind === 'zero' || b.kind === 'zero') return true;
  return a.kind !== 'duration' && (a.kind !== 'count' || a.unit === b.unit);
}

type Numbered = readonly [index: number, quantity: Quantity];

/** "9 in that week and 2 the next", "31 the week I started, 12 when I left": the first and the last of like figures, each told of a time of its own. */
export function readSeries(
  tokens: readonly Token[],
  figures: readonly Numbered[],
  times: readonly number[],
): readonly [Numbered, Numbered] | undefined {
  const [opens, closes] = [times[0] ?? 0, times[times.length - 1] ?? 0];
  const isOne = ({ kind, value, next }: Quantity): boolean =>
    kind === 'bare' &&
    value === 1 &&
    !/^(?:in|on|by|the|now|today)$/.test(textAt(tokens, next)) &&
    next < tokens.length;
  const head = figures.find(([, quantity]) => !isOne(quantity) && quantity.next > opens - 8);
  if (times.length < 2 || head === undefined || (head[1].kind === 'duration' && times.includes(head[1].first)))
    return undefined;
  const tail = figures.findLast((one) => one !== head && !isOne(one[1]) && alike(head[1], one[1]));
  if (tail === undefined || tail[1].first < head[1].next) return undefined;
  // Each has a time beside it, and they are not the same one.
  const between = times.filter((time) => time >= head[1].next && time < tail[1].first).length;
  const around = opens < head[1].first || closes >= tail[1].next || between > 1;
  return between > 0 && around ? [head, tail] : undefined;
}

/** "fits on one page; the old one had seven", "needs two people where it needed four": a bare number that leaves out what the one before counts. */
export function readEllipsis(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): readonly [number, number] | undefined {
  let named = -1;
  for (let at = 0; at < quantities.length; at += 1) {
    const [head, tail] = [quantities[named], quantities[at]];
    if (tail?.kind !== 'bare') named = at;
    if (head === undefined || tail?.kind !== 'bare' || !/^(?:count|rate|zero)$/.test(head.kind) || head.adjectival)
      continue;
    const verb = verbForm(textAt(tokens, tail.first - 1)) !== undefined;
    const ends =
      tokens[tail.next]?.kind !== 'word' ||
      /^(?:in|on|at|by|before|now|the|when|last)$/.test(textAt(tokens, tail.next));
    if (verb && ends && tail.value !== 1) return [named, at];
  }
  return undefined;
}

const isClockTime = (token: Token | undefined): boolean => token?.kind === 'number' && /^\d\d?:\d\d$/.test(token.text);

/**
 * What is numbered or timed and told of two times: "day twelve in January, day nine in April", "by 3:10, before it was
 * 4:30". The first token and the one after the last.
 */
export function readNamedSeries(
  tokens: readonly Token[],
  times: readonly number[],
): { readonly first: number; readonly next: number } | undefined {
  if (times.length < 2) return undefined;
  const seen = new Map<string, number>();
  const isTold = new Set(times.filter((time) => !isClockTime(tokens[time + 1])));
  let told = -1;
  for (let i = 1; i < tokens.length; i += 1) {
    if (isTold.has(i - 1)) told = i - 1;
    const head = isClockTime(tokens[i]) ? ':' : textAt(tokens, i - 1);
    const numbered = head === ':' || (/^(?:day|week|month|page|place|rank)$/.test(head) && isNumber(tokens[i]));
    if (!numbered) continue;
    const first = seen.get(head);
    const other = first !== undefined && textAt(tokens, first) !== textAt(tokens, i);
    if (other && told > first) return { first: head === ':' ? first : first - 1, next: i + 1 };
    if (first === undefined) seen.set(head, i);
  }
  return undefined;
}

const SMALL = wordSet('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen');
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || SMALL.has(token.text));

/** A time of the clock starts at token `i`: "half past six", "4:30", "five o'clock". */
const isClockAt = (tokens: readonly Token[], i: number): boolean =>
  /^(?:half|quarter|noon|midnight|lunch|dawn)$/.test(textAt(tokens, i)) ||
  isClockTime(tokens[i]) ||
  (isNumber(tokens[i]) &&
    (tokens[i + 1]?.kind !== 'word' || /^(?:o'clock|[ap]\.?m|instead|rather)$/.test(textAt(tokens, i + 1))));

/** "by five instead of half past six": two times of the clock, one of them the before. */
export function readClocks(tokens: readonly Token[]): { readonly first: number; readonly next: number } | undefined {
  for (let i = 2; i < tokens.length; i += 1) {
    const pair = `${textAt(tokens, i - 2)} ${textAt(tokens, i - 1)}`;
    const contrast = pair === 'instead of' || pair === 'rather than';
    if (!contrast || !isClockAt(tokens, textAt(tokens, i) === 'at' ? i + 1 : i)) continue;
    for (let j = i - 3; j > i - 7 && j > 0; j -= 1)
      if (/^(?:by|at|before|until)$/.test(textAt(tokens, j - 1)) && isClockAt(tokens, j))
        return { first: j, next: i + 1 };
  }
  return undefined;
}
