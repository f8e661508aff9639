import { findPrinciple, nearestPrinciple, type PrincipleName } from '../base/principleMatch';

/** The principles that are named inside of words which are no name as a whole. */
export interface NamesInside {
  /** As they are written, in their order. */
  readonly parts: readonly string[];
  /** What the parts mean, each principle once. */
  readonly meant: ReadonlySet<string>;
  /** There's nothing in the words but names and what stands between them. */
  readonly whole: boolean;
  /** A mark divides the words, such as a comma, a semicolon or a slash. */
  readonly divided: boolean;
  /** Between each two names stands a mark or an “and”, never a space alone. */
  readonly parted: boolean;
}

const WORD = /&|[\p{L}\p{N}][\p{L}\p{N}'’ʼ-]*/gu;
/** Longer values are sentences. Words. */
const MOST_WORDS = 40;
/** No name has more. */
const LONGEST_NAME = 8;

/** Finds the names in `Ownership and Dive Deep` or `Ownership; Dive Deep`: the longest first, slips only between two marks. */
export function namesInside(words: string, principles: readonly PrincipleName[]): NamesInside {
  const found = [...words.matchAll(WORD)].slice(0, MOST_WORDS + 1);
  const starts = found.map(({ index }) => index);
  const ends = found.map(({ 0: word, index }) => index + word.length);
  const count = found.length;
  const isAnd = (at: number): boolean => /^(?:and|&)$/i.test(found[at]?.[0] ?? '');
  const isMarked = (at: number): boolean => words.slice(ends[at - 1], starts[at]).trim() !== '';
  const isBound = (at: number): boolean => at === 0 || at === count || isMarked(at) || isAnd(at) || isAnd(at - 1);
  const nameAt = (from: number): { readonly name: string; readonly to: number } | undefined => {
    for (let to = Math.min(from + LONGEST_NAME, count); to > from && !isAnd(from); to -= 1) {
      if (isAnd(to - 1)) continue;
      const part = words.slice(starts[from], ends[to - 1]);
      const near = isBound(from) && isBound(to) ? nearestPrinciple(part, principles) : undefined;
      const name = findPrinciple(part, principles)?.name ?? near;
      if (name !== undefined) return { name, to };
    }
    return undefined;
  };

  const parts: string[] = [];
  const meant = new Set<string>();
  let whole = count <= MOST_WORDS;
  let parted = true;
  for (let at = 0; at < count; ) {
    const one = nameAt(at);
    if (one) {
      parts.push(words.slice(starts[at], ends[one.to - 1]));
      meant.add(one.name);
      parted &&= isBound(at);
    } else whole &&= isAnd(at);
    at = one?.to ?? at + 1;
  }
  const divided = starts.some((_, at) => at > 0 && isMarked(at));
  return { parts, meant, whole, divided, parted };
}
