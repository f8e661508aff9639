import type { Measure } from '../evidence/types';
import type { Range } from '../story/types';

/** In UTF-16 units: farther apart than this, before and after are not one phrase. */
const ONE_PHRASE = 60;

/** The words that show a change: from the figure before to the figure after where they stand together, else the latter. */
export function changeRange({ range, baseline }: Measure): Range {
  if (!baseline) return range;
  const start = Math.min(range.start, baseline.start);
  const end = Math.max(range.end, baseline.end);
  return end - start <= ONE_PHRASE ? { start, end } : range;
}
