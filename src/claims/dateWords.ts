import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';

const DATES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter thanksgiving halloween ramadan diwali`,
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
const AMBIGUOUS = wordSet('march may august');
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
  const date = full ?? (DATES.has(text) ? text : DATES.has(lemma) ? lemma : undefined);
  if (date === undefined) return undefined;
  const isSure = full === undefined ? !AMBIGUOUS.has(text) : SURE_SHORT.has(text);
  const beside = [tokens[index - 1]?.kind, tokens[index + 1]?.kind];
  return isSure || beside.includes('number') || BEFORE_A_DATE.has(textAt(tokens, index - 1)) ? date : undefined;
}
