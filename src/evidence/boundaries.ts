import { factsOf, type Judged } from './facts';
import type { Boundary } from './types';

const KINDS = { 'not-mine': 'others', 'sole-owner': 'mine', part: 'part', unassigned: 'unasked' } as const;

/** Statements of whose responsibility it was, and how it came to the candidate. */
export function readBoundaries(judged: Judged): readonly Boundary[] {
  return factsOf(judged, 'boundary', ['Situation', 'Task', 'Action']).map((fact) => {
    const answers = judged.bySentence.get(fact.sentence)?.answers;
    const kinds = Object.entries(KINDS) as [Boundary['kind'], (typeof KINDS)[Boundary['kind']]][];
    const [kind] = kinds.reduce((best, next) => ((answers?.[next[1]] ?? 0) > (answers?.[best[1]] ?? 0) ? next : best));
    return { ...fact, kind };
  });
}
