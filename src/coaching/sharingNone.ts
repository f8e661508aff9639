import type { Quote } from './quote';

/** The quotes that show nothing which one before them shows, or one of those that are taken. Linear in what they show. */
export function sharingNone(quotes: readonly Quote[], taken: readonly Quote[] = []): readonly Quote[] {
  const words = new Set<string>();
  const places = new Set<number>();
  const take = (one: Quote): void => {
    words.add(one.words);
    for (let at = one.shown.start; at < one.shown.end; at += 1) places.add(at);
  };
  const isNew = (one: Quote): boolean => {
    if (one.words === '' || words.has(one.words)) return false;
    for (let at = one.shown.start; at < one.shown.end; at += 1) if (places.has(at)) return false;
    return true;
  };
  for (const one of taken) take(one);
  return quotes.filter((one) => {
    const kept = isNew(one);
    if (kept) take(one);
    return kept;
  });
}
