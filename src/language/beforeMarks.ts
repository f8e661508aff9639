import type { Quantity } from './quantity';
import { type Token, textAt } from './tokens';
import { wordSet } from './wordSet';

/** Words that mark the figure after them as the before, and the one before them. */
const LEADS = wordSet('previously formerly originally initially earlier against versus vs before');
const TRAILS = wordSet('before previously earlier originally initially beforehand');
/** With "was", they tell what was before: "in the original design it was 41". */
const EARLIER = wordSet('original old previous last earlier first former before originally');
const NOW = wordSet('now today currently nowadays after afterwards');

/** The sentence tells of the present, so that its "was" is a before. */
export const saysNow = (tokens: readonly Token[]): boolean => tokens.some((token) => NOW.has(token.text));

/** "instead of six minutes", "against 3 hours", "was 40" beside a now, "1.9% before". */
export function isMarkedBefore(tokens: readonly Token[], { first, next }: Quantity, hasNow: boolean): boolean {
  if (TRAILS.has(textAt(tokens, next))) return true;
  if (textAt(tokens, next) === 'the' && textAt(tokens, next + 2) === 'before') return true;
  let said = false;
  for (let j = first - 1; j >= 0 && j > first - 7; j -= 1) {
    const word = textAt(tokens, j);
    const lead = textAt(tokens, j - 1);
    if (word === 'not' && j === first - 1 && lead === ',') return true;
    if (word === 'of' && lead === 'instead') return true;
    if (word === 'than' && lead === 'rather') return true;
    if ((word === 'to' || word === 'with') && lead === 'compared') return true;
    if (word === 'was' || word === 'were') said = true;
    if (/^(?:taken|cost|needed|been)$/.test(word)) return lead === 'had';
    if (word === 'used' && textAt(tokens, j + 1) === 'to') return true;
    if (LEADS.has(word) && j > first - 5 - (said ? 2 : 0)) return true;
    if (said && EARLIER.has(word)) return true;
    if (/^[,;:.(]$/.test(word)) break;
  }
  return said && hasNow;
}

/** "there was one in June": a bare number that a verb of being or a preposition presents as a figure. */
export const isSaid = (tokens: readonly Token[], { first }: Quantity): boolean =>
  /^(?:was|were|is|are|at|to|of)$/.test(textAt(tokens, first - 1));
