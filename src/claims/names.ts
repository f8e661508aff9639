import { moved, readingsOf } from '../evidence/readings';
import { figuresIn } from '../language/figures';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import type { Story } from '../story/types';
import { dateWordAt } from './dateWords';
import { actingIn, type Opening, opensWithName } from './nameWords';
import { claimsSomething, placeOf } from './places';
import type { Place } from './types';

/** The names of people, teams, places and products that a story tells, each time it does. */
interface ClaimedName extends Place {
  /** Its words in lower case. */
  readonly words: readonly string[];
}

export function namesOf(story: Story): readonly ClaimedName[] {
  const { alwaysCapital, small } = capitalsIn(story);
  return readingsOf(story).flatMap((reading, sentence) => {
    const { tokens } = reading;
    if (!claimsSomething(story, sentence) || isShouted(tokens)) return [];
    const start = story.sentences[sentence]?.range.start ?? 0;
    const written = ({ start: from, end }: Token) => story.text.slice(start + from, start + end);
    const measured = measuredIn(reading);
    const opening = { tokens, actingAt: actingIn(reading), written, isSmall: (word: string) => small.has(word) };
    const runs = runsOf(opening, alwaysCapital).filter(({ first }) => !measured.has(first));
    return runs.map(({ first, next }) => {
      const range = { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
      return {
        words: tokens.slice(first, next).map(({ text }) => text),
        ...placeOf(story, sentence, moved(range, start)),
      };
    });
  });
}

/** The tokens of figures with a unit of their own: "EUR" and "GB" are no names. */
function measuredIn(reading: SentenceReading): ReadonlySet<number> {
  const measured = new Set<number>();
  for (const { first, next, kind } of figuresIn(reading).quantities)
    if (kind === 'money' || kind === 'size') for (let at = first; at < next; at += 1) measured.add(at);
  return measured;
}

/** Every word of a story in lower case, in whatever section: a name among them is not new. */
export function wordsOf(story: Story): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of readingsOf(story)) for (const { text, kind } of tokens) if (kind === 'word') words.add(text);
  for (const { title } of story.sections)
    for (const word of title.toLowerCase().split(/[^\p{L}\p{N}]+/u)) words.add(word);
  for (const value of [story.frontMatter.title?.value, story.frontMatter.question?.value])
    for (const word of value?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? []) words.add(word);
  return words;
}

/** No lower-case word in it: capitals say nothing there. */
const isShouted = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ kind, capital, text }) => kind === 'word' && !capital && /\p{L}/u.test(text) && text !== "'s");

interface Capitals {
  /** Words that have a capital inside a sentence, and wherever else they stand: names at a sentence's beginning too. */
  readonly alwaysCapital: ReadonlySet<string>;
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
}

/**
 * How a story writes its words. Of those that only begin sentences most are everyday words, known to the lexicon or not
 * ("Rollout", "Triage").
 */
function capitalsIn(story: Story): Capitals {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const [sentence, { tokens }] of readingsOf(story).entries()) {
    if (!claimsSomething(story, sentence) || isShouted(tokens)) continue;
    for (const [at, { kind, text, capital: isLarge }] of tokens.entries()) {
      if (kind === 'word' && !isLarge) small.add(text);
      else if (isCapital(tokens, at) && !opensWords(tokens, at)) capital.add(text);
    }
  }
  for (const word of small) capital.delete(word);
  return { alwaysCapital: capital, small };
}

/** Words with a capital that stand side by side. The first word of a sentence has one whatever it is. */
function runsOf(
  opening: Opening,
  alwaysCapital: ReadonlySet<string>,
): readonly { readonly first: number; readonly next: number }[] {
  const { tokens } = opening;
  const runs: { first: number; next: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens, at)) continue;
    const first = at;
    while (isCapital(tokens, at + 1) && !opensWords(tokens, at + 1)) at += 1;
    const isName =
      !opensWords(tokens, first) ||
      alwaysCapital.has(textAt(tokens, first)) ||
      opensWithName(opening, first, at > first);
    if (isName) runs.push({ first, next: at + 1 });
    else if (at > first) runs.push({ first: first + 1, next: at + 1 });
  }
  return runs;
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.text === 'i') return false;
  return dateWordAt(tokens, at) === undefined && !isPartOfNumber(tokens, at);
}

/** "$40K", "$4 M", "5G", "9 PM" */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    tokens[at - 1]?.kind === 'number' && (token?.joined === true || /^(?:[kmbt]|[ap]\.?m)$/.test(token?.text ?? ''))
  );
}

const OPENERS: ReadonlySet<string> = new Set(['.', ':', '?', '!', '"', '“', '(', '•', '-', '–', '—']);

function opensWords(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'hole' || OPENERS.has(before.text);
}
