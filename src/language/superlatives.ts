import { ADJECTIVE, knownPartsOf } from './wordGroups';
import { wordSet } from './wordSet';

const IRREGULAR = wordSet('best worst most least');
/** They end as one does, behind what could be an adjective. */
const NONE = wordSet('forest modest');

/** "Best", "rarest", "nicest", "biggest", "earliest": a superlative of an adjective that the lexicon knows. */
export function isSuperlative(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  const stem = word.endsWith('est') && !NONE.has(word) ? word.slice(0, -3) : '';
  const bases = [stem, `${stem}e`, stem.replace(/([a-z])\1$/, '$1'), stem.replace(/i$/, 'y')];
  return stem.length > 2 && bases.some((base) => (knownPartsOf(base) & ADJECTIVE) !== 0);
}
