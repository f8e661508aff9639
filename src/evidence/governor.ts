import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';

const SKIPPED_BEFORE = wordSet(
  'about over more than nearly almost approximately around roughly some only just up at least another an a additional the all our their its his her my ' +
    'total of out off well close exactly maybe perhaps probably possibly easily even both nearly under below fewer less us me them it',
);

/** The nearest word before token `i` that is more than a determiner or a hedge. */
export function governorAt(tokens: readonly Token[], i: number): number {
  let j = i - 1;
  while (j >= 0 && j > i - 6 && (SKIPPED_BEFORE.has(textAt(tokens, j)) || tokens[j]?.text === '(')) j -= 1;
  return j;
}

const HEDGES = wordSet(
  'about almost nearly just only around roughly some over under a an steady least most maybe perhaps probably',
);

/** The word right before token `i`, hedges aside: "to" of "to just under 5". */
export function leadAt(tokens: readonly Token[], i: number): string {
  let j = i - 1;
  while (j > i - 4 && HEDGES.has(textAt(tokens, j))) j -= 1;
  return textAt(tokens, j);
}

/** Its text. */
export const governor = (tokens: readonly Token[], i: number): string => textAt(tokens, governorAt(tokens, i));
