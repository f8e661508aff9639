import { factsOf, type Judged } from './facts';
import type { Fact } from './types';

/** Where another person or team is made to answer for what went wrong. */
export function readBlames(judged: Judged): readonly Fact[] {
  return factsOf(judged, 'blame', ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'], 'blame');
}
