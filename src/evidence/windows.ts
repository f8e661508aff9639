import type { Range } from '../story/types';
import type { Quantity } from './quantities';
import type { Token } from './tokens';
import { PERIODS } from './units';

const LEADS = new Set(
  'in within over during for across throughout after inside by under since until through per'.split(' '),
);
/** Words that may stand between the preposition and its span of time. */
const BETWEEN = new Set(
  (
    'the a an our my its their this that these first second third next last past following same final previous coming whole entire less than about only just under ' +
    'roughly almost nearly around approximately early late mid some one any as little span period course rest remainder matter space of end start beginning ' +
    'subsequent every each half'
  ).split(' '),
);
const TIME_WORDS = new Set(
  (
    'seconds minutes hours days nights weeks months quarters years fortnights weekends sprints decade summer winter autumn fall spring season christmas ' +
    'easter lunchtime lunch midnight noon tomorrow yesterday today semester term morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec peak holidays launch time'
  ).split(' '),
);
/** Words that are a window by themselves. */
const ALONE = new Set(
  'overnight annually yearly monthly weekly daily hourly annual yoy mom qoq year-over-year since thereafter'.split(' '),
);
const RELATIVE = new Set('last this next following previous same that first'.split(' '));

const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PERIODS.has(token.low) ||
    (TIME_WORDS.has(token.low) && token.low !== 'time') ||
    token.raw === 'May' ||
    /^(?:19|20)\d\d$/.test(token.raw) ||
    /^q[1-4]$/.test(token.low) ||
    /^h[12]$/.test(token.low));

function windowAt(tokens: readonly Token[], i: number, durations: ReadonlyMap<number, number>): number | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (ALONE.has(token.low)) return token.low === 'since' ? sinceEnd(tokens, i) : i + 1;
  const article =
    token.low === 'a' || token.low === 'an' || token.low === 'each' || token.low === 'every' || token.low === 'per';
  if (article && PERIODS.has(tokens[i + 1]?.low ?? '')) return i + 2;
  if (RELATIVE.has(token.low) && PERIODS.has(tokens[i + 1]?.low ?? '')) return i + 2;
  if (PERIODS.has(token.low) && /^(?:over|on)$/.test(tokens[i + 1]?.low ?? '') && tokens[i + 2]?.low === token.low)
    return i + 3;
  if (!LEADS.has(token.low)) return undefined;
  for (let j = i + 1; j < i + 7; j += 1) {
    const next = durations.get(j);
    if (next !== undefined) return next;
    if (isTime(tokens[j])) return j + 1;
    const between = tokens[j];
    if (between === undefined || !(BETWEEN.has(between.low) || between.kind === 'number')) return undefined;
  }
  return undefined;
}

/** "since" opens a window unless it gives a reason ("since it was late"). */
function sinceEnd(tokens: readonly Token[], i: number): number | undefined {
  if (/^(?:it|they|he|she|each|every|there|nobody|no|this|you|these|those|all|both)$/.test(tokens[i + 1]?.low ?? ''))
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
    if (/^(?:later|earlier|after|afterwards|straight|running)$/.test(tokens[next]?.low ?? ''))
      later.set(first, next + 1);
  }
  const windows: Window[] = [];
  for (let i = 0; i < tokens.length; ) {
    const next = later.get(i) ?? windowAt(tokens, i, durations);
    if (next !== undefined) windows.push({ first: i, next });
    i = next ?? i + 1;
  }
  return windows;
}

/** The range of a window in the story. */
export function windowRange(tokens: readonly Token[], window: Window | undefined): Range | undefined {
  const first = window === undefined ? undefined : tokens[window.first];
  const last = window === undefined ? undefined : tokens[window.next - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
