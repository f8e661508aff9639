import { skipAdverbs } from './adverbs';
import type { ClauseState, ParsedClause } from './clauseState';
import { countAlone } from './countAlone';
import { readNounPhrase, readObject } from './nounPhrase';
import { isInverted, isReduced, isUnderstoodBase } from './subjectVerb';
import { PARTICIPLE_OPENERS, REPORTING } from './verbClasses';
import { verbForm } from './verbForms';
import { readVerbGroup, type VerbGroup } from './verbGroup';
import { BE_FORMS, isAdverb, SUBJECT_PRONOUNS, TIME_NOUNS } from './wordClasses';
import { wordSet } from './wordSet';

/** Adjectives that a content clause follows ("I was sure we had it"). */
export const SURE = wordSet('sure certain aware clear confident glad happy worried afraid convinced');
/** Of these a bullet tells the finding, not an adjective ("Found customers were leaving"). */
const FINDING = wordSet('find notice realise realize discover learn see confirm know');
/** A noun after one of these may be narrowed by a clause ("With the list we made…"); after "in" or "after" there is a date. */
const MEANS: ReadonlySet<string> = new Set(
  'with from for to of through about against under among like despite besides'.split(' '),
);
/** Marks between one note and the next step. */
const NEXT_STEP = wordSet('→ ⇒ > ; — – -');

/** Past a preposition and its noun, which is nobody's subject. */
export function preposition(state: ClauseState, word: string): void {
  if (
    state.boundary !== 'none' &&
    state.pending === undefined &&
    state.boundary === 'start' &&
    isUnderstoodBase(state.tokens, state.at)
  )
    return;
  if (word === 'like' && state.boundary !== 'none') {
    state.at += 1;
    return;
  }
  const next = state.word(state.at + 1);
  if (SUBJECT_PRONOUNS.has(next) || verbForm(next)?.gerund === true) {
    state.at += 1;
    return;
  }
  const phrase = readObject(state.tokens, state.at + 1);
  if (phrase !== undefined && (phrase.pronoun === undefined || phrase.pronoun === 'it')) {
    state.noteNouns(phrase);
    state.at = phrase.end;
    state.phraseEnd = phrase.end;
    if (MEANS.has(word)) state.meansEnd = phrase.end;
  } else state.at += 1;
}

/** "than we thought": a clause of comparison, or a preposition. */
export function compare(state: ClauseState): void {
  if (state.clauseAt(state.at + 1, 'unreal', state.at)) return;
  preposition(state, 'than');
}

/** Past "to" and its verb; what follows a verb of saying is what was said ("to check whether we…"). */
export function infinitive(state: ClauseState): boolean {
  const at = skipAdverbs(state.tokens, state.at + 1);
  const verb = verbForm(state.word(at));
  if (!verb?.base) return false;
  state.reports = REPORTING.has(verb.lemma);
  state.at = at + 1;
  return true;
}

/** Where a clause can begin: a subject with its verb, a verb alone, or a phrase that waits for its verb. */
export function atBoundary(state: ClauseState): void {
  const { tokens, at } = state;
  // "We had a plan and both wrote and tested it": behind "and", such a word may belong to the verb.
  const count = state.boundary === 'and' && isAdverb(state.word(at)) ? undefined : countAlone(tokens, at);
  if (count !== undefined) {
    state.emit(count.subject, count.verb, state.link, state.opened, false);
    return;
  }
  const form = verbForm(state.word(skipAdverbs(tokens, at)));
  if (state.boundary === 'start' && form?.past && FINDING.has(form.lemma) && verbAlone(state)) return;
  if (state.pending === undefined || state.pending.pronoun === undefined) {
    if (state.clauseAt(at, state.link, state.opened)) return;
  }
  if (verbAlone(state)) return;
  const phrase = readNounPhrase(tokens, at);
  if (phrase !== undefined && phrase.end > at && !isAdverb(state.word(at))) {
    // ", conducting interviews" hangs on the clause before it and is no subject.
    const hangs = form?.gerund && state.clauses.length > 0;
    // ", confirming that errors were logged": what was confirmed.
    if (hangs && REPORTING.has(form.lemma) && state.word(at + 1) === 'that') {
      state.reports = true;
      state.boundary = 'none';
      state.at += 1;
      return;
    }
    if (!hangs && !TIME_NOUNS.has(state.word(phrase.end - 1))) state.pending = phrase;
    state.noteNouns(phrase);
    state.at = phrase.end;
  } else state.at += 1;
}

/** A verb with its subject before it, shared with another clause, or understood. */
function verbAlone(state: ClauseState): boolean {
  const { tokens } = state;
  const verb = readVerbGroup(tokens, state.at, { allowBase: false, allowThird: state.pending !== undefined });
  if (verb === undefined) {
    if (state.clauses.length === 0 && state.pending === undefined && state.boundary === 'start') {
      const base = isUnderstoodBase(tokens, state.at)
        ? readVerbGroup(tokens, state.at, { allowBase: true, allowThird: false })
        : undefined;
      if (base !== undefined) {
        state.emit(undefined, base, 'main', state.opened, false);
        return true;
      }
    }
    return false;
  }
  if (state.pending !== undefined) {
    if (state.pending.pronoun === undefined && isReduced(tokens, verb)) return false;
    state.emit(state.pending, verb, state.link, state.opened, false);
    return true;
  }
  if (state.boundary === 'sub' || isInverted(tokens, verb.start)) return false;
  const opener = !verb.auxiliary && state.boundary !== 'and' && verbForm(state.word(verb.main))?.participle;
  if (opener) {
    const next = state.word(verb.end);
    if (next === 'by' || PARTICIPLE_OPENERS.has(verb.lemma)) return false;
  }
  const last = state.clauses.at(-1);
  if (last === undefined) {
    state.emit(undefined, verb, 'main', state.opened, false);
    return true;
  }
  const own =
    last.link === 'reported' || (last.link === 'relative' && last.subject?.pronoun !== 'who') || last.link === 'unreal';
  const source = own ? (state.lastMain ?? last) : (beforePresent(state, verb, last) ?? last);
  const dropped = !verb.auxiliary && dropsSubject(state, source);
  state.emit(dropped ? undefined : source.subject, verb, source.link, state.opened, !dropped);
  return true;
}

/** "I renamed the lists so they don't begin alike, and sent one": a past goes on from the last main past, not from a present. */
function beforePresent(
  { clauses }: ClauseState,
  { tense }: VerbGroup,
  { verb }: ParsedClause,
): ParsedClause | undefined {
  if (tense !== 'past' || verb.tense !== 'present') return undefined;
  return clauses.slice(-4).findLast((clause) => clause.verb.tense === 'past' && clause.link === 'main');
}

/** A verb alone that does not go on with the subject before it, in the manner of notes: the candidate's own. */
function dropsSubject({ connector, boundary }: ClauseState, { subject, verb, meaning }: ParsedClause): boolean {
  switch (subject?.kind) {
    case 'thing':
      return connector === 'so' || boundary === 'strong';
    case 'others':
      // "Supplier refused → sent them traces".
      return boundary === 'strong' && NEXT_STEP.has(connector);
    case 'group':
      // "We're still on the old board, so kept the fallback": how things stood, and what one did about it.
      return (
        connector === 'so' &&
        verb.lemma === 'be' &&
        meaning.event === 'state' &&
        meaning.modality === 'actual' &&
        !verb.negated
      );
    default:
      return false;
  }
}

/** A word inside a predicate: passed over, unless it goes on with an outer clause or opens what was said. */
export function inPredicate(state: ClauseState): void {
  const word = state.word(state.at);
  const form = verbForm(word);
  if (state.outer !== undefined && (form?.past || BE_FORMS.has(word))) {
    const verb = readVerbGroup(state.tokens, state.at, { allowBase: false, allowThird: false });
    if (verb !== undefined) {
      const subject = state.outer;
      state.outer = undefined;
      state.emit(subject, verb, 'main', subject.start, false);
      return;
    }
  }
  if (
    word === 'then' &&
    readVerbGroup(state.tokens, state.at + 1, { allowBase: false, allowThird: false }) !== undefined
  ) {
    state.open('and', state.clauses.at(-1)?.link ?? 'main', 'then');
  } else if (state.reports && state.outer === undefined && state.clauseAt(state.at, 'reported', state.at)) return;
  if (form?.gerund || SURE.has(word)) state.reports = SURE.has(word) || REPORTING.has(form?.lemma ?? '');
  state.at += 1;
}
