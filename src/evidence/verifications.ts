import { factsOf, type Judged } from './facts';
import type { Fact } from './types';

/** How the candidate made sure that it worked. */
export function readVerifications(judged: Judged): readonly Fact[] {
  return factsOf(judged, 'verified', ['Action', 'Result', 'Learning']);
}
