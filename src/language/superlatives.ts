import { ADJECTIVE, ADVERB, knownPartsOf } from './wordGroups';
import { wordSet } from './wordSet';

const IRREGULAR = wordSet('best worst most least');
/** "More", "worse": comparatives that no adjective with "-er" makes. */
const IRREGULAR_COMPARATIVES = wordSet('better worse more less fewer');
/** They end as one does, behind what could be an adjective: places, people and tools, most of which the lexicon lacks. */
const NONE = wordSet(
  'forest modest upper outer primer fitter loner setter splitter shutter cracker scrubber roaster spreader sneaker',
);
/** Comparatives that the lexicon knows as other words alone. */
const OTHERWISE_KNOWN = wordSet('cleaner cooler fuller lighter lower sharper thinner warmer');

/** "Best", "rarest", "nicest", "biggest", "earliest": a superlative of an adjective that the lexicon knows. */
export const isSuperlative = (word: string): boolean => IRREGULAR.has(word) || isDegree(word, 'est');

/** "Slower", "louder", "bigger", "more": a comparative, likewise; not "customer", "owner", "offer" nor "matter". */
export const isComparative = (word: string): boolean =>
  IRREGULAR_COMPARATIVES.has(word) || (isDegree(word, 'er') && (!isOtherWord(word) || OTHERWISE_KNOWN.has(word)));

/** An adjective that the lexicon knows, with the ending of a degree. */
function isDegree(word: string, ending: 'er' | 'est'): boolean {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  const bases = [stem, `${stem}e`, stem.replace(/([a-z])\1$/, '$1'), stem.replace(/i$/, 'y'), stem.replace(/i$/, 'ey')];
  return stem.length > 2 && !NONE.has(word) && bases.some((base) => (knownPartsOf(base) & ADJECTIVE) !== 0);
}

/** The lexicon has it, and as no adjective or adverb. */
const isOtherWord = (word: string): boolean =>
  knownPartsOf(word) !== 0 && (knownPartsOf(word) & (ADJECTIVE | ADVERB)) === 0;
