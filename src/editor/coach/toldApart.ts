import { linkWords, quotedIn, shownPlaces } from './linkWords';
import type { Place } from './state';

interface Row {
  /** What it quotes of its first place is the link there. */
  readonly message?: string;
  readonly places: readonly Place[];
}

/**
 * The two kinds of rows of one list, so that no two links in it read alike: the same words on several lines get their
 * line, and those that stand on one line more than once a number.
 */
export function toldApart<A extends Row, B extends Row>(
  missing: readonly A[],
  found: readonly B[],
): readonly [missing: readonly A[], found: readonly B[]] {
  const lines = new Map<string, Set<number>>();
  for (const row of [...missing, ...found])
    row.places.forEach((place, at) => {
      const words = readIn(row, place, at);
      lines.set(words, (lines.get(words) ?? new Set()).add(place.line));
    });
  const used = new Map<string, number>();
  const ranges = new Set<string>();
  const told = (row: Row, place: Place, at: number, shown: number): Place => {
    const { line, range } = place;
    const words = readIn(row, place, at);
    const nth = (used.get(`${line} ${words}`) ?? 0) + 1;
    used.set(`${line} ${words}`, nth);
    const here = `${range.start} ${range.end}`;
    const again = ranges.has(here);
    if (at < shown) ranges.add(here);
    const apart = [(lines.get(words)?.size ?? 0) > 1 && `line ${line}`, nth > 1 && `link ${nth}`].filter(Boolean);
    return { ...place, ...(apart.length > 0 && { apart: `(${apart.join(', ')})` }), ...(again && { again }) };
  };
  const toldIn = <T extends Row>(row: T): T => {
    const shown = shownOf(row);
    return { ...row, places: row.places.map((place, at) => told(row, place, at, shown)) };
  };
  return [missing.map(toldIn), found.map(toldIn)];
}

/** What the link to a place reads in its row. */
function readIn({ message = '' }: Row, { words }: Place, at: number): string {
  return (at === 0 ? quotedIn(message, words) : undefined) ?? linkWords(words);
}

/** How many of a row's places have a link, the first ones. */
function shownOf({ message = '', places }: Row): number {
  const { quoted, listed } = shownPlaces(message, places);
  return listed.length + (quoted ? 1 : 0);
}
