import type { Story } from '../story/types';
import { findLivePhrases } from './findPhrases';
import type { PhraseGrammar } from './phrasePattern';
import type { Located } from './types';
import { sentencesByWord, storyWords, type Word } from './words';

/** A phrase of a grammar, where it stands in the story. */
export interface FoundPhrase<K> extends Located {
  readonly kind: K;
  /** The words of its sentence, and the phrase's place among them: half open. */
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** All phrases of a grammar in the story's sentences, in order. Sentences with unfilled placeholders are passed over. */
export function findInStory<K>(grammar: PhraseGrammar<K>, story: Story): readonly FoundPhrase<K>[] {
  const found: FoundPhrase<K>[] = [];
  const sentences = storyWords(story);
  const marks = new Uint8Array(grammar.rules.length);
  for (const [sentence, live] of liveSentences(grammar, story)) {
    const words = sentences[sentence] ?? [];
    for (const { kind, from, to } of findLivePhrases(grammar, live, words, marks)) {
      const first = words[from];
      const last = words[to - 1];
      if (first === undefined || last === undefined) continue;
      found.push({ kind, sentence, words, from, to, range: { start: first.start, end: last.end } });
    }
  }
  return found;
}

/**
 * The sentences that hold a word of some rule's rarest element, in order; with each the rules, as lists of indices that
 * may overlap.
 */
function liveSentences<K>(
  { byKey }: PhraseGrammar<K>,
  story: Story,
): readonly (readonly [number, readonly (readonly number[])[]])[] {
  const live = new Map<number, (readonly number[])[]>();
  for (const [word, sentences] of sentencesByWord(story)) {
    const rules = byKey.get(word);
    if (rules === undefined) continue;
    for (const sentence of sentences) {
      if (story.sentences[sentence]?.unfilled) continue;
      const known = live.get(sentence);
      if (known === undefined) live.set(sentence, [rules]);
      else known.push(rules);
    }
  }
  return [...live].sort(([a], [b]) => a - b);
}
