import type { Token } from './tokens';
import { PARTICLES } from './wordClasses';

/** "cleaned up", "rolled out": a particle right after the verb, if nothing it could govern as a preposition follows. */
export function withParticle(tokens: readonly Token[], main: number): number {
  const next = tokens[main + 1];
  return next !== undefined &&
    PARTICLES.has(next.text) &&
    next.text !== 'in' &&
    next.text !== 'on' &&
    next.text !== 'through'
    ? main + 2
    : main + 1;
}
