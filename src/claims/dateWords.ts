import { partsOf } from '../language/lexicon';
import { type Token, textAt } from '../language/tokens';
import { NOUN } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';

const DATES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter thanksgiving halloween ramadan diwali eid hanukkah
  passover`,
);
/** How they are shortened, and what else a word can be in that place: "in May" is read as "may.". */
const SHORT: ReadonlyMap<string, string> = new Map(
  'mon:monday tue:tuesday tues:tuesday wed:wednesday thu:thursday thur:thursday thurs:thursday fri:friday sat:saturday sun:sunday jan:january feb:february mar:march apr:april may.:may jun:june jul:july aug:august sep:september sept:september oct:october nov:november dec:december'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** "Q2", "H1", "FY23" */
const PART_OF_YEAR = /^(?:q[1-4]|h[12]|fy(?:\d\d){1,2})$/;
const SURE_SHORT = wordSet('may. tues thurs feb sept');
/** Everyday words in full: "may", "to march". */
const AMBIGUOUS = wordSet('march may august');
/** Shortened they are names and everyday words: "Jan", "he sat". */
const NAMES = wordSet('jan jun sat sun mar');
const BEFORE_A_NAME = wordSet('in on since until till by');
const BEFORE_A_DATE = wordSet(
  'in of by since until till from to on last early late mid end this next during before after',
);

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
  const isBehind = (NAMES.has(text) ? BEFORE_A_NAME : BEFORE_A_DATE).has(before);
  const isSure = full === undefined ? !AMBIGUOUS.has(text) : SURE_SHORT.has(text);
  return isSure || isBehind || isDayOfMonth(tokens, index) ? date : undefined;
}

/** "3 Jan", "Jan 3", "Sat 3 May", "Jan 2024": a number at a side that measures nothing ("Sat 2 hours"). */
function isDayOfMonth(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.kind === 'number') return true;
  const next = tokens[index + 2];
  return tokens[index + 1]?.kind === 'number' && (next?.kind !== 'word' || next.capital || !isNounOf(next));
}

/** What a number can count. */
const isNounOf = ({ text }: Token): boolean => (partsOf(text) & NOUN) !== 0 && !BEFORE_A_DATE.has(text);
