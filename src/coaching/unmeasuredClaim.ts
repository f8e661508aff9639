import type { Evidence, Impact, Measure } from '../evidence/types';

/**
 * The first change for the better that the Result claims without a number, where all that it counts is how many there
 * were or took it up: "Agency spend got much better" beside "two more wards". Any other figure may measure the claim.
 */
export function unmeasuredClaim({ impacts, measures }: Pick<Evidence, 'impacts' | 'measures'>): Impact | undefined {
  if (measures.some(measuresChange)) return undefined;
  const figures = new Set(measures.map(({ sentence }) => sentence));
  return impacts.find(({ kind, sentence }) => kind === 'improvement' && !figures.has(sentence));
}

const measuresChange = ({ outcome, kind, baseline }: Measure): boolean =>
  outcome && (kind !== 'count' || baseline !== undefined);
