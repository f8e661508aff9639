import type { Story } from '../story/types';
import { findPhrases } from './findPhrases';
import type { PhraseGrammar } from './phrasePattern';
import type { Located } from './types';
import { storyWords, type Word } from './words';

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
  for (const [sentence, words] of storyWords(story).entries()) {
    if (story.sentences[sentence]?.unfilled) continue;
    for (const { kind, from, to } of findPhrases(grammar, words)) {
      const first = words[from];
      const last = words[to - 1];
      if (first === undefined || last === undefined) continue;
      found.push({ kind, sentence, words, from, to, range: { start: first.start, end: last.end } });
    }
  }
  return found;
}
