import { readingsOf } from '../evidence/readings';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';

/** Two sentences are versions of one if they share this part of their words. */
const ALIKE = 0.34;
/** A word that more sentences hold than this tells none of them from the others, and keeps the search linear. */
const MOST_SENTENCES = 12;

/**
 * For each sentence of the new version, the sentence of the old one that it is a version of, or undefined. A sentence of
 * the old version can have become several.
 */
export function alignSentences(old: Story, now: Story): readonly (number | undefined)[] {
  const before = readingsOf(old).map(wordsOf);
  const holding = new Map<string, number[]>();
  for (const [index, words] of before.entries()) {
    for (const word of words) {
      const held = holding.get(word);
      if (held === undefined) holding.set(word, [index]);
      else if (held.length <= MOST_SENTENCES) held.push(index);
    }
  }
  return readingsOf(now).map((reading, at) => {
    const words = wordsOf(reading);
    const shared = new Map<number, number>();
    for (const word of words) {
      const held = holding.get(word) ?? [];
      if (held.length > MOST_SENTENCES) continue;
      for (const index of held) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: number | undefined;
    let bestScore = 0;
    for (const index of shared.keys()) {
      const score = alike(words, before[index] ?? new Set()) + sameSection(old, index, now, at);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    return bestScore >= ALIKE ? best : undefined;
  });
}

/** Of two sentences that are as much alike, the one in the same section. */
const sameSection = (old: Story, index: number, now: Story, at: number): number =>
  old.sentences[index]?.section === now.sentences[at]?.section ? 0.01 : 0;

/** Who did it is what a version may tell otherwise: it makes two sentences no more alike. */
const TELLERS = wordSet('i me my mine myself we us our ours ourselves');

/** The base forms of a sentence's words. */
function wordsOf({ tokens }: ReturnType<typeof readingsOf>[number]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ kind, lemma, text }) => (kind === 'word' && !TELLERS.has(text) ? [lemma] : [])));
}

/** The part of the shorter sentence's words that the other holds too, less what only length explains. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let both = 0;
  for (const word of few) if (many.has(word)) both += 1;
  return (both / few.size + (2 * both) / (few.size + many.size)) / 2;
}
