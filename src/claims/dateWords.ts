import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';

const DAYS_AND_MONTHS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
const AMBIGUOUS = wordSet('march may august');
const BEFORE_A_DATE = wordSet(
  'in of by since until till from to last early late mid end this next during before after',
);

/** A weekday or a month: when something was is a claim like a figure, not a name. */
export function isDateWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.capital || !DAYS_AND_MONTHS.has(token.text)) return false;
  if (!AMBIGUOUS.has(token.text)) return true;
  const beside = [tokens[index - 1]?.kind, tokens[index + 1]?.kind];
  return beside.includes('number') || BEFORE_A_DATE.has(textAt(tokens, index - 1));
}
