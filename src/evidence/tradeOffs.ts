import { namesAlternative } from './alternatives';
import { isDoneByOthers } from './doneByOthers';
import { factsOf, type Judged } from './facts';
import type { Fact } from './types';

/**
 * Alternatives weighed, prices paid and risks accepted. What names neither an alternative nor a price is no proof of any,
 * and what others are told to have done or wanted is none of the candidate's.
 */
export function readTradeOffs(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'tradeOff', ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs']);
  return facts.map((fact) => (isProof(judged, fact) ? fact : { ...fact, strength: 'cue' }));
}

function isProof({ bySentence }: Judged, { sentence, strength }: Fact): boolean {
  const reading = bySentence.get(sentence)?.reading;
  if (strength !== 'proof' || reading === undefined) return false;
  return namesAlternative(reading) && !isDoneByOthers(reading);
}
