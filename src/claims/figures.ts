import { moved, readingsOf } from '../evidence/readings';
import { figuresIn } from '../language/figures';
import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import type { Story } from '../story/types';
import { isDateWord } from './dateWords';
import { claimsSomething, placeOf } from './places';
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
}

const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};
const BYTES: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15 };

/** Every figure that a story claims, in the order of the text. */
export function figuresOf(story: Story): readonly ClaimedFigure[] {
  return readingsOf(story).flatMap((reading, sentence) => {
    if (!claimsSomething(story, sentence)) return [];
    const start = story.sentences[sentence]?.range.start ?? 0;
    return figuresOfTokens(reading).map(({ first, next, ...figure }) => {
      const range = { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[next - 1]?.end ?? 0 };
      return { ...figure, ...placeOf(story, sentence, moved(range, start)), sentence };
    });
  });
}

type Found = Pick<ClaimedFigure, 'key' | 'family' | 'number'> & { readonly first: number; readonly next: number };

function figuresOfTokens(reading: ReturnType<typeof readingsOf>[number]): readonly Found[] {
  const { tokens, quantities, deltas } = figuresIn(reading);
  const inside = new Set<number>();
  const found: Found[] = [];
  for (const quantity of quantities) {
    for (let at = quantity.first; at < quantity.next; at += 1) inside.add(at);
    if (!isPronoun(tokens, quantity)) found.push(ofQuantity(tokens, quantity));
  }
  for (const { first, next, kind } of deltas) {
    if (inside.has(first) || inside.has(next - 1)) continue;
    const words = tokens.slice(first, next).map(({ lemma }) => lemma);
    found.push({ first, next, family: 'words', key: kind === 'zero' ? 'zero' : words.join(' '), number: undefined });
  }
  for (const [at, token] of tokens.entries()) {
    if (inside.has(at)) continue;
    const family = token.kind === 'number' ? 'plain' : isDateWord(tokens, at) ? 'date' : undefined;
    if (family !== undefined) {
      const number = family === 'plain' ? token.text : undefined;
      found.push({ first: at, next: at + 1, family, key: `${family} ${token.text}`, number });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** "the first one", "one of them": a one that counts nothing. */
const isPronoun = (tokens: readonly Token[], { first, value, kind }: Quantity): boolean =>
  value === 1 && (kind === 'bare' || kind === 'count') && textAt(tokens, first) === 'one';

function ofQuantity(tokens: readonly Token[], { first, next, kind, value, unit }: Quantity): Found {
  const words = tokens.slice(first, next).map(({ text }) => text);
  if (value === undefined) return { first, next, family: 'words', key: words.join(' '), number: undefined };
  const number = String(round(value));
  const seconds = kind === 'duration' || kind === 'latency' ? SECONDS[unit ?? ''] : undefined;
  const bytes = kind === 'size' ? BYTES[unit ?? ''] : undefined;
  if (seconds !== undefined) return { first, next, family: 'time', key: `time ${round(value * seconds)}`, number };
  if (bytes !== undefined) return { first, next, family: 'bytes', key: `bytes ${round(value * bytes)}`, number };
  if (kind === 'money' || kind === 'percentage' || kind === 'size' || kind === 'duration')
    return { first, next, family: `${kind} ${unit}`, key: `${kind} ${unit} ${number}`, number };
  return { first, next, family: 'number', key: `number ${number}`, number };
}

/** As many digits as anybody writes, so that 0.1 + 0.2 is 0.3. */
const round = (value: number): number => Number(value.toPrecision(9));
