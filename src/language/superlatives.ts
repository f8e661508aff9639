import { ADJECTIVE, knownPartsOf } from './wordGroups';
import { wordSet } from './wordSet';

const IRREGULAR = wordSet('best worst most least');
/** They end as one does, behind what could be an adjective. */
const NONE = wordSet('forest modest');

/** "More", "worse": comparatives that no adjective with "-er" makes. */
const IRREGULAR_COMPARATIVES = wordSet('better worse more less fewer');

/** "Best", "rarest", "nicest", "biggest", "earliest": a superlative of an adjective that the lexicon knows. */
export const isSuperlative = (word: string): boolean =>
  IRREGULAR.has(word) || (!NONE.has(word) && isDegree(word, 'est'));

/** "Slower", "louder", "bigger", "more": a comparative, likewise. */
export const isComparative = (word: string): boolean => IRREGULAR_COMPARATIVES.has(word) || isDegree(word, 'er');

/** An adjective that the lexicon knows, with the ending of a degree. */
function isDegree(word: string, ending: 'er' | 'est'): boolean {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  const bases = [stem, `${stem}e`, stem.replace(/([a-z])\1$/, '$1'), stem.replace(/i$/, 'y')];
  return stem.length > 2 && bases.some((base) => (knownPartsOf(base) & ADJECTIVE) !== 0);
}
