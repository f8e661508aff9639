import { factsOf, type Judged } from './facts';
import type { Fact } from './types';

/** Where the work began because somebody with the authority to do so gave it to the candidate. */
export function readAssignments(judged: Judged): readonly Fact[] {
  return factsOf(judged, 'assigned', ['Situation', 'Task'], 'assigned-work');
}
