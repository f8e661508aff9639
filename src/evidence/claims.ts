import type { Segment } from './segments';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';

const UNREAL = new Set(
  'not never would could should might may will no nobody if unless to be until make hope hoped wanted want'.split(' '),
);
/** Verbs that say how somebody or something was. */
export const BE = new Set(
  'is are was were am be been being feel feels felt became become becomes got get gets seemed looked left remained stayed made kept ended'.split(
    ' ',
  ),
);
/** Words of degree between such a verb and what it says. */
export const HEDGES = new Set(
  'very really so quite pretty extremely also all too both more much well incredibly super truly totally absolutely generally finally rather just even overall especially always highly now way a lot far'.split(
    ' ',
  ),
);

/** The claim is denied, wished for or only possible. */
export const denied = (tokens: readonly Token[], { first }: Segment, i: number): boolean => {
  for (let j = Math.max(first, i - 6); j < i; j += 1) {
    const word = low(tokens, j);
    if (UNREAL.has(word) && word !== 'to' && word !== 'be' && word !== 'make') return true;
    if (word.endsWith("n't")) return true;
  }
  return low(tokens, i - 1) === 'to' || (low(tokens, i - 1) === 'be' && low(tokens, i - 2) === 'to');
};
