import { stemOf } from '../evidence/stems';
import type { Token } from '../language/tokens';
import { isClosedClass } from '../language/wordClasses';
import { groupOf } from '../language/wordGroups';

/** Letters: "deploy" and "deployment", "check the retry" and "checking the retries" are about one thing. */
const STEM = 5;

/** How a base form's stem begins. */
export const stemStart = (lemma: string): string => stemOf(lemma).slice(0, STEM);

/** What a word is known again by in other words: how its stem begins, and its group of like words. */
export const likenessOf = (lemma: string): readonly (string | number)[] => [
  stemStart(lemma),
  ...[groupOf(lemma)].filter((group) => group !== undefined),
];

/** What the words of open classes are known again by. */
export const likenessesOf = (words: readonly Token[]): ReadonlySet<string | number> =>
  new Set(words.flatMap(({ kind, text, lemma }) => (kind === 'word' && !isClosedClass(text) ? likenessOf(lemma) : [])));
