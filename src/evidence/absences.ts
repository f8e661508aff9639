import type { SectionName } from '../story/types';
import { factsOf, type Judged, stands } from './facts';
import { surenessOf } from './judge/judge';
import type { Question } from './judge/questions';
import { measureAbsence } from './measureSigns';
import type { Absences, Measure } from './types';

/** How sure it is that a story never says whose job it was, what it changed in figures, what outlived the fix, and what was weighed. */
export function readAbsences(judged: Judged, measures: readonly Measure[]): Absences {
  const lasting =
    factsOf(judged, 'effect', ['Action', 'Learning']).some(({ strength }) => strength === 'proof') ||
    factsOf(judged, 'effect', ['Learning']).some(({ sentence }) => !isOwnHabit(judged, sentence));
  return {
    measure: measureIsMissing(judged, measures),
    boundary: absenceOf(judged, 'boundary', ['Situation', 'Task'], 'missing-scope-boundary'),
    effect: lasting ? 'none' : absenceOf(judged, 'effect', ['Result'], 'missing-second-order-effect'),
    tradeOff: absenceOf(judged, 'tradeOff', ['Task', 'Action', 'Result', 'Trade-offs'], 'missing-trade-off'),
  };
}

/** Where the rules find no measured outcome but a sentence surely tells one in other words, it's a question. */
function measureIsMissing(judged: Judged, measures: readonly Measure[]): Absences['measure'] {
  const missing = measureAbsence(judged.story, measures);
  const told = factsOf(judged, 'measured', ['Result']).some(({ strength }) => strength === 'proof');
  return missing === 'sure' && told ? 'unsure' : missing;
}

const OWN: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** "Now I measure first" is a habit of one's own, which is what a lesson is; what a team or a rule keeps outlives the fix. */
function isOwnHabit({ bySentence }: Judged, index: number): boolean {
  const told = bySentence.get(index);
  return told?.reading.tokens.some(({ text }) => OWN.has(text)) === true;
}

/** The less the likeliest sentence says it, the surer it is that none does. */
function absenceOf(
  judged: Judged,
  question: Question,
  parts: readonly SectionName[],
  check: string,
): Absences['effect'] {
  const scores = judged.sentences.flatMap(({ sentence, answers }) =>
    stands(judged.story, sentence, parts) ? [answers[question]] : [],
  );
  if (scores.length === 0) return 'none';
  return surenessOf(check, -scores.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY));
}
