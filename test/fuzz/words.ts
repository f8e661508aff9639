import { nearest } from '../../src/base/nearest';

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** How often each piece that an expression finds stands in a text. */
function counted(text: string, pieces: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(pieces)) counts.set(found.trim(), (counts.get(found.trim()) ?? 0) + 1);
  return counts;
}

/** Pieces that stand less often in the second text, but for those that a near one has taken the place of. */
function lost(before: string, after: string, pieces: RegExp, meant: readonly string[]): readonly string[] {
  const had = counted(before, pieces);
  const has = counted(after, pieces);
  const gone = [...had].flatMap(([piece, count]) => (count > (has.get(piece) ?? 0) ? [piece] : []));
  const come = [...has].flatMap(([piece, count]) => (count > (had.get(piece) ?? 0) ? [piece] : []));
  // Principles are matched by their letters alone, whatever space is between them.
  const letters = (piece: string) => piece.replace(/[^\p{L}\p{N} ]/gu, '').replace(/ +/g, ' ');
  // What is no letter and cuts a name in two is read as a space.
  const spaced = (piece: string) => piece.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const isNear = (piece: string) =>
    [...come, ...meant].some((one) =>
      [(words: string) => words, letters, spaced].some((as) => nearest(as(piece), [as(one)]) !== undefined),
    );
  return gone.filter((piece) => !isNear(piece));
}

/** A key is one piece, whatever stands in it; a value is cut at its commas and brackets. */
const KEYS_AND_NAMES = /^[^\s:][^:\r\n]*(?=:)|[^:,[\]\r\n]+/gmu;

/**
 * Words that a text has lost to another; a slip that was put right ("S[E2", "Ownersh ip") is none, nor is one of what
 * it can have meant.
 */
export function lostWords(before: string, after: string, meant: readonly string[] = []): readonly string[] {
  const words = lost(before, after, WORDS, meant);
  if (words.length === 0) return words;
  const written = [/[^\s,]+/gu, KEYS_AND_NAMES].map((pieces) => lost(before, after, pieces, meant));
  return words.filter((word) => written.every((pieces) => pieces.some((piece) => piece.includes(word))));
}
