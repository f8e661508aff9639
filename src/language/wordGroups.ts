import lines from './lexicon/words.json';

/** What the lexicon knows of a lemma: the group of words of like meaning it stands in, and its parts of speech as bits. */
interface Entry {
  readonly group: number;
  readonly parts: number;
}

/** Parts of speech a word can be, as bits. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

let table: ReadonlyMap<string, Entry> | undefined;

/** The generated lexicon (`npm run lexicon`), unpacked when it is first asked: one line a group, "escalate2 raise3 …". */
function entries(): ReadonlyMap<string, Entry> {
  if (table !== undefined) return table;
  const map = new Map<string, Entry>();
  for (const [group, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      map.set(word.slice(0, -1), { group, parts: Number.parseInt(word.slice(-1), 16) });
    }
  }
  table = map;
  return map;
}

/** The group of words of like meaning that a lower-case lemma belongs to; undefined where the lexicon does not know it. */
export function groupOf(lemma: string): number | undefined {
  return entries().get(lemma)?.group;
}

/** The parts of speech that a lower-case lemma can be, as bits; 0 where unknown. */
export function knownPartsOf(lemma: string): number {
  return entries().get(lemma)?.parts ?? 0;
}
