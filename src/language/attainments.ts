import type { DeltaWords } from './deltaWords';
import { isSuperlative } from './superlatives';
import { type Token, textAt } from './tokens';
import { wordSet } from './wordSet';

/** What was reached or kept whole, where the word itself says how far: a grade, a rank, "sold out". */

/** "from 14th to 3rd": a rank that moved. */
function readRankMove(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const ordinal = (j: number): boolean =>
    tokens[j]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(textAt(tokens, j + 1));
  if (textAt(tokens, i) !== 'from' || !ordinal(i + 1)) return undefined;
  const to = textAt(tokens, i + 3) === 'place' ? i + 4 : i + 3;
  return textAt(tokens, to) === 'to' && ordinal(to + 1) ? { first: i, next: to + 3, kind: 'points' } : undefined;
}

const RANKS = wordSet('best top most');
/** Of these nobody is the first by what they did. */
const AGES = wordSet('youngest oldest eldest');
/** Among whom one can be the first: a superlative "of the branch" is a rank. */
const FIELDS = wordSet(
  'branch region year team company country class district history quarter season school group cohort league division department office state world area industry site ' +
    'month century town city batch course faculty university club network',
);

/** Whoever does this to the best gives or gets a prize. */
const BESTOWS = wordSet('win vote name award');

/** "Won the best branch of the year", "picked as best team": the name of a prize, and no place among others. "Won the largest order" is one. */
function isPrize(tokens: readonly Token[], i: number): boolean {
  const at = textAt(tokens, i - 1) === 'the' ? i - 2 : i - 1;
  const lemma = tokens[at]?.lemma ?? '';
  return lemma === 'as' || (BESTOWS.has(lemma) && (lemma !== 'win' || RANKS.has(textAt(tokens, i))));
}

/** "the highest bonus of the branch", "best of the year", "the fastest in the company's history". */
function readSuperlative(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const word = textAt(tokens, i);
  if (AGES.has(word) || !(RANKS.has(word) || isSuperlative(word)) || isPrize(tokens, i)) return undefined;
  for (let j = i + 1; j < i + 5; j += 1) {
    if (!/^(?:of|in)$/.test(textAt(tokens, j))) continue;
    for (let k = j + 1; k < j + 4; k += 1)
      if (FIELDS.has(textAt(tokens, k))) return { first: i, next: k + 1, kind: 'points' };
    return undefined;
  }
  return undefined;
}

const GETS = wordSet('got get received earned with scored achieved gave given awarded was grade mark straight');

/** "got an A", "an A+ for it", "passed with distinction", "full marks": a mark. */
function readGrade(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (/^(?:distinction|honours|honors)$/.test(token.text))
    return textAt(tokens, i - 1) === 'with' ? { first: i, next: i + 1, kind: 'points' } : undefined;
  if (/^marks?$/.test(token.text) || /^grades?$/.test(token.text))
    return /^(?:full|top|best|highest)$/.test(textAt(tokens, i - 1))
      ? { first: i - 1, next: i + 1, kind: 'points' }
      : undefined;
  if (!token.capital || !/^(?:[a-d]|as)$/.test(token.text)) return undefined;
  const article = /^an?$/.test(textAt(tokens, i - 1)) ? 1 : 0;
  const after = tokens[i + 1];
  const sign = after?.joined === true && /^[+-]$/.test(after.text) && tokens[i + 2]?.joined !== true ? 1 : 0;
  const closed =
    tokens[i + 1 + sign]?.kind !== 'word' ||
    /^(?:in|on|for|from|and|at|overall|as|grade)$/.test(textAt(tokens, i + 1 + sign));
  if (
    !closed ||
    !GETS.has(textAt(tokens, i - 1 - article)) ||
    (article === 0 && token.text === 'a' && sign === 0 && after?.kind === 'word')
  )
    return undefined;
  return { first: i, next: i + 1 + sign, kind: 'points' };
}

const KEPT = wordSet(
  'client clients customer customers account accounts contract licence license certification certificate',
);

/** "sold out", "fully booked", "kept the client": all or nothing, and it was all. */
function readWhole(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const word = textAt(tokens, i);
  const after = textAt(tokens, i + 1);
  if (word === 'sold' || word === 'booked') {
    if (after === 'out' || textAt(tokens, i - 1) === 'fully')
      return { first: i, next: after === 'out' ? i + 2 : i + 1, kind: 'delta' };
    return undefined;
  }
  if (!/^(?:kept|retained)$/.test(word)) return undefined;
  const last = /^(?:the|our|this|that|my|their)$/.test(after) ? i + 2 : i + 1;
  return last > i + 1 &&
    KEPT.has(textAt(tokens, last)) &&
    !/^(?:informed|happy|updated|posted|in|satisfied|waiting|from)$/.test(textAt(tokens, last + 1))
    ? { first: i, next: last + 1, kind: 'delta' }
    : undefined;
}

const STARTS = new Set([
  ...RANKS,
  ...'from distinction honours honors mark marks grade grades sold booked kept retained a b c d as'.split(' '),
]);

/** The attainment that starts at token `i`, if any. */
export function readAttainment(tokens: readonly Token[], i: number): DeltaWords | undefined {
  if (!STARTS.has(textAt(tokens, i)) && !textAt(tokens, i).endsWith('est')) return undefined;
  return readRankMove(tokens, i) ?? readSuperlative(tokens, i) ?? readGrade(tokens, i) ?? readWhole(tokens, i);
}
