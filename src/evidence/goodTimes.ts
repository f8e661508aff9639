import { BE, denied, HEDGES } from './claims';
import { PRAISING } from './impactWords';
import type { Segment } from './segments';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';

const GOOD_TIMES = new Set(
  'experience time moment evening day afternoon journey event party feeling adventure atmosphere opportunity'.split(
    ' ',
  ),
);
const MOODS = new Set('mood atmosphere morale vibe spirit feeling'.split(' '));
const ADMIRED = new Set([
  ...PRAISING,
  ...'learning unforgettable memorable valuable rewarding enriching fun proud unique special lovely beautiful high'.split(
    ' ',
  ),
]);
const DEGREE = /^(?:very|really|so|most|truly)$/;

/** "It was an amazing experience", "we had a wonderful evening", "the mood was great". */
export function isGoodTime(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (MOODS.has(word)) {
    let j = i + 2;
    while (HEDGES.has(low(tokens, j))) j += 1;
    return BE.has(low(tokens, i + 1)) && j < segment.next && ADMIRED.has(low(tokens, j));
  }
  if (!GOOD_TIMES.has(word) || denied(tokens, segment, i)) return false;
  let j = i - 1;
  let admired = false;
  while (j >= segment.first && (ADMIRED.has(low(tokens, j)) || DEGREE.test(low(tokens, j)))) {
    admired ||= ADMIRED.has(low(tokens, j));
    j -= 1;
  }
  if (!admired || !/^(?:an?|the|our|my)$/.test(low(tokens, j))) return false;
  return /^(?:was|were|is|had|been|be)$/.test(low(tokens, j - 1)) && j - 1 >= segment.first;
}
