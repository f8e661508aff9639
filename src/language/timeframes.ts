import type { Range } from '../base/range';
import type { Quantity } from './quantity';
import { type Token, textAt } from './tokens';
import { PERIODS } from './units';
import { DAYS_AND_MONTHS } from './wordClasses';
import { wordSet } from './wordSet';

const LEADS = wordSet('in within over during for across throughout after inside by under since until through per');
/** Words that may stand between the preposition and its span of time. */
const BETWEEN = wordSet(
  'the a an our my its their this that these first second third next last past following same final previous coming whole entire less than about only just under ' +
    'roughly almost nearly around approximately early late mid some one any as little span period course rest remainder matter space of end start beginning ' +
    'subsequent every each half',
);
const TIME_WORDS = wordSet(
  'seconds minutes hours days nights weeks months quarters years fortnights weekends sprints decade summer winter autumn fall spring season christmas ' +
    'easter lunchtime lunch midnight noon tomorrow yesterday today semester term morning afternoon evening ' +
    `${DAYS_AND_MONTHS} ` +
    'jan feb mar apr jun jul aug sep sept oct nov dec peak holidays launch time',
);
/** Words that are a window by themselves. */
const ALONE = wordSet(
  'overnight annualised annualized annually yearly monthly weekly daily hourly annual yoy mom qoq year-over-year since thereafter',
);
const RELATIVE = wordSet('last this next following previous same that first');

/** A word that names a time by itself: "Tuesday", "autumn", "2023". */
export const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PERIODS.has(token.text) ||
    (TIME_WORDS.has(token.text) && token.text !== 'time') ||
    token.text === 'may.' ||
    (token.text === 'may' && token.capital) ||
    /^(?:19|20)\d\d$/.test(token.text) ||
    /^q[1-4]$/.test(token.text) ||
    /^h[12]$/.test(token.text));

const EACH = wordSet('a an each every per');

/** Past a span that tells when with no preposition before it ("a week", "each day", "last month"); the same index where none begins there. */
export function skipSpan(tokens: readonly Token[], i: number): number {
  const word = textAt(tokens, i);
  return (EACH.has(word) || RELATIVE.has(word)) && PERIODS.has(textAt(tokens, i + 1)) ? i + 2 : i;
}

function windowAt(tokens: readonly Token[], i: number, durations: ReadonlyMap<number, number>): number | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (ALONE.has(token.text)) return token.text === 'since' ? sinceEnd(tokens, i) : i + 1;
  const span = skipSpan(tokens, i);
  if (span > i) return span;
  if (PERIODS.has(token.text) && /^(?:over|on)$/.test(textAt(tokens, i + 1)) && tokens[i + 2]?.text === token.text)
    return i + 3;
  if (!LEADS.has(token.text)) return undefined;
  for (let j = i + 1; j < i + 7; j += 1) {
    const next = durations.get(j);
    if (next !== undefined) return next;
    if (isTime(tokens[j])) return j + 1;
    const between = tokens[j];
    if (between === undefined || !(BETWEEN.has(between.text) || between.kind === 'number')) return undefined;
  }
  return undefined;
}

/** "since" opens a window unless it gives a reason ("since it was late"). */
function sinceEnd(tokens: readonly Token[], i: number): number | undefined {
  if (/^(?:it|they|he|she|each|every|there|nobody|no|this|you|these|those|all|both)$/.test(textAt(tokens, i + 1)))
    return undefined;
  return tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'number' ? i + 2 : i + 1;
}

/** A window with its tokens: `first` is its first token, `next` the one after it. */
export interface Window {
  readonly first: number;
  readonly next: number;
}

/** The stretches of time a sentence names: "in six months", "since May", "a week", "over the next quarter", "by Friday". */
export function readWindows(tokens: readonly Token[], quantities: readonly Quantity[]): readonly Window[] {
  const durations = new Map(quantities.filter((q) => q.kind === 'duration').map((q) => [q.first, q.next] as const));
  const later = new Map<number, number>();
  for (const [first, next] of durations) {
    if (/^(?:later|earlier|after|afterwards|straight|running)$/.test(textAt(tokens, next))) later.set(first, next + 1);
  }
  // "by a quarter" is no window.
  const shares = new Set(quantities.flatMap(({ kind, next }) => (kind === 'percentage' ? [next] : [])));
  const windows: Window[] = [];
  for (let i = 0; i < tokens.length; ) {
    // "An hour a day": the day is the window.
    const measured = /^an?$/.test(textAt(tokens, i)) && durations.has(i);
    const next = later.get(i) ?? (measured ? undefined : windowAt(tokens, i, durations));
    if (next !== undefined && !shares.has(next)) windows.push({ first: i, next });
    i = next ?? i + 1;
  }
  return windows;
}

const EVENTS_OF_TIME = wordSet('previous last next prior following coming');
const RATES = wordSet('a an per every each');
/** Times only where something singles them out: "the night", not "night shifts". */
const LOOSE: ReadonlySet<string> = new Set([
  ...PERIODS,
  ...wordSet(
    'seconds minutes hours days nights weeks months quarters years sprints lunch lunchtime peak holidays launch noon midnight',
  ),
]);

/** The first time or span that a sentence names, be it a window, a bare date ("End of March"), or another round ("the previous campaign"). */
export function readPeriod(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  windows: readonly Window[],
): Range | undefined {
  const durations = new Set(
    quantities.flatMap(({ kind, first, next }) => (kind === 'duration' ? [first, next - 1] : [])),
  );
  const named = tokens.findIndex((token, i) => {
    const before = textAt(tokens, i - 1);
    if (durations.has(i) || RATES.has(before)) return false;
    if (EVENTS_OF_TIME.has(token.text)) return tokens[i + 1]?.kind === 'word';
    return (
      isTime(token) && (!LOOSE.has(token.text) || /^(?:the|this|that|end|first|second|third|of|same)$/.test(before))
    );
  });
  const [first, next] = windows[0] === undefined ? [named, named + 1] : [windows[0].first, windows[0].next];
  const start = tokens[first]?.start;
  return start === undefined ? undefined : { start, end: tokens[Math.min(next, tokens.length) - 1]?.end ?? start };
}
