import { ADJECTIVE, knownPartsOf } from './wordGroups';
import { wordSet } from './wordSet';

const IRREGULAR = wordSet('best worst most least');

/** "Best", "rarest", "nicest", "biggest", "earliest": a superlative of an adjective that the lexicon knows. */
export function isSuperlative(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  const stem = word.endsWith('est') ? word.slice(0, -3) : '';
  const bases = [stem, `${stem}e`, stem.replace(/([a-z])\1$/, '$1'), stem.replace(/i$/, 'y')];
  return stem.length > 2 && bases.some((base) => (knownPartsOf(base) & ADJECTIVE) !== 0);
}
