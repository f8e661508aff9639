import { unpackNumbers } from '../base/packNumbers';
import { readCoded } from '../base/prefixCode';
import packed from './lexicon/packed.json';

/** Parts of speech a word can be, as bits. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

/** All parts of speech, as bits: as many as one hexadecimal digit holds. */
const ALL_PARTS = 15;

/** The lexicon as `npm run generate` packs `lexicon/words.json`. */
export interface PackedLexicon {
  /** Every word in the order of the alphabet: how much of the one before it begins with, as a capital letter (A for nothing), and the rest. */
  readonly words: string;
  /** The lengths of the codes of the groups and of the parts of speech, as `packNumbers` writes them. */
  readonly codes: readonly string[];
  /** The groups of all words, then their parts of speech; as `writeCoded` writes them. */
  readonly groupsAndParts: string;
}

/**
 * What the lexicon knows of a lemma, as one number: the group of words of like meaning it stands in, times sixteen, and its parts of
 * speech. Unpacked when it is first asked.
 */
let table: ReadonlyMap<string, number> | undefined;

function entries(): ReadonlyMap<string, number> {
  table ??= unpacked(packed);
  return table;
}

function unpacked({ words, codes, groupsAndParts }: PackedLexicon): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  const rests = words.match(/[A-Z][a-z]*/g) ?? [];
  const lengths = codes.map((code) => [...unpackNumbers(code)]);
  const numbers = readCoded(groupsAndParts, rests.length, lengths);
  let word = '';
  for (const [at, rest] of rests.entries()) {
    word = word.slice(0, rest.charCodeAt(0) - CAPITAL_A) + rest.slice(1);
    map.set(word, (numbers[at] ?? 0) * (ALL_PARTS + 1) + (numbers[rests.length + at] ?? 0));
  }
  return map;
}

const CAPITAL_A = 65;

/** The group of words of like meaning that a lower-case lemma belongs to; undefined where the lexicon does not know it. */
export function groupOf(lemma: string): number | undefined {
  const entry = entries().get(lemma);
  return entry === undefined ? undefined : entry >> 4;
}

/** The parts of speech that a lower-case lemma can be, as bits; 0 where unknown. */
export function knownPartsOf(lemma: string): number {
  return (entries().get(lemma) ?? 0) & ALL_PARTS;
}
