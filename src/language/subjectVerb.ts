import { skipAdverbs } from './adverbs';
import { type NounPhrase, readObject } from './nounPhrase';
import { skipSpan } from './timeframes';
import { type Token, textAt } from './tokens';
import { REDUCED_RELATIVES, REPORTING } from './verbClasses';
import { verbForm } from './verbForms';
import { readVerbGroup, type VerbGroup, type VerbHints } from './verbGroup';
import {
  BE_FORMS,
  COORDINATORS,
  DO_FORMS,
  HAVE_FORMS,
  isDeterminer,
  MODALS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
  UNREAL_SUBORDINATORS,
} from './wordClasses';
import { wordSet } from './wordSet';

/** At most so many phrases stand between a subject and its verb ("The logs of the server in Dublin were…"). */
const MAX_PHRASES = 3;
/** How far a participle's sentence is looked through for the finite verb that makes it an adjective. */
const MAX_REDUCED = 10;

/** Past "(the platform group)", ", as a team," or, after "we", ", the platform group," between subject and verb; the same index where none stands there. */
function skipAside(tokens: readonly Token[], index: number, apposition: boolean): number {
  const mark = textAt(tokens, index);
  if (mark !== '(' && mark !== ',') return index;
  const closing = mark === '(' ? ')' : ',';
  if (
    mark === ',' &&
    !apposition &&
    !PREPOSITIONS.has(textAt(tokens, index + 1)) &&
    textAt(tokens, index + 1) !== 'together'
  )
    return index;
  for (let at = index + 1; at < index + 9; at += 1) {
    if (textAt(tokens, at) === closing) return at + 1;
  }
  return index;
}

/** Past one prepositional phrase. */
function skipPhrase(tokens: readonly Token[], index: number): number {
  const word = textAt(tokens, index);
  if (!PREPOSITIONS.has(word) || (word === 'as' && textAt(tokens, index + 1) === 'well')) return index;
  if (verbForm(textAt(tokens, index + 1))?.gerund === true) return index;
  const phrase = readObject(tokens, index + 1);
  return phrase === undefined || SUBJECT_PRONOUNS.has(phrase.pronoun ?? '') ? index : phrase.end;
}

/** How far from now or then a span lies: "a year ago". */
const AWAY = wordSet('ago before earlier later after');

/** Past what tells when between a subject and its verb: "each week", "a year ago", "the following month". */
function skipWhen(tokens: readonly Token[], index: number): number {
  const from = textAt(tokens, index) === 'the' ? index + 1 : index;
  const end = skipSpan(tokens, from);
  if (end === from) return index;
  return AWAY.has(textAt(tokens, end)) ? end + 1 : end;
}

function hintsFor(subject: NounPhrase): VerbHints {
  const { pronoun } = subject;
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'it') return { allowBase: false, allowThird: true };
  if (pronoun === 'that' || pronoun === 'this' || pronoun === 'who') return { allowBase: false, allowThird: true };
  if (pronoun === undefined) return { allowBase: false, allowThird: subject.kind !== 'thing' };
  return {
    allowBase: pronoun === 'we' || pronoun === 'i' || pronoun === 'they' || pronoun === 'you',
    allowThird: pronoun.startsWith('every'),
  };
}

/** "the code written by us was…", "the team assigned to it decided": the participle narrows the noun. */
export function isReduced(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.auxiliary || verbForm(textAt(tokens, verb.main))?.participle !== true) return false;
  const next = textAt(tokens, verb.main + 1);
  if (next === 'by') return true;
  if (REDUCED_RELATIVES.has(verb.lemma) && PREPOSITIONS.has(next)) return true;
  if (REPORTING.has(verb.lemma)) return false;
  for (let at = verb.end; at < verb.end + MAX_REDUCED; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    const { text: word } = token;
    if (COORDINATORS.has(word) || RELATIVES.has(word) || SUBJECT_PRONOUNS.has(word) || UNREAL_SUBORDINATORS.has(word))
      return false;
    if (
      word === 'because' ||
      word === 'when' ||
      word === 'after' ||
      word === 'as' ||
      word === 'it' ||
      word === 'what' ||
      word === 'how'
    )
      return false;
    if (BE_FORMS.has(word) && word !== 'be' && word !== 'been' && word !== 'being') return true;
    if (word === 'had' || word === 'has') return true;
  }
  return false;
}

/** The verb of a subject, past adverbs, phrases and asides; undefined where the phrase is no subject. */
export function findVerb(tokens: readonly Token[], subject: NounPhrase): VerbGroup | undefined {
  const hints = hintsFor(subject);
  let at = subject.end;
  for (let phrases = 0; phrases <= MAX_PHRASES; phrases += 1) {
    const verb = readVerbGroup(tokens, at, hints);
    if (verb !== undefined) return subject.pronoun === undefined && isReduced(tokens, verb) ? undefined : verb;
    const from = skipAdverbs(tokens, at);
    // First, since "each" is an adverb too ("we each took one").
    let next = skipWhen(tokens, at);
    if (next === at) next = skipAside(tokens, from, subject.pronoun === 'we');
    if (next === from) next = skipPhrase(tokens, from);
    if (next === from) return undefined;
    at = next;
  }
  return undefined;
}

/** "The next day", "that same evening": words between the determiner and a noun of time. */
const NEARNESS = wordSet('next following same previous last first');

/** An object stands at `index`: the clause before it has no gap, so it is no relative one. */
export function canFollowSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark') return false;
  // "The causes we listed that afternoon": when, and no object.
  const noun = NEARNESS.has(textAt(tokens, index + 1)) ? index + 2 : index + 1;
  if (isDeterminer(token.text) && TIME_NOUNS.has(textAt(tokens, noun))) return false;
  return (
    isDeterminer(token.text) ||
    OBJECT_PRONOUNS.has(token.text) ||
    token.text === 'to' ||
    token.text === 'it' ||
    token.text === 'that'
  );
}

/** "did we", "should we", "had I": an auxiliary before its subject. */
export function isInverted(tokens: readonly Token[], index: number): boolean {
  const word = textAt(tokens, index);
  const next = textAt(tokens, index + 1);
  if (!SUBJECT_PRONOUNS.has(next)) return false;
  return MODALS.has(word) || DO_FORMS.has(word) || HAVE_FORMS.has(word) || BE_FORMS.has(word);
}

/** A bullet in the base form ("Analyse the logs"): a verb with its object right after it. */
export function isUnderstoodBase(tokens: readonly Token[], index: number): boolean {
  const at = skipAdverbs(tokens, index);
  const form = verbForm(textAt(tokens, at));
  if (form === undefined || !form.base || form.past) return false;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return isDeterminer(next.text) || OBJECT_PRONOUNS.has(next.text) || next.text === 'with' || next.text === 'it';
}
