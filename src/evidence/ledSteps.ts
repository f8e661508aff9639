import { addTo } from '../base/addTo';
import { isReported, tells } from '../language/clause';
import type { Story } from '../story/types';
import { INFLUENCE_VERBS, SIDE_BY_SIDE, TAKING_IN } from './actionVerbs';
import { CHECKS } from './checkVerbs';
import { isDecision, namesDecision } from './decisions';
import { stands } from './facts';
import type { Clause } from './types';

/** "We" may be anybody; "my team" and "the team" are whoever the manager leads. "US" is a country, and "the US team" one of theirs. */
const WE = /^(?:we|us|our)(?:\s|$)/i;

/** What a manager does about a decision while others act on it: asking, telling, meeting, hearing and checking. */
const ABOUT_IT: ReadonlySet<string> = new Set([...INFLUENCE_VERBS, ...SIDE_BY_SIDE, ...TAKING_IN, ...CHECKS]);

/**
 * Steps of the Action that people took on a manager's decision: each stands in the sentence in which the manager decides, or
 * in one after it. A sentence that tells work of the manager's own and no decision ends it.
 */
export function readLedSteps(story: Story, clauses: readonly Clause[]): readonly Clause[] {
  const led: Clause[] = [];
  let section: number | undefined;
  let decided = false;
  for (const [sentence, told] of bySentence(story, clauses)) {
    const here = story.sentences[sentence]?.sectionIndex;
    if (here !== section) decided = false;
    section = here;
    const steps = told.filter((clause) => tells(clause) !== 'state');
    if (told.some((clause) => isDecision(story, clause)) || namesDecision(story, sentence)) decided = true;
    else if (steps.some(({ actor, lemma }) => actor === 'candidate' && !ABOUT_IT.has(lemma))) decided = false;
    if (!decided) continue;
    for (const clause of steps) if (isTheirs(story, clause)) led.push(clause);
  }
  return led;
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
