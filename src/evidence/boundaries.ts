import { BOUNDARY_PATTERNS } from './boundaryPatterns';
import { OWNERSHIP_WORDS } from './ownershipWords';
import { compileGrammar, findPhrases, type PhraseMatch } from './phrasePattern';
import type { Boundary, Reader } from './types';
import { storyWords, type Word } from './words';

const GRAMMAR = compileGrammar(BOUNDARY_PATTERNS, OWNERSHIP_WORDS);

/** Verbs of place and origin: said of a person they tell where someone sat, said of a system whose it was. */
const OF_THINGS_ONLY = new Set('sat sits belong belongs belonged lived lives am is are was were'.split(' '));
const PERSONS = new Set('i we he she who they'.split(' '));

/** Statements of whose responsibility it was, and how it came to the candidate. */
export const readBoundaries: Reader<Boundary> = (story) => {
  const boundaries: Boundary[] = [];
  for (const [index, words] of storyWords(story).entries()) {
    if (story.sentences[index]?.unfilled) continue;
    for (const match of findPhrases(GRAMMAR, words)) {
      const first = words[match.from];
      const last = words[match.to - 1];
      if (first === undefined || last === undefined || saysAnotherThing(words, match)) continue;
      boundaries.push({ range: { start: first.start, end: last.end }, sentence: index, kind: match.kind });
    }
  }
  return boundaries;
};

/** "I sat with Finance" is no ownership, nor is "a friend of mine". */
function saysAnotherThing(words: readonly Word[], match: PhraseMatch<Boundary['kind']>): boolean {
  const first = words[match.from]?.text ?? '';
  const before = words[match.from - 1]?.text ?? '';
  if (first === 'mine') return before === 'of';
  return match.kind === 'not-mine' && OF_THINGS_ONLY.has(first) && PERSONS.has(before);
}
