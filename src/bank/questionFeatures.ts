import { lemmaOf } from '../language/lexicon';
import { groupOf } from '../language/wordGroups';
import type { Term } from './questionTerms';

/** What a model reads of a question. */
export interface QuestionFeatures {
  /** Each once: terms, groups of words of like meaning, every word as it is written, and each two neighbors. */
  readonly keys: readonly string[];
  /** The words among them, framing ones too. */
  readonly words: readonly string[];
  /** A long question doesn't weigh more than a short one. */
  readonly scale: number;
}

const WORD_OR_MARK = /[\p{L}\p{N}]+(?:'\p{L}+)?|[.?!;:,]/gu;

/** @param terms as the reader has them of the same text */
export function featuresOf(text: string, terms: readonly Term[]): QuestionFeatures {
  const tokens = tokensOf(text);
  const words = new Set(tokens.filter((token) => !isMark(token)));
  const keys = new Set(terms.map(({ key }) => key).filter((key) => key.startsWith('@') || !key.includes('_')));
  for (const group of terms.flatMap(groupKey)) keys.add(group);
  for (const word of words) keys.add(wordKey(word));
  // A mark is a neighbor too: what a clause begins and ends with tells how it asks.
  for (const [at, token] of tokens.slice(1).entries()) keys.add(`=${tokens[at]} ${token}`);
  return { keys: [...keys], words: [...words], scale: 1 / Math.sqrt(Math.max(1, words.size)) };
}

export function wordKey(word: string): string {
  return `=${word}`;
}

/** Keys of groups, neighbors and phrases are marked; what is left is a single word. */
export function isWord(key: string): boolean {
  return !/[#@_~]/.test(key);
}

/** The group of the lexicon that a single word stands in. */
export function groupKey({ key, words }: Term): readonly string[] {
  const group = isWord(key) ? groupOf(lemmaOf(words.toLowerCase())) : undefined;
  return group === undefined ? [] : [`~${group}`];
}

function isMark(token: string): boolean {
  return /^[.?!;:,]$/.test(token);
}

function tokensOf(text: string): readonly string[] {
  return [...text.toLowerCase().replaceAll('’', "'").matchAll(WORD_OR_MARK)].flatMap(([written]) => {
    const negated = /^(.+)n't$/.exec(written)?.[1];
    return negated === undefined ? [written.replace(/'(?:s|d|ve|re|ll|m)$/, '')] : [negated, 'not'];
  });
}
