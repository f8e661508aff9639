import { type Element, JOINERS, type PhraseGrammar } from './phrasePattern';
import type { Word } from './words';

export interface PhraseMatch<K> {
  readonly kind: K;
  /** Indices into the words: half open. */
  readonly from: number;
  readonly to: number;
}

/**
 * All phrases of a sentence, from the left, none inside another; of those that begin at one word, the rule that stands
 * first. Linear: a pattern looks at a bounded number of words.
 */
export function findPhrases<K>(grammar: PhraseGrammar<K>, words: readonly Word[]): readonly PhraseMatch<K>[] {
  const live = words.flatMap((word) => grammar.byKey.get(word.text) ?? []);
  return live.length === 0 ? [] : findLivePhrases(grammar, [live], words, new Uint8Array(grammar.rules.length));
}

/**
 * The same, where the caller knows the rules of which the sentence holds a word of the rarest element: lists of indices
 * into the grammar's rules. `marks` has a zero for each rule, before and after.
 */
export function findLivePhrases<K>(
  grammar: PhraseGrammar<K>,
  live: readonly (readonly number[])[],
  words: readonly Word[],
  marks: Uint8Array,
): readonly PhraseMatch<K>[] {
  for (const rules of live) for (const rule of rules) marks[rule] = 1;
  const found: PhraseMatch<K>[] = [];
  let from = 0;
  while (from < words.length) {
    const match = matchAt(grammar, marks, words, from);
    if (match !== undefined) found.push(match);
    from = match === undefined ? from + 1 : match.to;
  }
  for (const rules of live) for (const rule of rules) marks[rule] = 0;
  return found;
}

function matchAt<K>(
  { rules, byFirst, anywhere }: PhraseGrammar<K>,
  marks: Uint8Array,
  words: readonly Word[],
  from: number,
): PhraseMatch<K> | undefined {
  for (const index of byFirst.get(words[from]?.text ?? '') ?? anywhere) {
    const rule = marks[index] === 1 ? rules[index] : undefined;
    if (rule === undefined) continue;
    const to = matchElements(rule.elements, 0, words, from);
    if (to !== undefined && to > from) return { kind: rule.kind, from, to };
  }
  return undefined;
}

function matchElements(
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  index: number,
): number | undefined {
  const current = elements[at];
  if (current === undefined) return index;
  const word = words[index];
  switch (current.type) {
    case 'begin':
      return beginsClause(words, index) ? matchElements(elements, at + 1, words, index) : undefined;
    case 'end':
      return endsClause(words, index) ? matchElements(elements, at + 1, words, index) : undefined;
    case 'not':
      return word === undefined || !current.test(word, index)
        ? matchElements(elements, at + 1, words, index)
        : undefined;
    case 'one': {
      const taken =
        word !== undefined && current.test(word, index) ? matchElements(elements, at + 1, words, index + 1) : undefined;
      return taken ?? (current.optional ? matchElements(elements, at + 1, words, index) : undefined);
    }
    case 'gap':
      return matchGap(current, elements, at, words, index);
  }
}

function matchGap(
  gap: { readonly most: number; readonly crosses: (word: Word) => boolean },
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  index: number,
): number | undefined {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const to = matchElements(elements, at + 1, words, index + skipped);
    if (to !== undefined) return to;
    const next = words[index + skipped];
    if (next === undefined || !gap.crosses(next)) return undefined;
  }
  return undefined;
}

function beginsClause(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || before.kind === 'mark' || JOINERS.has(before.text);
}

function endsClause(words: readonly Word[], index: number): boolean {
  const next = words[index];
  return next === undefined || next.kind === 'mark' || JOINERS.has(next.text);
}
