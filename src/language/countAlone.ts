import { asksAMind } from './names';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import { findVerb } from './subjectVerb';
import { type Token, textAt } from './tokens';
import { REACTIONS } from './verbClasses';
import type { VerbGroup } from './verbGroup';
import { QUANTIFIERS } from './wordClasses';
import { wordSet } from './wordSet';

/** Words of measure that count nobody by themselves: "more called for it", "such was the plan". */
const COUNTS_NOBODY = wordSet('more other such enough');
/** Around these, counts say how: "one by one", "two at a time". */
const IN_TURN = wordSet('by at');

/**
 * A subject that only counts those who were named before, with its verb: "Eleven said no", "Both agreed", "Nine out of ten
 * signed". Digits by themselves may be the number of a note.
 */
export function countAlone(
  tokens: readonly Token[],
  start: number,
): { readonly subject: NounPhrase; readonly verb: VerbGroup } | undefined {
  const end = endOfShare(tokens, start) ?? endOfCount(tokens, start);
  if (end === undefined || [start - 1, end].some((at) => IN_TURN.has(textAt(tokens, at)))) return undefined;
  if (readNounPhrase(tokens, start) !== undefined) return undefined;
  const counted: NounPhrase = { start, end, kind: 'others', pronoun: undefined, denied: false };
  const verb = findVerb(tokens, counted);
  if (verb === undefined) return undefined;
  // "Two failed" can be machines; who says or wants something is somebody.
  const isSomebody = REACTIONS.has(verb.lemma) || asksAMind(verb.lemma);
  return { subject: isSomebody ? counted : { ...counted, kind: 'thing' }, verb };
}

/** "Eleven", "a few". */
function endOfCount(tokens: readonly Token[], start: number): number | undefined {
  if (textAt(tokens, start) === 'a') return textAt(tokens, start + 1) === 'few' ? start + 2 : undefined;
  return isCount(textAt(tokens, start)) ? start + 1 : undefined;
}

/** "Nine out of ten", "two of the three". */
function endOfShare(tokens: readonly Token[], start: number): number | undefined {
  const of = textAt(tokens, start + 1) === 'out' ? start + 2 : start + 1;
  if (!isNumber(tokens, start) || textAt(tokens, of) !== 'of') return undefined;
  const whole = textAt(tokens, of + 1) === 'the' ? of + 2 : of + 1;
  return isNumber(tokens, whole) ? whole + 1 : undefined;
}

const isCount = (word: string): boolean => QUANTIFIERS.has(word) && !COUNTS_NOBODY.has(word);

const isNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || isCount(textAt(tokens, at));
