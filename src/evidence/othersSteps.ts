import { isReported, isSubordinate, tells } from '../language/clause';
import { AUDIENCE } from '../language/people';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { INFLUENCE_VERBS, isDecisive, TAKING_IN } from './actionVerbs';
import { stands } from './facts';
import type { Clause } from './types';
import { Words } from './words';

/** How many clauses before a step are looked through for what brought it about. */
const REACH = 8;

/** What shows that a step went wrong: why there was something to do, and not what was done. */
const AMISS = wordSet('wrong wrongly mistakenly accidentally');
const UNASKED = wordSet('telling asking warning notice saying');
const SLIP = wordSet('mistake accident');
/** What is done to the candidate's own work, or sent to them, answers it. */
const CANDIDATES = wordSet('me mine my');
/** What puts a choice before somebody. */
const CHOICES = wordSet('options choices alternatives');
/** After these somebody speaks of what was done. */
const OPENS_CONTENT = wordSet('what how why whether (');

/** Behind these somebody tells what they did before the candidate spoke with them. */
const SAYS = wordSet('say tell write report mention explain answer reply admit complain claim confess recall');

/** Standing by while others act. */
const ATTENDING = wordSet('watch stand look sit listen observe wait');

/** A step of the candidate's: an action told as done, by them. */
const isOwn = (clause: Clause): boolean =>
  clause.actor === 'candidate' && tells(clause) === 'action' && !isReported(clause) && clause.tense !== 'future';

/** Somebody else's step as far as its grammar goes: told as done, in a main clause. */
function isStep(clause: Clause): boolean {
  const { actor, tense, voice } = clause;
  if (actor !== 'others' || tells(clause) !== 'action' || tense !== 'past' || voice === 'passive') return false;
  return !isSubordinate(clause);
}

/** "told them to check it", "told her so that…": saying what to do. */
const isToldToAct = (words: readonly string[]): boolean =>
  words.some((word, at) => word === 'so' || (word === 'to' && verbForm(words[at + 1] ?? '')?.base === true));

/** An action that makes others act. */
function influences(cause: Clause, words: Words): boolean {
  if (!isOwn(cause)) return false;
  if (INFLUENCE_VERBS.has(cause.lemma)) return true;
  const said = words.predicate(cause, ', so that'.length);
  if (cause.lemma === 'tell' || cause.lemma === 'inform') return isToldToAct(said.slice(1));
  // "went to the PM with it": bringing it before somebody.
  if (cause.lemma === 'go') return said[1] === 'to' || said[2] === 'to';
  return said.some((word) => CHOICES.has(word));
}

/**
 * Whether the candidate brought a step about: by an action before it in its sentence, in the one before, or further back
 * with nothing but what others did in between.
 */
function isBroughtAbout(told: readonly Clause[], index: number, words: Words): boolean {
  const step = told[index];
  if (step === undefined) return true;
  let since = step.sentence;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const cause = told[at];
    if (cause === undefined) break;
    if (cause.sentence < since - 1) return false;
    if (influences(cause, words)) return true;
    if (cause.actor === 'others') since = Math.min(since, cause.sentence);
  }
  return false;
}

/** What the candidate does in the Action, counted from its end: whether somebody else's step is small beside it. */
class Own {
  /** At each clause: how many actions of the candidate's come after it, one that settles something for two. */
  private readonly after: number[] = [];
  /** The last clause of the candidate's in each sentence that does something. */
  private readonly last = new Map<number, number>();
  private readonly first: number;

  constructor(told: readonly Clause[], words: Words) {
    this.first = told.findIndex(({ actor }) => actor === 'candidate' || actor === 'group');
    let weight = 0;
    for (let at = told.length - 1; at >= 0; at -= 1) {
      const clause = told[at];
      this.after[at] = weight;
      if (clause === undefined || !isOwn(clause) || TAKING_IN.has(clause.lemma) || ATTENDING.has(clause.lemma))
        continue;
      if (!this.last.has(clause.sentence)) this.last.set(clause.sentence, at);
      weight += isDecisive(clause.lemma, words.of(clause, clause.verb)) ? 2 : 1;
    }
  }

  /** The sentence of the step goes on with theirs, or it stands before all they did and they did more. */
  outweighs({ sentence }: Clause, index: number): boolean {
    if ((this.last.get(sentence) ?? -1) > index) return true;
    return (this.first < 0 || this.first > index) && (this.after[index] ?? 0) > 1;
  }
}

/** What somebody says of an earlier time: the past perfect, and behind what they are told to say. */
function isEarlier(told: readonly Clause[], index: number, clause: Clause, words: Words): boolean {
  const verb = words.of(clause, clause.verb);
  // "They'd had to install it": it was asked of them.
  if (verb.some((word, at) => word === 'had' && verb[at + 1] === 'to')) return true;
  const isPerfect = verb[0] === "'d" || verb[0] === 'had';
  if (!isReported(clause)) return isPerfect;
  const reporting = told
    .slice(Math.max(0, index - REACH), index)
    .findLast((one) => one.sentence === clause.sentence && !isReported(one) && !isSubordinate(one));
  // "I saw that they had added two" tells it; "turned out they kept two lists" is why there was something to do.
  return reporting?.lemma === 'turn' || (isPerfect && SAYS.has(reporting?.lemma ?? ''));
}

/** "The clerks had changed the form", "they had doubts, added a test", "he said put it there": no step told as theirs. */
function isUnsure(told: readonly Clause[], index: number, clause: Clause, words: Words): boolean {
  if (isEarlier(told, index, clause, words)) return true;
  const previous = told[index - 1];
  const before = words.before(clause);
  // "We spoke about what he produced", "412 cases (60 of them automated)".
  if (OPENS_CONTENT.has(before)) return true;
  const { subject, range } = clause;
  const shared = subject !== undefined && subject.start < range.start;
  // After a mere comma the verb may be the candidate's, in the manner of notes; after "said" it may be an order.
  return shared && (before === ',' || (previous?.lemma === 'say' && previous.sentence === clause.sentence));
}

/** What somebody is told to have done about the matter; not an answer to the candidate, and no cause of the trouble. */
function isDecisiveStep(clause: Clause, words: Words): boolean {
  const { lemma, verb, subject } = clause;
  if (!isDecisive(lemma, words.of(clause, verb))) return false;
  if (subject !== undefined && AUDIENCE.has(words.of(clause, subject).at(-1) ?? '')) return false;
  // "The vendor wrote that it was full": words, and no work.
  if (lemma === 'write' && words.predicate(clause, ' that'.length)[1] === 'that') return false;
  return !words.predicate(clause).some((word, at, said) => {
    const next = said[at + 1] ?? '';
    const amiss = AMISS.has(word) || (word === 'without' && UNASKED.has(next)) || (word === 'by' && SLIP.has(next));
    // "decided together with us"
    return amiss || CANDIDATES.has(word) || (word === 'with' && next === 'us');
  });
}

/** The decisive steps in the Action that others took and the candidate did not bring about; one for each subject. */
export function readOthersSteps(story: Story, clauses: readonly Clause[]): readonly Clause[] {
  const words = new Words(story);
  const bySentence = new Set<string>();
  const told = clauses.filter(({ sentence }) => stands(story, sentence, ['Action']));
  const own = new Own(told, words);
  return told.filter((clause, index) => {
    if (!isStep(clause) || !isDecisiveStep(clause, words) || isUnsure(told, index, clause, words)) return false;
    if (isBroughtAbout(told, index, words) || own.outweighs(clause, index)) return false;
    const key = `${clause.sentence}:${clause.subject?.start ?? clause.range.start}`;
    if (bySentence.has(key)) return false;
    bySentence.add(key);
    return true;
  });
}
