import lines from './lexicon/words.json';

/** Parts of speech a word can be, as bits. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

/** All parts of speech, as bits: as many as one hexadecimal digit holds. */
const ALL_PARTS = 15;

/**
 * What the lexicon knows of a lemma, as one number: the group of words of like meaning it stands in, times sixteen, and its parts of
 * speech.
 */
let table: ReadonlyMap<string, number> | undefined;

/** The generated lexicon (`npm run lexicon`), unpacked when it is first asked: one line a group, "escalate2 raise3 …". */
function entries(): ReadonlyMap<string, number> {
  if (table !== undefined) return table;
  const map = new Map<string, number>();
  for (let group = 0; group < lines.length; group += 1) {
    for (const word of (lines[group] ?? '').split(' ')) {
      const last = word.length - 1;
      const digit = word.charCodeAt(last);
      map.set(word.slice(0, last), group * (ALL_PARTS + 1) + (digit > 57 ? digit - 87 : digit - 48));
    }
  }
  table = map;
  return map;
}

/** The group of words of like meaning that a lower-case lemma belongs to; undefined where the lexicon does not know it. */
export function groupOf(lemma: string): number | undefined {
  const entry = entries().get(lemma);
  return entry === undefined ? undefined : entry >> 4;
}

/** The parts of speech that a lower-case lemma can be, as bits; 0 where unknown. */
export function knownPartsOf(lemma: string): number {
  return (entries().get(lemma) ?? 0) & ALL_PARTS;
}
