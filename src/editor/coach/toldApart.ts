import type { Place } from './state';

interface Row {
  readonly places: readonly Place[];
}

/**
 * The two kinds of rows of one list, so that no two links in it read alike: the same words on several lines get their line, and those
 * that lead to one line a number for whoever hears them, since there the eye takes them for the same.
 */
export function toldApart<A extends Row, B extends Row>(
  missing: readonly A[],
  found: readonly B[],
): readonly [missing: readonly A[], found: readonly B[]] {
  const lines = new Map<string, Set<number>>();
  for (const { words, line } of [...missing, ...found].flatMap(({ places }) => places))
    lines.set(words, (lines.get(words) ?? new Set()).add(line));
  const used = new Map<string, number>();
  const told = (place: Place): Place => {
    const { words, line } = place;
    const nth = (used.get(`${line} ${words}`) ?? 0) + 1;
    used.set(`${line} ${words}`, nth);
    return {
      ...place,
      ...((lines.get(words)?.size ?? 0) > 1 && { apart: `(line ${line})` }),
      ...(nth > 1 && { heard: `link ${nth}` }),
    };
  };
  const toldIn = <T extends Row>(row: T): T => ({ ...row, places: row.places.map(told) });
  return [missing.map(toldIn), found.map(toldIn)];
}
