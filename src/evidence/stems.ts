/** Stems found before: a story uses the same few hundred words over and over. Bounded, since a text need not be a story. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * The stem of a lower-case word: one for "test", "tests", "tested" and "testing". Rough on purpose: it need not be a
 * word, only the same for the forms of one.
 */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    stem = cut(word);
    known.set(word, stem);
  }
  return stem;
}

function cut(word: string): string {
  const base = withoutEnding(word.replace(/'s$/, ''));
  const undoubled = /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  return undoubled.length > 3 ? undoubled.replace(/[ey]$/, '') : undoubled;
}

function withoutEnding(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 5 && word.endsWith('ly')) return word.slice(0, -2);
  if (word.length > 4 && /(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
