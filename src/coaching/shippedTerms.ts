import { LEVELS } from '../story/types';
import { NEUTRAL_LEVELS } from './levelLabels';
import { shippedPack } from './shippedPacks';
import { type Terms, termsOf } from './terms';

/** Levels as they are called outside Amazon: a pack that ships says more, or nothing. */
const NEUTRAL = { levels: Object.fromEntries(LEVELS.map((level) => [level, { label: NEUTRAL_LEVELS[level] }])) };

/** What the pack of this name that ships calls things; undefined for Amazon's, and where there is none. */
export function shippedTerms(slug: string | undefined): Terms | undefined {
  const shipped = shippedPack(slug);
  return shipped && termsOf(NEUTRAL, shipped);
}
