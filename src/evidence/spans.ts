import { isPersonNoun } from '../language/people';
import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { governor } from './governor';

const AGE_OR_EVENT = wordSet(
  'old experience ago meeting meetings call calls workshop session training course conference trip internship contract program programme project window sprint presentation class deadline timeline plan semester notice',
);
/** Verbs that put time in instead of getting it back. */
const PUTS_IN = wordSet('worked lived spent studied waited work spend');
const NOT_A_RESULT_SPAN = wordSet(
  'after before been last past next previous every another first final final following ago until',
);

/** "renewed for another two years", "extended it by 6 months". */
function isProlonged(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 8; j -= 1)
    if (/^(?:renewed|extended|prolonged)$/.test(textAt(tokens, j))) return true;
  return false;
}

/** "we were back on the air after six minutes": how long it took to mend. */
function isRecovery(tokens: readonly Token[], { first, next }: Quantity): boolean {
  if (textAt(tokens, first - 1) !== 'after' || tokens[next]?.kind === 'word') return false;
  for (let j = first - 2; j >= 0 && j > first - 9; j -= 1)
    if (/^(?:back|again|restored|resumed|recovered|returned|found|resolved)$/.test(textAt(tokens, j))) return true;
  return false;
}

const AUXILIARIES = wordSet("is are was were 's has have had been be being now also thus thereby then");
const WINS = wordSet('save free gain win recover reclaim regain spare');
const RETURNS = wordSet('come go get give hand win');

/** "An hour a day is saved", "a day a week came back to the ward"; not "an hour went by", "an hour later". */
function isWonBack(tokens: readonly Token[], { next }: Quantity): boolean {
  let at = next;
  while (at < next + 4 && AUXILIARIES.has(textAt(tokens, at))) at += 1;
  const lemma = tokens[at]?.lemma ?? '';
  return WINS.has(lemma) || (RETURNS.has(lemma) && textAt(tokens, at + 1) === 'back');
}

/** "in three weeks", "two days early", "took 40 minutes"; not "after three weeks", "a two-week course", "five years of experience". */
export function isOutcomeSpan(tokens: readonly Token[], quantity: Quantity): boolean {
  // "a colleague of 20 years".
  if (textAt(tokens, quantity.first - 1) === 'of' && isPersonNoun(textAt(tokens, quantity.first - 2))) return false;
  if (isProlonged(tokens, quantity.first) || isRecovery(tokens, quantity)) return true;
  if (/^(?:early|late|ahead|sooner|faster|before|shorter|less)$/.test(textAt(tokens, quantity.next))) return true;
  if (quantity.value === 1 && (quantity.first === 0 || tokens[quantity.first - 1]?.kind === 'mark'))
    return isWonBack(tokens, quantity);
  if (
    NOT_A_RESULT_SPAN.has(governor(tokens, quantity.first)) ||
    NOT_A_RESULT_SPAN.has(textAt(tokens, quantity.first - 1))
  )
    return false;
  for (let j = quantity.first - 1; j > quantity.first - 5; j -= 1) if (PUTS_IN.has(textAt(tokens, j))) return false;
  for (let j = quantity.next; j < quantity.next + 3; j += 1) if (AGE_OR_EVENT.has(textAt(tokens, j))) return false;
  return textAt(tokens, quantity.next) !== 'later' && textAt(tokens, quantity.next) !== 'after';
}
