import { type Clause, isReported, tells } from '../language/clause';
import { TAKING_IN } from './actionVerbs';
import { factsOf, type Judged } from './facts';
import type { HandOff } from './types';

/** Where the candidate passes the problem on, and whether they carry it through afterwards. */
export function readHandOffs(judged: Judged): readonly HandOff[] {
  const passed = factsOf(judged, 'handedOff', ['Action', 'Follow-ups'], 'handed-off');
  if (passed.length === 0) return [];
  const { story, sentences, bySentence } = judged;
  const carrying = sentences.findLastIndex(({ sentence, reading, answers }) => {
    const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
    const told = names.includes('Action') || names.includes('Result');
    return told && answers.handedOff <= 0 && reading.clauses.some(carriesOn);
  });
  const last = sentences[carrying]?.sentence ?? -1;
  return passed
    .filter(({ sentence }) => isOnesOwn(bySentence.get(sentence)?.reading.clauses ?? []))
    .map((fact) => ({ ...fact, carriedThrough: last > fact.sentence }));
}

/** "The committee passed it on" is nobody's own: somebody else does all that the sentence tells. */
export function isOnesOwn(clauses: readonly Clause[]): boolean {
  return clauses.length === 0 || clauses.some(({ actor }) => actor !== 'others');
}

/** An action of the candidate's own that is more than hearing, waiting or telling. */
export function carriesOn(clause: Clause): boolean {
  const { actor, tense, lemma } = clause;
  if (actor !== 'candidate' || tells(clause) !== 'action' || isReported(clause) || tense === 'future') return false;
  return !TAKING_IN.has(lemma);
}
