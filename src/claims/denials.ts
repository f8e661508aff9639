import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';

const DENIES = wordSet('not except without excluding');
/** "Not only the parser": that too, and more. */
const ONLY = wordSet('only just merely simply solely');
/** "rather than the rollout": of two words, the last by the one before it. */
const OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['than', wordSet('rather other')],
  ['of', wordSet('instead')],
  ['from', wordSet('apart aside')],
  ['to', wordSet('opposed')],
]);

/** Whether the word there says that what comes behind it was not: "not", "rather than", but no "not only". */
export function deniesAt(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  if (DENIES.has(text)) return !ONLY.has(textAt(tokens, at + 1));
  return OF_TWO.get(text)?.has(textAt(tokens, at - 1)) ?? false;
}
