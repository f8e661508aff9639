import type { Quantity } from '../language/quantity';
import { isTime } from '../language/timeframes';
import { type Token, textAt } from '../language/tokens';
import { GAUGES } from '../language/units';
import { verbForm } from '../language/verbForms';
import { BE_FORMS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { governorAt } from './governor';

/** "Of the 90 letters that came back, 81 were answered": a part of a whole that is told before it. */
export function isPartOf(tokens: readonly Token[], whole: Quantity | undefined): boolean {
  if (whole?.kind !== 'count' && whole?.kind !== 'bare') return false;
  for (let j = whole.first - 1; j >= 0 && j > whole.first - 4; j -= 1)
    if (textAt(tokens, j) === 'of') return j === 0 || tokens[j - 1]?.kind === 'mark';
  return false;
}

/** "every morning but two", "all branches except one": a whole with its exceptions counted. */
export function isException(tokens: readonly Token[], i: number): boolean {
  const lead = textAt(tokens, i - 1) === 'for' ? i - 2 : i - 1;
  if (!/^(?:but|except|bar|save)$/.test(textAt(tokens, lead))) return false;
  for (let j = lead - 1; j >= 0 && j > lead - 6; j -= 1)
    if (/^(?:all|every|each)$/.test(textAt(tokens, j))) return true;
  return false;
}

/** "In August, one in total": all there was, whatever is counted. */
export function isTotal(tokens: readonly Token[], { next }: Quantity): boolean {
  const word = textAt(tokens, next);
  return word === 'altogether' || (word === 'in' && /^(?:all|total)$/.test(textAt(tokens, next + 1)));
}

/** "In May twelve tenants complained, and 2 in June": what was counted before, counted again at another time. */
export function isCountedAgain(
  tokens: readonly Token[],
  { first, next }: Quantity,
  before: Quantity | undefined,
): boolean {
  if (before?.kind !== 'count' || before.adjectival || !/^(?:and|but|then|only|,|;)$/.test(textAt(tokens, first - 1)))
    return false;
  return isTime(tokens[next + 1]) && /^(?:in|on|by|during|this|last)$/.test(textAt(tokens, next));
}

/** "There are now 45 studies in it": how far it has come by today. */
export const isNow = (tokens: readonly Token[], { first, value }: Quantity): boolean =>
  value !== 1 && textAt(tokens, first - 1) === 'now' && BE_FORMS.has(textAt(tokens, first - 2));

const STAYED = wordSet('stayed kept remained held ran stays keeps remains');

/** "Highest reading 7.8", "average wait 12": one mark of a gauge. */
function isMark(tokens: readonly Token[], first: number): boolean {
  return [2, 3].some((back) => GAUGES.has(textAt(tokens, first - back))) && tokens[first - 1]?.kind === 'word';
}

/** "readings stayed between 2 and 8". */
function isHeldBetween(tokens: readonly Token[], first: number): boolean {
  return textAt(tokens, first - 1) === 'between' && STAYED.has(textAt(tokens, first - 2));
}

const CROSSED = wordSet(
  'go goes going went gone get got rise rose risen climb climbed drop dropped fall fell fallen come came be was were is',
);

/** "Back to 160 by November", "it did not go over −49", "it was never above 12": a level that was won back, or never left. */
function isWonOrKept(tokens: readonly Token[], first: number): boolean {
  const at = /^[-−]$/.test(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  const lead = textAt(tokens, at);
  if (lead === 'to') return textAt(tokens, at - 1) === 'back';
  if (!/^(?:over|above|below|under|beyond)$/.test(lead)) return false;
  const words = [1, 2, 3, 4, 5].map((back) => textAt(tokens, at - back));
  const denied = words.findIndex((word) => /^(?:not|never)$/.test(word));
  // "I did not go over 5" tells where somebody went.
  if (denied < 0 || words.slice(0, denied + 3).some((word) => PERSONS.has(word))) return false;
  const between = words.slice(0, denied);
  const crosses = (word: string): boolean => CROSSED.has(word) || BE_FORMS.has(word);
  if (!between.every((word) => crosses(word) || /^(?:ever|once|again|even)$/.test(word))) return false;
  return between.some(crosses) || BE_FORMS.has(words[denied + 1] ?? '');
}

const PERSONS = wordSet('i we you he she they who');

/** "Late forms: 38", "the crash-free share was 99.5", "at a steady 30", "returned boxes were 9 in that week": a level with nothing to count by. */
export function isLevel(tokens: readonly Token[], { first, next, value }: Quantity): boolean {
  const lead = textAt(tokens, first - 1);
  if ((lead === ':' && first > 1) || isMark(tokens, first) || isHeldBetween(tokens, first)) return true;
  if (isWonOrKept(tokens, first)) return true;
  const closed = tokens[next]?.kind !== 'word' || /^(?:and|but|or|now|in|on|for)$/.test(textAt(tokens, next));
  if (/^an?$/.test(textAt(tokens, first - 2)) && tokens[first - 1]?.kind === 'word' && closed && value !== 1)
    return true;
  const at = governorAt(tokens, first);
  if (textAt(tokens, first - 1) === 'of' && textAt(tokens, first - 2) === 'out') return true;
  if (!/^(?:was|were|is|are|been|at|of)$/.test(textAt(tokens, at)) || PERSONS.has(textAt(tokens, at - 1))) return false;
  // Nobody's age and no time of the clock has a decimal.
  if (/^\d+[.,]\d+$/.test(textAt(tokens, first))) return true;
  return (
    textAt(tokens, at) !== 'at' &&
    textAt(tokens, at) !== 'of' &&
    /^(?:in|on|now|today|since)$/.test(textAt(tokens, next))
  );
}

/** "All 64 tenants had hot water", "it was on all 4,300 tills by Thursday": a whole that is counted, and what became of it or by when. */
export function isWhole(tokens: readonly Token[], { first, next, value }: Quantity): boolean {
  const the = /^(?:the|our|my|their|of)$/.test(textAt(tokens, first - 1)) ? 1 : 0;
  const all = first - 1 - the;
  if (!/^(?:all|each|of)$/.test(textAt(tokens, all)) || value === undefined || value < 3) return false;
  // "every one of the 64", "the last of the 300".
  if (
    textAt(tokens, first - 1 - the) === 'of' &&
    /^(?:last|one|each|all|none|most|half|rest)$/.test(textAt(tokens, all - 1))
  )
    return textAt(tokens, all - 1) !== 'one' || textAt(tokens, all - 2) === 'every';
  for (let j = next; j < next + 4; j += 1) if (textAt(tokens, j) === 'by') return true;
  if (textAt(tokens, all) === 'of') return false;
  const opens = all === 0 || tokens[all - 1]?.kind === 'mark' || /^(?:and|but|so)$/.test(textAt(tokens, all - 1));
  return opens && verbForm(textAt(tokens, next))?.past === true;
}
