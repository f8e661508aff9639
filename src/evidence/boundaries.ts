import { isAskedElse } from './askedElse';
import { factsOf, type Judged } from './facts';
import type { Boundary, Fact } from './types';

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
    const strength = best.kind === 'unassigned' && asksElse(judged, fact) ? 'cue' : fact.strength;
    return { ...fact, strength, kind: best.kind, also: also.map(({ kind }) => kind) };
  });
}

/** "Nobody asked questions in the meeting": the clause that was taken for it asks for something else. */
function asksElse({ story, bySentence }: Judged, { sentence, range }: Fact): boolean {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const tokens = bySentence.get(sentence)?.reading.tokens ?? [];
  return isAskedElse(tokens.filter((token) => token.start + start >= range.start && token.end + start <= range.end));
}
