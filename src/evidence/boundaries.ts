import { factsOf, type Judged } from './facts';
import type { Boundary } from './types';

const KINDS = { 'not-mine': 'others', 'sole-owner': 'mine', part: 'part', unassigned: 'unasked' } as const;

/** Answers that are no further apart than this leave open which of them is right. */
const CLOSE = 1;

/** Statements of whose responsibility it was, and how it came to the candidate. */
export function readBoundaries(judged: Judged): readonly Boundary[] {
  return factsOf(judged, 'boundary', ['Situation', 'Task', 'Action']).map((fact) => {
    const answers = judged.bySentence.get(fact.sentence)?.answers;
    const scored = (Object.entries(KINDS) as [Boundary['kind'], (typeof KINDS)[Boundary['kind']]][]).map(
      ([kind, question]) => ({ kind, score: answers?.[question] ?? 0 }),
    );
    const best = scored.reduce((most, next) => (next.score > most.score ? next : most));
    const also = scored.filter((one) => one !== best && (one.score > 0 || one.score > best.score - CLOSE));
    return { ...fact, kind: best.kind, also: also.map(({ kind }) => kind) };
  });
}
