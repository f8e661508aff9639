import { readingsOf } from '../evidence/readings';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';

/** Two sentences are versions of one if they share this part of their words. */
const ALIKE = 0.34;
/** A word that more sentences hold than this tells none of them from the others, and keeps the search linear. */
const MOST_SENTENCES = 12;

/** A sentence that was merged into another has this part of its words there. */
const MERGED = 0.6;
/** So far from the one that became the other: what is merged stood close together. */
const NEAR = 3;

/**
 * Which sentences are versions of each other, as groups: those of one number are. A sentence can have become several, and
 * several one.
 */
export interface Alignment {
  readonly old: readonly number[];
  /** Undefined for a sentence that is a version of none. */
  readonly new: readonly (number | undefined)[];
}

export function alignSentences(old: Story, now: Story): Alignment {
  const before = readingsOf(old).map(wordsOf);
  const after = readingsOf(now).map(wordsOf);
  const sharedWithOld = sharing(before);
  const from = after.map((words, at): number | undefined => {
    let best: number | undefined;
    let bestScore = 0;
    for (const index of sharedWithOld(words).keys()) {
      const score = alike(words, before[index] ?? new Set()) + sameSection(old, index, now, at);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    return bestScore >= ALIKE ? best : undefined;
  });
  const groups = mergedGroups(before, after, from);
  return { old: groups, new: from.map((index) => (index === undefined ? undefined : groups[index])) };
}

/** For each sentence of the old version, the one that it was merged with, or itself. */
function mergedGroups(
  before: readonly ReadonlySet<string>[],
  after: readonly ReadonlySet<string>[],
  from: readonly (number | undefined)[],
): readonly number[] {
  const groups = before.map((_, index) => index);
  const kept = new Set(from);
  const sharedWithNew = sharing(after);
  for (const [index, words] of before.entries()) {
    if (kept.has(index)) continue;
    let best: number | undefined;
    let most = 0;
    for (const [at, shared] of sharedWithNew(words)) {
      const other = from[at];
      if (other === undefined || Math.abs(other - index) > NEAR || shared <= most) continue;
      [best, most] = [other, shared];
    }
    if (best !== undefined && most >= MERGED * words.size) groups[index] = best;
  }
  return groups;
}

/** Says which of some sentences share words with another one, and how many. */
function sharing(
  sentences: readonly ReadonlySet<string>[],
): (words: ReadonlySet<string>) => ReadonlyMap<number, number> {
  const holding = new Map<string, number[]>();
  for (const [index, words] of sentences.entries()) {
    for (const word of words) {
      const held = holding.get(word);
      if (held === undefined) holding.set(word, [index]);
      else if (held.length <= MOST_SENTENCES) held.push(index);
    }
  }
  return (words) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const held = holding.get(word) ?? [];
      if (held.length > MOST_SENTENCES) continue;
      for (const index of held) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return shared;
  };
}

/** Of two sentences that are as much alike, the one in the same section. */
const sameSection = (old: Story, index: number, now: Story, at: number): number =>
  old.sentences[index]?.section === now.sentences[at]?.section ? 0.01 : 0;

/** Who did it is what a version may tell otherwise, and articles stand in any: they make two sentences no more alike. */
const TELLERS = wordSet('i me my mine myself we us our ours ourselves a an the');

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
