import { DEPARTMENTS, EVERYBODY, isPersonNoun, TEAM_NOUNS } from './people';
import { skipSpan } from './timeframes';
import { type Token, textAt } from './tokens';
import { verbForm } from './verbForms';
import {
  BE_FORMS,
  COORDINATORS,
  DO_FORMS,
  HAVE_FORMS,
  isAdverb,
  isDeterminer,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  QUANTIFIERS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './wordClasses';
import { wordSet } from './wordSet';

/** Longer phrases are no subject anybody writes; the bound keeps the reader linear. */
const MAX_LENGTH = 14;

/** Pronouns for a person nobody names. */
export const SOMEBODY = wordSet('somebody someone anybody anyone nobody');
/** Pronouns that begin a phrase of their own: "In the end everything worked". */
const INDEFINITE: ReadonlySet<string> = new Set([
  'everything',
  'something',
  'nothing',
  'anything',
  ...EVERYBODY,
  ...SOMEBODY,
]);

/** Words that no noun phrase goes on past. */
const ENDS_PHRASE: ReadonlySet<string> = new Set(
  [
    ...[MODALS, BE_FORMS, HAVE_FORMS, DO_FORMS, NEGATIONS, PREPOSITIONS, COORDINATORS, RELATIVES],
    ...[QUESTION_WORDS, SUBJECT_PRONOUNS, OBJECT_PRONOUNS, ['it', 'because']],
  ].flatMap((words) => [...words]),
);

/** What can stand before a noun: nothing that begins another phrase. */
function canBeNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind !== 'word') return true;
  return !ENDS_PHRASE.has(token.text) && !isDeterminer(token.text) && !isAdverb(token.text);
}

function startsObject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isDeterminer(token.text) ||
    OBJECT_PRONOUNS.has(token.text) ||
    token.text === 'to' ||
    PREPOSITIONS.has(token.text) ||
    token.text === 'it'
  );
}

/** "manager", "crew", "Finance": people who can act. */
const namesPeople = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.capital && DEPARTMENTS.has(token.text)) || isPersonNoun(token.text) || TEAM_NOUNS.has(token.text));

/** "all the", "these two", "my other"; never "that the". */
function joinsDeterminer(before: string, word: string): boolean {
  return isDeterminer(before) && (QUANTIFIERS.has(before) || QUANTIFIERS.has(word));
}

/** The end of the run of nouns and adjectives from `start`; `start` itself where none begins there. */
export function phraseEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  let nouns = 0;
  let adjectival = true;
  while (at < tokens.length && at - start < MAX_LENGTH) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text: word } = token;
    const next = tokens[at + 1];
    // "the five-person team", "a 40-page report": what is joined to a number describes the noun.
    if (next?.text === '-' && next.joined && tokens[at + 2]?.joined && token.kind !== 'mark') {
      nouns += 1;
      adjectival = true;
      at += 2;
    } else if (token.kind === 'mark') {
      if (nouns === 0 || word !== '/' || !canBeNoun(next)) break;
    } else if (token.kind === 'hole') {
      nouns += 1;
      adjectival = false;
    } else if (token.kind === 'number') adjectival = true;
    else if (word === "'s") {
      if (nouns === 0) break;
      // "the team's lead" against "the team's on it": a possessive has its noun right after it.
      if (!canBeNoun(next)) break;
      adjectival = true;
    } else if (isDeterminer(word)) {
      if (nouns > 0 || (at > start && !joinsDeterminer(textAt(tokens, at - 1), word))) break;
    } else if (ENDS_PHRASE.has(word) || (nouns > 0 && INDEFINITE.has(word))) break;
    // "The nurses last week asked": when, and no part of their name.
    else if (namesPeople(tokens[at - 1]) && nouns > 0 && skipSpan(tokens, at) > at) break;
    else if (isAdverb(word)) {
      const form = verbForm(next?.text ?? '');
      const describes = at > start && nouns === 0 && (form?.participle === true || canBeNoun(next));
      if (!describes) break;
    } else {
      const form = verbForm(word);
      const finite = form?.past === true && !form.base;
      if (finite && !(adjectival && canBeNoun(next))) break;
      // "The team plans to", "the vendor set a date": a plural or a noun but for the object after it.
      if ((form?.third || (form?.base && form.past)) && nouns > 0 && namesPeople(tokens[at - 1]) && startsObject(next))
        break;
      // "Ana split the reports": behind a name, too, though not what may be one word with it ("the Redis read of May").
      const named = tokens[at - 1]?.capital === true && !token.capital;
      if (form?.base && form.past && nouns > 0 && named && (isDeterminer(next?.text ?? '') || next?.text === 'it'))
        break;
      nouns += 1;
      adjectival = finite;
    }
    at += 1;
  }
  return nouns > 0 ? at : start;
}
