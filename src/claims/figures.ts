import { moved, readingsOf } from '../evidence/readings';
import { figuresIn } from '../language/figures';
import { readNumber } from '../language/numbers';
import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { BYTES, OF_UNIT, SECONDS } from '../language/units';
import type { Story } from '../story/types';
import { dateWordAt } from './dateWords';
import { type Way, wayOf } from './figureWay';
import { periodOf } from './periodOf';
import { claimsSomething, placeOf } from './places';
import { type TimeSpan, timeSpans } from './timeSpans';
import type { Place } from './types';

/** A figure, a date or a word that stands for a figure ("halved"). */
export interface ClaimedFigure extends Place {
  readonly sentence: number;
  /** Equal for figures that claim the same, however they are written: "2 s" and "2,000 ms", "12%" and "twelve percent". */
  readonly key: string;
  /** Figures of one family can be versions of each other. */
  readonly family: string;
  /** The number alone: what was written without its unit may be meant by it. Undefined where there is none. */
  readonly number: string | undefined;
  /** Written without a unit. */
  readonly bare: boolean;
  /** What is counted; undefined where nothing is. */
  readonly counted: string | undefined;
  /** Of how many: "7 of 10". */
  readonly whole?: number | undefined;
  /** Which way it's told, its word being a range of the story: "fell by 40%". */
  readonly way: Way | undefined;
}

/** A figure before and after, of one sentence. */
export interface ClaimedPair {
  readonly before: ClaimedFigure;
  readonly after: ClaimedFigure;
}

export interface Claimed {
  /** In the order of the text. */
  readonly figures: readonly ClaimedFigure[];
  readonly pairs: readonly ClaimedPair[];
  /** What is told as loosely as "an hour": no claim by itself, and the same as the figure it is equal to. */
  readonly loose: readonly Pick<ClaimedFigure, 'sentence' | 'key'>[];
}

/** Every figure that a story claims, and which of them it tells as a change from one to the other. */
export function figuresOf(story: Story): Claimed {
  const figures: ClaimedFigure[] = [];
  const pairs: ClaimedPair[] = [];
  const loose: Pick<ClaimedFigure, 'sentence' | 'key'>[] = [];
  for (const [sentence, reading] of readingsOf(story).entries()) {
    if (!claimsSomething(story, sentence)) continue;
    const start = story.sentences[sentence]?.range.start ?? 0;
    const byFirst = new Map<number, ClaimedFigure>();
    const found = figuresOfTokens(reading);
    for (const key of found.loose) loose.push({ sentence, key });
    for (const { first, next, ...figure } of found.figures) {
      const range = { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[next - 1]?.end ?? 0 };
      const way = wayOf(reading, { first, next }, story.sentences[sentence]?.section === 'Result');
      const claimed: ClaimedFigure = {
        ...figure,
        ...placeOf(story, sentence, moved(range, start)),
        sentence,
        way: way && { ...way, word: moved(way.word, start) },
      };
      byFirst.set(first, claimed);
      figures.push(claimed);
    }
    const { quantities, pairs: told } = figuresIn(reading);
    for (const pair of told) {
      const before = byFirst.get(pair.before.first);
      const after = byFirst.get(quantities[pair.after]?.first ?? -1);
      if (before !== undefined && after !== undefined) pairs.push({ before, after });
    }
  }
  return { figures, pairs, loose };
}

type Found = Omit<ClaimedFigure, 'sentence' | 'range' | 'text' | 'section' | 'way'> & {
  readonly first: number;
  readonly next: number;
};

interface FoundFigures {
  readonly figures: readonly Found[];
  /** The keys of what is told loosely. */
  readonly loose: readonly string[];
}

function figuresOfTokens(reading: ReturnType<typeof readingsOf>[number]): FoundFigures {
  const { tokens, quantities: all, deltas } = figuresIn(reading);
  const spans = timeSpans(tokens);
  const begun = new Map(all.map((quantity) => [quantity.first, quantity]));
  // Of what belongs to a figure before it, nothing is a span: "a refund a day and a half".
  const taken = new Set<number>();
  for (const { first, next } of all) for (let at = first + 1; at < next; at += 1) taken.add(at);
  const inside = new Set<number>();
  const found: Found[] = [];
  const loose = all.flatMap((quantity) => shareOf(tokens, quantity));
  for (const span of spans) {
    if (taken.has(span.first)) continue;
    if (span.loose) {
      if (!begun.has(span.first)) loose.push(ofSpan(tokens, span).key);
      continue;
    }
    // With the "a day" that belongs to the figure it begins with.
    const next = Math.max(span.next, begun.get(span.first)?.next ?? 0);
    for (let at = span.first; at < next; at += 1) inside.add(at);
    found.push(ofSpan(tokens, { ...span, next }));
  }
  for (const quantity of all) {
    if (inside.has(quantity.first)) continue;
    for (let at = quantity.first; at < quantity.next; at += 1) inside.add(at);
    if (!isPronoun(tokens, quantity)) found.push(ofQuantity(tokens, quantity));
  }
  for (const { first, next, kind } of deltas) {
    if (inside.has(first) || inside.has(next - 1)) continue;
    for (let at = first; at < next; at += 1) inside.add(at);
    const words = tokens.slice(first, next).map(({ lemma }) => lemma);
    const told = FOLDS.get(words[0] === 'in' ? 'halve' : (words[0] ?? ''));
    const key = kind === 'zero' ? 'zero' : (told ?? words.join(' '));
    found.push({ ...WORDS, first, next, key, number: told?.split(' ').at(-1) });
  }
  for (const [at, token] of tokens.entries()) {
    if (inside.has(at)) continue;
    const digits = digitsAt(tokens, at);
    if (digits > 0)
      found.push({ ...WORDS, first: at, next: at + digits, key: `${token.text.split('-', 1)[0]} digits` });
    const date = token.kind === 'number' ? undefined : dateWordAt(tokens, at);
    const family = token.kind === 'number' ? 'plain' : date === undefined ? undefined : 'date';
    if (family !== undefined) {
      const number = family === 'plain' ? token.text : undefined;
      found.push({
        first: at,
        next: at + 1,
        family,
        key: `${family} ${date ?? token.text}`,
        number,
        bare: family === 'plain',
        counted: undefined,
      });
    }
  }
  return { figures: found.sort((a, b) => a.first - b.first), loose };
}

/** The tokens of "double digits" or "triple-digit", which stand for a figure that nobody tells; 0 where there are none. */
function digitsAt(tokens: readonly Token[], at: number): number {
  const word = textAt(tokens, at);
  if (/^(?:single|double|triple)-digits?$/.test(word)) return 1;
  const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return /^(?:single|double|triple)$/.test(word) && /^digits?$/.test(textAt(tokens, next)) ? next + 1 - at : 0;
}

/** "the first one", "one of them": a one that counts nothing. */
const isPronoun = (tokens: readonly Token[], { first, value, kind, ratio }: Quantity): boolean =>
  value === 1 && !ratio && (kind === 'bare' || kind === 'count') && textAt(tokens, first) === 'one';

function ofSpan(tokens: readonly Token[], { first, next, seconds }: TimeSpan): Found {
  const amount = round(seconds);
  const period = periodOf(tokens, { first, next });
  const key = `time ${amount}${period && ` per ${period}`}`;
  return { first, next, family: 'time', key, number: String(amount), bare: false, counted: undefined };
}

/** What words for a change claim, as figures do. */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ['halve', 'percentage % 50'],
  ...['double twice twofold', 'triple treble thrice threefold', 'quadruple fourfold'].flatMap((words, at) =>
    words.split(' ').map((word) => [word, `multiplier ${at + 2}`] as const),
  ),
]);

/** Of how many something is: "7 of 10". */
function wholeOf(tokens: readonly Token[], { first, next, ratio }: Quantity): number | undefined {
  for (let at = next - 1; ratio && at > first; at -= 1) {
    const number = readNumber(tokens, at);
    if (number?.value !== undefined) return number.value;
  }
  return undefined;
}

/** "7 of 10" is 70% in other words. */
function shareOf(tokens: readonly Token[], quantity: Quantity): string[] {
  const whole = wholeOf(tokens, quantity);
  return whole ? [`percentage % ${Math.round(((quantity.value ?? 0) / whole) * 100)}`] : [];
}

const WORDS = { family: 'words', number: undefined, bare: false, counted: undefined } as const;

function ofQuantity(tokens: readonly Token[], quantity: Quantity): Found {
  const { first, next, kind, value } = quantity;
  const words = tokens.slice(first, next).map(({ text }) => text);
  if (value === undefined) return { ...WORDS, first, next, key: words.join(' ') };
  const period = periodOf(tokens, quantity);
  // "3 hours a fortnight": the fortnight is the period, which is told already.
  const isPeriod = (at: number): boolean => at > 1 && /^(?:an?|each|every|per)$/.test(words[at - 1] ?? '');
  const times = words.map((word, at) => (isPeriod(at) ? undefined : OF_UNIT.get(word))).find(Boolean) ?? 1;
  const { family, amount } = measureOf(quantity, value * times);
  const bare = kind === 'bare' && period === '';
  const key = `${bare ? 'bare' : family} ${amount}${period && ` per ${period}`}`;
  return {
    first,
    next,
    family,
    key,
    number: String(round(value)),
    bare,
    counted: kind === 'count' ? quantity.unit : undefined,
    whole: wholeOf(tokens, quantity),
  };
}

/** In what a quantity is measured, and how much it is: equal for equal amounts. */
function measureOf({ kind, unit }: Quantity, value: number): { readonly family: string; readonly amount: number } {
  const seconds = kind === 'duration' || kind === 'latency' ? SECONDS[unit ?? ''] : undefined;
  const bytes = kind === 'size' ? BYTES[unit ?? ''] : undefined;
  if (seconds !== undefined) return { family: 'time', amount: round(value * seconds) };
  if (bytes !== undefined) return { family: 'bytes', amount: round(value * bytes) };
  if (kind === 'money' || kind === 'percentage' || kind === 'size' || kind === 'duration')
    return { family: `${kind} ${unit}`, amount: round(value) };
  // What is counted goes by many nouns: "30 customers", "30 calls".
  return { family: kind === 'multiplier' || kind === 'points' ? kind : 'number', amount: round(value) };
}

/** As many digits as anybody writes, so that 0.1 + 0.2 is 0.3. */
const round = (value: number): number => Number(value.toPrecision(9));
