import type { Place } from './state';

/** The rows of one list, so that no two links in it look alike: the same words at two places get their lines, and a count where that is the same too. */
export function toldApart<T extends { readonly places: readonly Place[] }>(rows: readonly T[]): readonly T[] {
  const all = rows.flatMap(({ places }) => places.map(({ words }) => words));
  const often = new Set(all.filter((words, at) => all.indexOf(words) !== at));
  const used = new Map<string, number>();
  const apart = ({ words, line }: Place): string | undefined => {
    if (!often.has(words)) return undefined;
    const before = used.get(`${line} ${words}`) ?? 0;
    used.set(`${line} ${words}`, before + 1);
    return before === 0 ? `(line ${line})` : `(line ${line}, link ${before + 1})`;
  };
  return rows.map((row) => ({
    ...row,
    places: row.places.map((place) => {
      const suffix = apart(place);
      return suffix === undefined ? place : { ...place, apart: suffix };
    }),
  }));
}
