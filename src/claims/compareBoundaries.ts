import type { Boundary, Evidence, Fact } from '../evidence/types';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { placeOf } from './places';
import type { ClaimChange } from './types';

/** Whose job a sentence says it was, and the group of sentences that it's a version of. */
interface Said {
  readonly fact: Fact;
  readonly kind: Kind;
  /** With what it says besides. */
  readonly kinds: readonly Kind[];
  readonly group: number | undefined;
}

type Kind = Boundary['kind'] | 'assigned';

/** Somebody else's, or nobody's: not the candidate's to begin with. */
const isAway = (kind: Kind): boolean => kind === 'not-mine' || kind === 'unassigned';

/** Whose job it was, sentence by sentence: what one version says, and the other takes back, or says nowhere. */
export function compareBoundaries(
  old: Story,
  oldEvidence: Evidence,
  now: Story,
  newEvidence: Evidence,
  aligned: Alignment,
): readonly ClaimChange[] {
  const before = saidIn(oldEvidence, aligned.old);
  const after = saidIn(newEvidence, aligned.new);
  const changed = opposed(before, after);
  const turned = new Set(changed.values());
  return [
    ...[...changed].map(
      ([was, is]): ClaimChange => ({ kind: 'boundary-changed', old: placed(old, was), new: placed(now, is) }),
    ),
    ...missingFrom(after, before)
      .filter((was) => !changed.has(was))
      .map((was): ClaimChange => ({ kind: 'boundary-lost', old: placed(old, was) })),
    ...missingFrom(before, after)
      .filter((is) => !turned.has(is))
      .map((is): ClaimChange => ({ kind: 'boundary-gained', new: placed(now, is) })),
  ];
}

const placed = (story: Story, { fact }: Said) => placeOf(story, fact.sentence, fact.range);

/** Boundaries, and the orders that are none: to be asked by a manager is the opposite of being asked by nobody. */
function saidIn({ boundaries, assignments }: Evidence, groups: readonly (number | undefined)[]): readonly Said[] {
  const known = new Set(boundaries.map(({ sentence }) => sentence));
  const orders = assignments.filter(({ sentence }) => !known.has(sentence));
  return [
    ...boundaries.map(
      (fact): Said => ({ fact, kind: fact.kind, kinds: [fact.kind, ...fact.also], group: groups[fact.sentence] }),
    ),
    ...orders.map((fact): Said => ({ fact, kind: 'assigned', kinds: ['assigned'], group: groups[fact.sentence] })),
  ];
}

/** Versions of one sentence that say the opposite of each other in all they say, one of them for sure: the new one by the old. */
function opposed(before: readonly Said[], after: readonly Said[]): ReadonlyMap<Said, Said> {
  const [olds, news] = [sidesOf(before), sidesOf(after)];
  const untold = new Map(after.map((said) => [said.group, said]));
  const changed = new Map<Said, Said>();
  for (const was of before) {
    const is = untold.get(was.group);
    const [old, now] = [olds.get(was.group), news.get(was.group)];
    const differ = old?.size === 1 && now?.size === 1 && [...old].every((away) => !now.has(away));
    if (is === undefined || was.group === undefined || !differ || !(isSure(was) || isSure(is))) continue;
    changed.set(was, is);
    untold.delete(was.group);
  }
  return changed;
}

const isSure = ({ fact }: Said): boolean => fact.strength === 'proof';

/** For each group of sentences whether it says that the job was the candidate's, or that it wasn't, or both. */
function sidesOf(said: readonly Said[]): ReadonlyMap<number | undefined, ReadonlySet<boolean>> {
  const sides = new Map<number | undefined, Set<boolean>>();
  for (const { group, kinds } of said) {
    const own = sides.get(group) ?? new Set();
    sides.set(group, own);
    for (const kind of kinds) own.add(isAway(kind));
  }
  return sides;
}

/**
 * Boundaries of `there` that `here` doesn't have, each for sure. A sentence says the same as its versions do, and as one
 * of its own kind anywhere; and what `here` says in a sentence that is a version of none may be the same in other words. A
 * mere cue leaves it open, and nothing is said.
 */
function missingFrom(here: readonly Said[], there: readonly Said[]): readonly Said[] {
  const groups = new Set(here.map(({ group }) => group));
  const kinds = new Set(here.map(({ kind }) => kind));
  const told = new Set(there.map(({ group }) => group));
  const reworded = new Set(
    here.flatMap((said) => (said.group === undefined || !told.has(said.group) ? said.kinds.map(isAway) : [])),
  );
  return there.filter(
    (said) =>
      isSure(said) &&
      said.kind !== 'assigned' &&
      !(said.group !== undefined && groups.has(said.group)) &&
      !kinds.has(said.kind) &&
      !reworded.has(isAway(said.kind)),
  );
}
