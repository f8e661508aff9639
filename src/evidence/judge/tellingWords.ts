import type { Token } from '../../language/tokens';
import { groupOf } from '../../language/wordGroups';
import { wordSet } from '../../language/wordSet';

/** Lemmas that stand in every other story: sharing one ties a sentence to none of them. */
const EVERYWHERE =
  wordSet(`be have do go get make take give say tell ask see know think want need come work use find try look keep let put start
  time day week month year team people person work project thing way problem issue task job manager colleague company
  customer client user one two three new good more most other many much next last first own same able also then now just
  not no all some any every each very really only even still back again together always never before after because
  learn lesson understand important communication experience result situation process help change plan`);

const SHORTEST = 3;

/** The lemmas of a sentence by which it could be tied to one story: no function words, nothing that any story holds. */
export function tellingWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [index, { kind, lemma, capital, text }] of tokens.entries()) {
    if (kind === 'number') words.add(text);
    if (kind !== 'word' || lemma.length < SHORTEST || EVERYWHERE.has(lemma)) continue;
    // Function words are not in the lexicon, names and trade words are not either: a capital or length tells them apart.
    if (groupOf(lemma) !== undefined || (capital && index > 0) || lemma.length > 6) words.add(lemma);
  }
  return words;
}
