import type { Boundary, Evidence, Fact } from '../evidence/types';

/** The evidence that may be quoted as what it is. A mere cue is enough to ask about, or to be silent, and for no more. */
export function provenIn(evidence: Evidence): Evidence {
  const { boundaries, impacts, lessons, tradeOffs, verifications } = evidence;
  return {
    ...evidence,
    boundaries: proofsAmong(boundaries),
    impacts: proofsAmong(impacts),
    lessons: proofsAmong(lessons),
    tradeOffs: proofsAmong(tradeOffs),
    verifications: proofsAmong(verifications),
  };
}

function proofsAmong<T extends Fact>(facts: readonly T[]): readonly T[] {
  return facts.filter(({ strength }) => strength === 'proof');
}

/**
 * What each kind of boundary is called. The names stay true where the judge takes one kind for another: "nobody asked
 * you" would not, beside a sentence that only says what was the candidate's to decide.
 */
export const BOUNDARY_NAMES: Readonly<Record<Boundary['kind'], string>> = {
  'not-mine': 'whose it was',
  unassigned: 'how it came to you',
  'sole-owner': 'what was yours',
  part: 'your part of it',
};
