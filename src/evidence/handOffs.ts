import { type Clause, tells } from '../language/clause';
import { carriesOn, holdsOn, looksOnly, remedies } from './carrying';
import { factsOf, type Judged, stands } from './facts';
import type { JudgedSentence } from './judge/judgeStory';
import { takesUp } from './takenUp';
import type { HandOff } from './types';

/**
 * From this score on a sentence is asked about where what others did, or all of the Action, says the same. Of nine such
 * sentences by writers who weren't trained on eight were right; by the score alone it would have been every other one.
 */
const DOUBTED = 0;

/** Where the candidate passes the problem on, and whether they carry it through afterwards. */
export function readHandOffs(judged: Judged): readonly HandOff[] {
  const { story, sentences, bySentence } = judged;
  let idle: boolean | undefined;
  const passed = factsOf(judged, 'handedOff', ['Action', 'Follow-ups'], 'handed-off', (one) => {
    if (one.answers.handedOff < DOUBTED || !stands(story, one.sentence, ['Action'])) return false;
    if (!one.reading.clauses.some(isOwnStep)) return false;
    if (takenBy(judged, one) !== undefined) return true;
    idle ??= sentences.every(({ sentence, reading }) => !stands(story, sentence, ['Action']) || looksOnly(reading));
    return idle;
  });
  if (passed.length === 0) return [];
  const carrying = sentences.filter(
    ({ sentence, reading, answers }) =>
      answers.handedOff <= 0 &&
      ((stands(story, sentence, ['Action']) && carriesOn(reading)) ||
        (stands(story, sentence, ['Result']) && carriesOn(reading, 'said'))),
  );
  const last = carrying.at(-1)?.sentence ?? -1;
  const remedied = carrying.findLast(({ reading }) => remedies(reading))?.sentence ?? -1;
  return passed.flatMap((fact): HandOff[] => {
    const one = bySentence.get(fact.sentence);
    if (one === undefined || !isOnesOwn(one.reading.clauses)) return [];
    if (remedies(one.reading) || holdsOn(one.reading)) return [{ ...fact, carriedThrough: true }];
    if (last <= fact.sentence) return [{ ...fact, carriedThrough: false }];
    // Others did it first, and nothing that the candidate did afterwards was a remedy.
    const theirs = takenBy(judged, one) === 'done' && remedied <= fact.sentence;
    return [theirs ? { ...fact, strength: 'cue', carriedThrough: false } : { ...fact, carriedThrough: true }];
  });
}

const isOwnStep = (clause: Clause): boolean => clause.actor === 'candidate' && tells(clause) === 'action';

/** What others make of what the candidate tells them in a sentence: in the rest of it, or first in the next one. */
function takenBy({ story, bySentence }: Judged, { sentence, reading }: JudgedSentence): ReturnType<typeof takesUp> {
  const told = reading.clauses.findIndex(isOwnStep);
  const answered = takesUp(reading, reading.clauses.slice(told + 1));
  const next = bySentence.get(sentence + 1);
  if (answered !== undefined || next === undefined || !stands(story, next.sentence, ['Action'])) return answered;
  const { clauses } = next.reading;
  const own = clauses.findIndex(({ actor }) => actor === 'candidate');
  return takesUp(next.reading, own < 0 ? clauses : clauses.slice(0, own));
}

/** "The committee passed it on" is nobody's own: somebody else does all that the sentence tells. */
export function isOnesOwn(clauses: readonly Clause[]): boolean {
  return clauses.length === 0 || clauses.some(({ actor }) => actor !== 'others');
}
