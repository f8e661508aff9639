import { type Token, textAt } from './tokens';
import { type VerbForm, verbForm } from './verbForms';
import {
  ARTICLES,
  isClosedClass,
  isDeterminer,
  NOT_VERBS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  TIME_NOUNS,
} from './wordClasses';
import { wordSet } from './wordSet';

/** First halves of verbs written as two words ("load tested", "cherry picked"). Each is a verb or a noun by itself. */
const FIRST_HALVES = wordSet(
  `load stress unit smoke user beta spot pair peer code mob double cherry deep hot fine dry hand crowd short time sanity back bulk dark soft reverse fast field cross
  road white black test live cold side trial pilot desk bug bench proof mystery box quality pressure fact triple bullet stage performance regression`,
);
/** Verbs whose infinitive shows that the word before "to" is one: "we have decide to", but not "we have plan to". */
const LEADS_TO = wordSet('decide try manage agree begin choose attempt start');
/** Base forms that are adjectives or prepositions as well: "we were like the others", "we were open all day". */
const ALSO_ADJECTIVES = wordSet(
  'like open close clear present live free complete ready last own slow clean dry quiet calm busy light',
);
/** Verbs whose passive keeps an object, or the name of what somebody became. */
const RECEIVES = wordSet(
  `give send offer ask tell show pay grant assign teach call name make promise award hand lend deny refuse allow charge quote owe bring allot issue leave elect appoint
  vote consider declare keep get hire deem brand allocate serve sell buy`,
);
/** Spoken auxiliaries and the like, which are no verbs of their own. */
const SPOKEN = wordSet('wanna gotta gonna hafta cud shud wud cuz coz bcoz guys folks alone usual etc plus');

/** A noun phrase that can only be an object begins here. */
function startsObject(word: string): boolean {
  return OBJECT_PRONOUNS.has(word) || word === 'it' || isDeterminer(word);
}

/** What a verb never is. */
const isNoVerb = (word: string): boolean => isClosedClass(word) || NOT_VERBS.has(word) || SPOKEN.has(word);

function isUnknown(token: Token | undefined): token is Token {
  return token?.kind === 'word' && verbForm(token.text) === undefined && !isNoVerb(token.text);
}

/** Past the first half of a verb in two words, after "we" or "I": "load tested", "A/B tested", "foo barred". `known`: only such as are listed. */
export function skipFirstHalf(tokens: readonly Token[], index: number, known: boolean): number {
  const token = tokens[index];
  if (token === undefined) return index;
  const split = token.text === 'a' && textAt(tokens, index + 1) === '/' && textAt(tokens, index + 2) === 'b';
  const second = split ? index + 3 : index + 1;
  const form = verbForm(textAt(tokens, second));
  if (form === undefined || !form.past || (form.base && !FIRST_HALVES.has(token.text))) return index;
  return split || FIRST_HALVES.has(token.text) || (!known && isUnknown(token)) ? second : index;
}

/** The base form where a participle should be: "we have fix the bug", "we was try to reach them". */
export function isBaseForParticiple(tokens: readonly Token[], index: number): boolean {
  const word = textAt(tokens, index);
  if (verbForm(word)?.base !== true || ALSO_ADJECTIVES.has(word)) return false;
  const next = textAt(tokens, index + 1);
  return startsObject(next) || (next === 'to' && LEADS_TO.has(word));
}

/** "We are decided to stop", "we has been changed the supplier": as other languages build their past. */
export function isActiveInFact(tokens: readonly Token[], lemma: string, main: number): boolean {
  const next = textAt(tokens, main + 1);
  if (LEADS_TO.has(lemma)) return next === 'to';
  if (!ARTICLES.has(next) && !POSSESSIVES.has(next)) return false;
  if (RECEIVES.has(lemma)) return false;
  return ![2, 3, 4].some((ahead) => TIME_NOUNS.has(textAt(tokens, main + ahead)));
}

/** "We had took a backup": the past where a participle should be. */
export function isPastForParticiple(word: string): boolean {
  const form = verbForm(word);
  return form?.past === true && !form.base && !form.participle;
}

/** A word no table knows between "we" and an object can only be a verb: "we greenlit the pilot". */
export function unknownVerb(tokens: readonly Token[], index: number): VerbForm | undefined {
  const token = tokens[index];
  if (!isUnknown(token) || token.capital || token.text.length < 4) return undefined;
  if (!startsObject(textAt(tokens, index + 1))) return undefined;
  return { lemma: token.text, base: false, third: false, past: true, participle: false, gerund: false, known: false };
}
