import { addTo } from '../base/addTo';
import { isReported, tells } from '../language/clause';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { SIDE_BY_SIDE } from './actionVerbs';
import { stands } from './facts';
import type { Clause, GroupStep } from './types';
import { Words } from './words';

/** What is done again and again: "every Friday", "400 a day", "on Mondays". */
const AGAIN = wordSet(
  'every each daily weekly monthly yearly always usually per mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings evenings nights weekends',
);
const SPANS = wordSet('hour day week month year');
const isAgain = (words: readonly string[]): boolean =>
  words.some((word, at) => AGAIN.has(word) || ((word === 'a' || word === 'an') && SPANS.has(words[at + 1] ?? '')));
/** What is done once for a matter: in the present tense these tell a step, and others what one is there for. */
const DONE_ONCE = wordSet(
  'decide choose agree fix solve replace restore revert deploy release ship launch migrate switch remove discover identify repair install',
);

const isTold = (clause: Clause): boolean => tells(clause) === 'action' || tells(clause) === 'vague';

/** The story is told in the present tense ("We decide to…"): then an action in the present is a step of the story, no habit. */
function isToldInPresent(clauses: readonly Clause[]): boolean {
  const actions = clauses.filter(
    (clause) =>
      !isReported(clause) && tells(clause) === 'action' && (clause.actor === 'candidate' || clause.actor === 'group'),
  );
  const present = actions.filter(({ tense }) => tense === 'present').length;
  return present > 1 && present * 2 > actions.length;
}

/** Clauses by the offset of the actor's words: "We met and divided the work" has one actor. */
function byActor(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const actors = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.actor !== 'group' || clause.subject === undefined) continue;
    addTo(actors, clause.subject.start, clause);
  }
  return [...actors.values()];
}

/** The actions and decisions in the Action that are told of the group; one for each actor named. */
export function readGroupSteps(story: Story, clauses: readonly Clause[]): readonly GroupStep[] {
  const told = clauses.filter((clause) => !isReported(clause) && stands(story, clause.sentence, ['Action']));
  const words = new Words(story);
  const inPresent = isToldInPresent(told);
  const own = new Set(told.filter((one) => one.actor === 'candidate' && isTold(one)).map(({ sentence }) => sentence));
  const isStep = (clause: Clause): boolean => isTold(clause) && (clause.tense !== 'present' || inPresent);
  /** "We replace the fuse", where the rest is told in the past. */
  const isPresent = (clause: Clause): boolean => {
    const { sentence, tense, link, lemma } = clause;
    if (!isTold(clause) || tense !== 'present' || link !== 'main' || !DONE_ONCE.has(lemma)) return false;
    const whole = story.sentences[sentence]?.range;
    return whole !== undefined && !isAgain(words.of(clause, whole));
  };
  /** "When we rolled it out, I saw…": beside a step of the candidate's own. */
  const isScene = ({ background, event, lemma, tense, negated, modality, sentence }: Clause): boolean =>
    background === 'scene' &&
    event === 'action' &&
    !SIDE_BY_SIDE.has(lemma) &&
    tense === 'past' &&
    !negated &&
    modality === 'actual' &&
    own.has(sentence);
  return byActor(told).flatMap((shared): readonly GroupStep[] => {
    const sure = shared.find(isStep);
    const step = sure ?? shared.find((clause) => isPresent(clause) || isScene(clause));
    return step?.subject === undefined
      ? []
      : [
          {
            range: step.subject,
            sentence: step.sentence,
            step,
            clauses: shared,
            strength: sure === undefined ? 'cue' : 'proof',
          },
        ];
  });
}
