import { factsOf, type Judged } from './facts';
import type { Fact } from './types';

/** Alternatives weighed, prices paid and risks accepted. */
export function readTradeOffs(judged: Judged): readonly Fact[] {
  return factsOf(judged, 'tradeOff', ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs']);
}
