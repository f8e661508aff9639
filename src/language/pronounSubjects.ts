import type { ClauseState, Hangs } from './clauseState';
import { SURE } from './clauseSteps';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import { canFollowSubject, findVerb } from './subjectVerb';
import type { VerbGroup } from './verbGroup';
import { BE_FORMS, COORDINATORS, DO_FORMS, HAVE_FORMS, isDeterminer, MODALS, SUBJECT_PRONOUNS } from './wordClasses';

const WH_OPENERS: ReadonlySet<string> = new Set(['what', 'how', 'why', 'where']);
const EXPLAINED: ReadonlySet<string> = new Set('reason problem issue cause trouble point truth fact'.split(' '));
/** After "the", these open a clause of time. */
const MOMENTS: ReadonlySet<string> = new Set('day moment minute second instant time week night morning'.split(' '));

/** "I proposed that we move, and we moved": after what was to be comes what was, and "I" is not quoted on. */
function leavesReport(state: ClauseState): boolean {
  if (state.word(state.at) === 'i') return true;
  const last = state.clauses.at(-1);
  const subject = readNounPhrase(state.tokens, state.at);
  const verb = subject === undefined ? undefined : findVerb(state.tokens, subject);
  return last !== undefined && last.verb.tense !== 'past' && verb?.tense === 'past';
}

/** "After we checked the numbers we bought it": the same people go on in the main clause. */
function goesOnAfterOpening(state: ClauseState): boolean {
  if (!state.opensWithSubordinate() || state.at === state.lastVerbEnd) return false;
  return state.clauses.at(-1)?.subject?.pronoun === state.word(state.at);
}

/** "The reason is we use old paper": what it was, not what was done. */
function explains(state: ClauseState): boolean {
  if (state.lastVerbEnd !== state.at || !BE_FORMS.has(state.word(state.at - 1))) return false;
  const subject = state.clauses.at(-1)?.subject;
  return subject !== undefined && EXPLAINED.has(state.word(subject.end - 1));
}

/** "With the list we made in January I visited…": no object after the verb, and the sentence goes on with "I". */
function narrowsMeans(state: ClauseState): boolean {
  if (state.meansEnd !== state.at || state.word(state.at) !== 'we') return false;
  const we: NounPhrase = { start: state.at, end: state.at + 1, kind: 'group', pronoun: 'we', denied: false };
  const verb = findVerb(state.tokens, we);
  if (verb === undefined || canFollowSubject(state.tokens, objectAt(state, verb))) return false;
  for (let at = verb.end; at < verb.end + 7; at += 1) {
    if (state.word(at) === 'i') return !COORDINATORS.has(state.word(at - 1)) && state.word(at - 1) !== 'so';
  }
  return false;
}

/** "The bell we bought had cracked": the next verb follows at once, so the noun before "we" is what was bought. */
function hasGap(state: ClauseState): boolean {
  const before = state.tokens[state.at - 1];
  if (before?.kind !== 'word' || state.word(state.at) !== 'we' || WH_OPENERS.has(state.connector)) return false;
  const we: NounPhrase = { start: state.at, end: state.at + 1, kind: 'group', pronoun: 'we', denied: false };
  const verb = findVerb(state.tokens, we);
  // "All we did was ask" tells it.
  if (verb === undefined || verb.lemma === 'do') return false;
  const next = state.word(verb.end);
  return BE_FORMS.has(next) || HAVE_FORMS.has(next) || MODALS.has(next) || DO_FORMS.has(next);
}

/** Verbs whose object is that of the infinitive after them. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'have expect need want plan hope intend mean promise forget fail'.split(' '),
);

/** Where the object of a verb would stand: after the infinitive in "we had to pay". */
function objectAt(state: ClauseState, { lemma, end }: VerbGroup): number {
  return BEFORE_INFINITIVE.has(lemma) && state.word(end) === 'to' ? end + 2 : end;
}

/** "The day we opened", "by the time we noticed": a clause of time; "the next day we opened" tells the action. */
function isMoment(state: ClauseState): boolean {
  const { at, tokens } = state;
  const noun = state.word(at - 1);
  const determiner = state.word(at - 2);
  if (noun === 'time' && (determiner === 'every' || determiner === 'each')) return true;
  const counted = noun === 'time' && (determiner === 'first' || determiner === 'last' || determiner === 'second');
  if (counted && state.word(at - 3) === 'the' && (at === 3 || state.boundary === 'comma')) return true;
  if (determiner !== 'the' || !MOMENTS.has(noun)) return false;
  const before = tokens[at - 3];
  return (
    before === undefined || before.kind === 'mark' || before.text === 'and' || (noun === 'time' && before.text === 'by')
  );
}

/** A clause that follows a predicate without a mark: the main one after a clause of time, a run-on, or on the noun before. */
function unmarked(state: ClauseState): Hangs {
  const we: NounPhrase = { start: state.at, end: state.at + 1, kind: 'group', pronoun: 'we', denied: false };
  const verb = findVerb(state.tokens, we);
  if (verb === undefined) return state.opensWithSubordinate() ? 'main' : 'relative';
  // "the way we counted it", "on the day we filed it".
  const noun = state.word(state.at - 1);
  if (state.word(state.at - 2) === 'the' && (MOMENTS.has(noun) || noun === 'way')) return 'relative';
  const end = objectAt(state, verb);
  // "When I read the tickets we closed, I…": the gap before the comma is where the noun belongs.
  if (state.opensWithSubordinate())
    return state.word(end) === ',' && SUBJECT_PRONOUNS.has(state.word(end + 1)) ? 'relative' : 'main';
  return canFollowSubject(state.tokens, end) ? 'main' : 'relative';
}

/** "I", "we", "they": a subject wherever it stands; what stands before it says how its clause hangs on the rest. */
export function pronoun(state: ClauseState): void {
  let link = state.link;
  if (state.boundary === 'none') {
    const previous = state.tokens[state.at - 1];
    const mine = state.word(state.at) === 'i' && state.opensWithSubordinate();
    if (explains(state)) link = 'reported';
    else if (BE_FORMS.has(previous?.text ?? '') || mine || goesOnAfterOpening(state)) link = 'main';
    else if (state.reports || SURE.has(previous?.text ?? '')) link = 'reported';
    else link = unmarked(state);
  } else if (isMoment(state)) link = 'temporal';
  else if (narrowsMeans(state)) link = 'relative';
  else if (
    state.pending !== undefined &&
    state.boundary !== 'comma' &&
    state.boundary !== 'and' &&
    state.connector !== 'what' &&
    state.connector !== 'how'
  ) {
    // "Me and my friend we built it" takes the subject up again.
    const { end, pronoun: alone, kind } = state.pending;
    // "a typo in a library we'd added": the clause narrows the noun right before it.
    const touching = (end === state.at || (state.phraseEnd === state.at && kind === 'thing')) && alone === undefined;
    if (touching && kind !== 'group') {
      state.outer = state.pending;
      link = 'relative';
    }
  } else if (
    state.pending !== undefined &&
    state.pending.end === state.at &&
    state.pending.pronoun === undefined &&
    state.pending.kind === 'thing'
  ) {
    state.outer = state.pending;
    // "…, the stage we rented does not fit".
    if (isDeterminer(state.word(state.pending.start)) && state.opened === state.pending.start - 1) link = 'relative';
  }
  if (hasGap(state)) link = 'relative';
  if (link === 'reported' && state.boundary === 'and' && leavesReport(state)) link = 'main';
  if (!state.clauseAt(state.at, link, state.boundary === 'none' ? state.at : state.opened)) {
    state.at += 1;
  }
}
