import { isReported, isSubordinate, type Clause as LanguageClause, tells } from '../language/clause';
import { AUDIENCE } from '../language/people';
import type { Story } from '../story/types';
import { INFLUENCE_VERBS, isDecisive, TAKING_IN } from './actionVerbs';
import { stands } from './facts';
import type { Clause } from './types';

/** How many clauses before a step are looked through for what brought it about. */
const REACH = 8;

/** What shows that a step went wrong or was done to the candidate: why there was something to do, and not what was done. */
const TROUBLE =
  /\bwithout (?:telling|asking|warning|notice|saying|a word)\b|\bby (?:mistake|accident)\b|\bwrong(?:ly)?\b/i;
/** What is done to the candidate's own work, or sent to them, answers it. */
const TO_CANDIDATE = /\b(?:me|mine|my)\b/i;
/** "told them to check", "told her so that": telling somebody what to do. */
const TOLD_TO_ACT = /^(?:told|tell|informed)\b.*?\b(?:so\b|to (?!the\b|my\b|our\b|his\b|her\b|their\b|an?\b|[A-Z]))/i;
/** "went to the PM with it": bringing something before somebody. */
const WENT_TO = /^(?:went|go|gone)\b(?: \w+)? to\b/i;

/** Standing by while others act. */
const ATTENDING: ReadonlySet<string> = new Set(['watch', 'stand', 'look', 'sit', 'listen', 'observe', 'wait']);

/** A step of the candidate's: an action told as done, by them. */
const isOwn = (clause: Clause): boolean =>
  clause.actor === 'candidate' && tells(clause) === 'action' && !isReported(clause) && clause.tense !== 'future';

/** Somebody else's step as far as its grammar goes: told as done, in a main clause. */
function isStep(clause: Clause): boolean {
  const { actor, tense, voice } = clause;
  if (actor !== 'others' || tells(clause) !== 'action' || tense !== 'past' || voice === 'passive') return false;
  return !isSubordinate(clause);
}

/** What is read of a story's words here. */
class Words {
  constructor(readonly story: Story) {}

  of({ start, end }: LanguageClause['range']): string {
    return this.story.prose.slice(start, end);
  }

  before({ range }: Clause, reach: number): string {
    return this.story.prose.slice(Math.max(0, range.start - reach), range.start).trimEnd();
  }

  /** From the verb to the end of the clause, and so much further. */
  predicate({ verb, range }: Clause, further = 0): string {
    return this.of({ start: verb.start, end: Math.max(verb.end, range.end) + further });
  }
}

/** "gave her two options": putting the choice before somebody. */
const OFFERED = /\b(?:options|choices|alternatives)\b/i;

/** An action that makes others act. */
function influences(cause: Clause, words: Words): boolean {
  if (!isOwn(cause)) return false;
  if (INFLUENCE_VERBS.has(cause.lemma)) return true;
  const said = words.predicate(cause, ', so that'.length);
  return TOLD_TO_ACT.test(said) || WENT_TO.test(said) || OFFERED.test(said);
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
      weight += isDecisive(clause.lemma, words.of(clause.verb)) ? 2 : 1;
    }
  }

  /** The sentence of the step goes on with theirs, or it stands before all they did and they did more. */
  outweighs({ sentence }: Clause, index: number): boolean {
    if ((this.last.get(sentence) ?? -1) > index) return true;
    return (this.first < 0 || this.first > index) && (this.after[index] ?? 0) > 1;
  }
}

/** "The clerks had changed the form", "they had doubts, added a test", "he said put it there": no step told as theirs. */
function isUnsure(clause: Clause, previous: Clause | undefined, words: Words): boolean {
  // "I saw that they had added two" tells it; "turned out they kept two lists" is why there was something to do.
  if (previous?.lemma === 'turn' && isReported(clause)) return true;
  if (!isReported(clause) && /^(?:had\b|'d\b)/i.test(words.of(clause.verb))) return true;
  // "We spoke about what he produced", "412 cases (60 of them automated)".
  if (/(?:\b(?:what|how|why|whether)|\()$/i.test(words.before(clause, 9))) return true;
  const { subject, range } = clause;
  const shared = subject !== undefined && subject.start < range.start;
  // After a mere comma the verb may be the candidate's, in the manner of notes; after "said" it may be an order.
  return (
    shared &&
    (words.before(clause, 2).endsWith(',') || (previous?.lemma === 'say' && previous.sentence === clause.sentence))
  );
}

/** What somebody is told to have done about the matter; not an answer to the candidate, and no cause of the trouble. */
function isDecisiveStep(clause: Clause, words: Words): boolean {
  const { lemma, verb, subject } = clause;
  if (!isDecisive(lemma, words.of(verb))) return false;
  const who = subject === undefined ? '' : (words.of(subject).split(/\s+/).at(-1)?.toLowerCase() ?? '');
  if (AUDIENCE.has(who)) return false;
  const said = words.predicate(clause);
  return !TROUBLE.test(said) && !TO_CANDIDATE.test(said);
}

/** The decisive steps in the Action that others took and the candidate did not bring about; one for each subject. */
export function readOthersSteps(story: Story, clauses: readonly Clause[]): readonly Clause[] {
  const words = new Words(story);
  const bySentence = new Set<string>();
  const told = clauses.filter(({ sentence }) => stands(story, sentence, ['Action']));
  const own = new Own(told, words);
  return told.filter((clause, index) => {
    if (!isStep(clause) || !isDecisiveStep(clause, words) || isUnsure(clause, told[index - 1], words)) return false;
    if (isBroughtAbout(told, index, words) || own.outweighs(clause, index)) return false;
    const key = `${clause.sentence}:${clause.subject?.start ?? clause.range.start}`;
    if (bySentence.has(key)) return false;
    bySentence.add(key);
    return true;
  });
}
