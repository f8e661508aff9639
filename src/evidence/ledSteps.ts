import { addTo } from '../base/addTo';
import { isReported, tells } from '../language/clause';
import { isPersonsName } from '../language/names';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { INFLUENCE_VERBS, SIDE_BY_SIDE, TAKING_IN } from './actionVerbs';
import { CHECKS } from './checkVerbs';
import { isDecision, namesDecision } from './decisions';
import { stands } from './facts';
import { spanOf } from './judge/spanOf';
import { moved, readingsOf } from './readings';
import type { Clause } from './types';

/** "We" may be anybody; "my team" and "the team" are whoever the manager leads. "US" is a country, and "the US team" one of theirs. */
const WE = /^(?:we|us|our)(?:\s|$)/i;

/** What two people do who talk: "we agreed on three goals", "we went through one incident". */
const TALKS = wordSet('talk speak meet chat agree discuss review rehearse practice practise');
const GOES_THROUGH = /^\s+(?:through|over|back)\b/i;

/** What a manager does about a decision while others act on it: asking, telling, meeting, hearing and checking. */
const ABOUT_IT: ReadonlySet<string> = new Set([...INFLUENCE_VERBS, ...SIDE_BY_SIDE, ...TAKING_IN, ...CHECKS]);

/**
 * Steps of the Action that people took on a manager's decision: each stands in the sentence in which the manager decides, or
 * in one after it. A sentence that tells work of the manager's own and no decision ends it. A talk of the manager's with one
 * person they name is told like these: nobody's part is hidden in its "we".
 */
export function readLedSteps(story: Story, clauses: readonly Clause[]): readonly Clause[] {
  const led: Clause[] = [];
  let section: number | undefined;
  let decided = false;
  let after = Number.NEGATIVE_INFINITY;
  for (const [sentence, told] of bySentence(story, clauses)) {
    const here = story.sentences[sentence]?.sectionIndex;
    if (here !== section) {
      decided = false;
      after = Number.NEGATIVE_INFINITY;
    }
    section = here;
    const steps = told.filter((clause) => tells(clause) !== 'state');
    if (told.some((clause) => isDecision(story, clause)) || namesDecision(story, sentence)) decided = true;
    else if (steps.some(({ actor, lemma }) => actor === 'candidate' && !ABOUT_IT.has(lemma))) decided = false;
    // "We" are the manager and whom they have just named, in this sentence or the one before.
    const named = told.find((clause) => namesOne(story, clause));
    for (const clause of steps) {
      const withOne = sentence <= after + 1 || clause.range.start > (named?.range.start ?? Number.POSITIVE_INFINITY);
      if ((decided && isTheirs(story, clause)) || (withOne && isTalk(story, clause))) led.push(clause);
    }
    if (named) after = sentence;
  }
  return led;
}

/** "We went through one incident": what two people who talk do. */
function isTalk({ text }: Story, { actor, subject, verb, lemma }: Clause): boolean {
  if (actor !== 'group' || subject === undefined || !/^we$/i.test(text.slice(subject.start, subject.end))) return false;
  return TALKS.has(lemma) || (lemma === 'go' && GOES_THROUGH.test(text.slice(verb.end, verb.end + ' through '.length)));
}

/** "I met Priya every week": an action of the candidate's that names one person behind its verb. */
function namesOne(story: Story, clause: Clause): boolean {
  const { actor, sentence, verb, range } = clause;
  if (actor !== 'candidate' || tells(clause) !== 'action') return false;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const tokens = readingsOf(story)[sentence]?.tokens ?? [];
  const behind = tokens.slice(...spanOf(tokens, moved({ start: verb.end, end: range.end }, -start)));
  return behind.filter(({ capital, text }) => capital && isPersonsName(text)).length === 1;
}

function isTheirs({ text }: Story, { actor, subject }: Clause): boolean {
  if (actor !== 'group' && actor !== 'others') return false;
  return subject !== undefined && !WE.test(text.slice(subject.start, subject.end));
}

/** What is told as done or so in the Action, by the sentence it stands in. */
function bySentence(story: Story, clauses: readonly Clause[]): ReadonlyMap<number, readonly Clause[]> {
  const sentences = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (isReported(clause) || !stands(story, clause.sentence, ['Action'])) continue;
    if (tells(clause) === 'nothing') continue;
    addTo(sentences, clause.sentence, clause);
  }
  return sentences;
}
