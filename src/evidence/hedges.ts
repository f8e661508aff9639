import type { Story } from '../story/types';
import { findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Located } from './types';

const CLASSES: WordClasses = {
  know: 'know remember recall think',
};

/** Ways of answering a question without an answer. */
const PATTERNS: readonly string[] = [
  'as far as i {know}',
  'i do|did|can|could not really? {know} !that|how|what|why|when|if|him|her|them|anyone|anybody|yet',
  'i {know}? guess|suppose',
  'i think so',
  'not really $',
  'nothing really',
  'not _1 sure $',
  'hard|difficult to say|tell|remember',
  'it depends $',
  'no idea',
  'or something like|similar that?',
  'and so on',
  '^ somehow',
  'i like|love|enjoy to',
];

const RULES: readonly PhraseRule<true>[] = PATTERNS.map((pattern) => ({ kind: true, pattern }));
const GRAMMAR = compileGrammar(RULES, CLASSES);

/** Words that take the place of an answer: "as far as I know", "it depends", "nothing really". */
export function readHedges(story: Story): readonly Located[] {
  return findInStory(GRAMMAR, story).map(({ range, sentence }) => ({ range, sentence }));
}
