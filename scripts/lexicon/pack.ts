import { packNumbers } from '../../src/base/packNumbers';
import { codeLengthsOf, writeCoded } from '../../src/base/prefixCode';
import type { PackedLexicon } from '../../src/language/wordGroups';

/**
 * Packs the lexicon, in which a line is a group: "escalate2 raise3 …". In the order of the alphabet, words repeat what the one
 * before begins with; so they take 10 KB less in a package than group by group.
 */
export function packLexicon(lines: readonly string[]): PackedLexicon {
  const entries = lines
    .flatMap((line, group) => line.split(' ').map((entry) => ({ word: entry.slice(0, -1), group, entry })))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
  let before = '';
  let words = '';
  for (const { word } of entries) {
    let shared = 0;
    while (word[shared] !== undefined && word[shared] === before[shared]) shared += 1;
    words += String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    before = word;
  }
  const groups = entries.map(({ group }) => group);
  const parts = entries.map(({ entry }) => Number.parseInt(entry.slice(-1), 16));
  const codes = [groups, parts].map(codeLengthsOf);
  return { words, codes: codes.map(packNumbers), groupsAndParts: writeCoded([groups, parts], codes) };
}

const CAPITAL_A = 65;
