import { LIMITS } from './boundary/limits';
import { NOT_MINE } from './boundary/notMine';
import { PART } from './boundary/ownPart';
import { ROLE } from './boundary/role';
import { SOLE } from './boundary/soleOwner';
import { TAKEN_ON } from './boundary/takenOn';
import { UNASSIGNED } from './boundary/unassigned';
import type { PhraseRule } from './phrasePattern';
import type { Boundary } from './types';

/** What a pattern says: a kind of boundary, or a post that makes one where the Task is told by it. */
export type OwnershipPhrase = Boundary['kind'] | 'role';

/** How people say whose responsibility it was. In the order they are tried at one place of a sentence. */
export const BOUNDARY_PATTERNS: readonly PhraseRule<OwnershipPhrase>[] = [
  ...UNASSIGNED.map((pattern) => ({ kind: 'unassigned' as const, pattern })),
  ...TAKEN_ON.map((pattern) => ({ kind: 'unassigned' as const, pattern })),
  ...SOLE.map((pattern) => ({ kind: 'sole-owner' as const, pattern })),
  ...NOT_MINE.map((pattern) => ({ kind: 'not-mine' as const, pattern })),
  ...LIMITS.map((pattern) => ({ kind: 'not-mine' as const, pattern })),
  ...PART.map((pattern) => ({ kind: 'part' as const, pattern })),
  ...ROLE.map((pattern) => ({ kind: 'role' as const, pattern })),
];
