import type { Story } from '../story/types';
import type { Evidence } from './types';

/** Reads all evidence of a story in one pass. The only place that calls the readers. */
export function readEvidence(_story: Story): Evidence {
  return {
    clauses: [],
    measures: [],
    boundaries: [],
    assignments: [],
    impacts: [],
    lessons: [],
    handOffs: [],
    tradeOffs: [],
    verifications: [],
  };
}
