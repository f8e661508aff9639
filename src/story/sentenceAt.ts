import type { Range, Sentence, Story } from './types';

/** The sentence that a range stands in as a whole, by bisection; undefined where it stands in none, or in two. */
export function sentenceAround({ sentences }: Story, { start, end }: Range): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.range.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.range.start <= start && end <= found.range.end ? found : undefined;
}
