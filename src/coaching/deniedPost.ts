import type { SentenceReading } from '../language/sentence';
import { textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';

/** What one does with work that is one's own to run. */
const RUNS = wordSet('lead chair own run head manage direct oversee supervise coordinate');
/** What one is, or what one is in, who runs it. */
const POSTS = wordSet('lead leader chair owner head manager boss captain coordinator responsible accountable charge');
/** By these somebody who had no post in it came to the work. */
const COMES_TO_IT = wordSet('ask take pick volunteer notice see spot find offer step raise start decide choose');

/**
 * Whether a sentence says which post the candidate didn't have, and not how they came to the work: "I sat on the committee
 * without chairing it", "I wasn't in charge of it", but not "I wasn't in charge of it, and took it on".
 */
export function deniesPost({ tokens, clauses }: SentenceReading): boolean {
  if (tokens.some(({ lemma }) => COMES_TO_IT.has(lemma))) return false;
  const isPost = (from: number): boolean => [0, 1, 2].some((on) => POSTS.has(textAt(tokens, from + on)));
  const without = tokens.findIndex(
    ({ text }, at) => text === 'without' && verbForm(textAt(tokens, at + 1))?.gerund === true,
  );
  if (without >= 0) {
    const lemma = verbForm(textAt(tokens, without + 1))?.lemma ?? '';
    return RUNS.has(lemma) || (lemma === 'be' && isPost(without + 2));
  }
  return clauses.some(({ actor, negated, lemma, verb }) => {
    if (actor !== 'candidate' || !negated) return false;
    return RUNS.has(lemma) || (lemma === 'be' && isPost(tokens.findIndex(({ start }) => start >= verb.end)));
  });
}
