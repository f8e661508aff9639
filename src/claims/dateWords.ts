import { partsOf } from '../language/lexicon';
import { nounLemma } from '../language/nounForms';
import { type Token, textAt } from '../language/tokens';
import { unitOf } from '../language/units';
import { DAYS_AND_MONTHS, isDeterminer } from '../language/wordClasses';
import { ADJECTIVE, NOUN } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';

const DATES = wordSet(
  `${DAYS_AND_MONTHS} may christmas easter thanksgiving halloween ramadan diwali eid hanukkah passover`,
);
/** How they are shortened, and what else a word can be in that place: "in May" is read as "may.". */
const SHORT: ReadonlyMap<string, string> = new Map(
  `${DAYS_AND_MONTHS.replace(/(\w{3})\w*/g, '$1')} tues thur thurs may. sept`
    .split(' ')
    .map((word) => [word, [...DATES].find((date) => date.startsWith(word.slice(0, 3))) ?? word]),
);
/** "Q2", "H1", "FY23" */
const PART_OF_YEAR = /^(?:q[1-4]|h[12]|fy(?:\d\d){1,2})$/;
const SURE_SHORT = wordSet('may. tues thurs feb sept');
/** Everyday words in full: "may", "to march". */
const AMBIGUOUS = wordSet('march may august');
/** Shortened they are names and everyday words: "Jan", "he sat". */
const NAMES = wordSet('jan jun sat sun mar');
const BEFORE_A_NAME = wordSet('in on since until till by early late mid last next during');
/** Before a date as well, where a name or a verb may follow. */
const BEFORE_A_DATE = wordSet('of from to end this before after through around');
/** Between two dates: "from Jan to Mar". */
const RANGE = wordSet('to through until till - –');

/**
 * A weekday, a month, a quarter of a year or a holiday, by its full name: when something was is a claim like a figure, not
 * a name. Undefined where a word is none.
 */
export function dateWordAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (token === undefined || !token.capital) return undefined;
  const { text, lemma } = token;
  if (PART_OF_YEAR.test(text)) return text;
  const full = SHORT.get(text);
  // Months have no plural that anybody writes: "Marches" and "marched" are of other words.
  const date = full ?? (DATES.has(text) ? text : DATES.has(lemma) && !AMBIGUOUS.has(lemma) ? lemma : undefined);
  if (date === undefined) return undefined;
  const before = textAt(tokens, index - 1);
  const isBehind = BEFORE_A_NAME.has(before) || (!NAMES.has(text) && BEFORE_A_DATE.has(before));
  const isSure = full === undefined ? !AMBIGUOUS.has(text) : SURE_SHORT.has(text);
  return isSure || isBehind || isDayOfMonth(tokens, index) || isInRange(tokens, index) ? date : undefined;
}

/**
 * "3 Jan", "Jan 3", "Sat 3 May", "the March 3 outage": a number at a side. Where the word may be a name or a verb, it's none
 * that measures something ("Sat 2 hours").
 */
function isDayOfMonth(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.kind === 'number') return true;
  if (tokens[index + 1]?.kind !== 'number') return false;
  const word = textAt(tokens, index);
  const isOther = (NAMES.has(word) || AMBIGUOUS.has(word)) && isMeasured(tokens, index + 2);
  return !isOther || isDeterminer(textAt(tokens, index - 1));
}

/** "hours", "long weeks": whether a number counts what begins here. */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  const isAdjective = (partsOf(textAt(tokens, index)) & ADJECTIVE) !== 0;
  return isCounted(tokens[index]) || (isAdjective && isCounted(tokens[index + 1]));
}

/** A unit or a plural: the number of a day can stand before one thing ("the Jan 3 outage"), seldom before several. */
function isCounted(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const { text } = token;
  return unitOf(text) !== undefined || (nounLemma(text) !== text && (partsOf(text) & NOUN) !== 0);
}

/** "from Jan to Mar", "March to May": another date at the other end. */
const isInRange = (tokens: readonly Token[], index: number): boolean =>
  (RANGE.has(textAt(tokens, index + 1)) && isWritten(tokens[index + 2])) ||
  (RANGE.has(textAt(tokens, index - 1)) && isWritten(tokens[index - 2]));

/** A word that is written like a date. */
const isWritten = (token: Token | undefined): boolean =>
  token?.capital === true && (SHORT.has(token.text) || DATES.has(token.text));
