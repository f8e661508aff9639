import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import type { Boundary, Evidence, Fact } from '../evidence/types';
import type { Range, Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { isDeniedIn, isOtherScope, scopeOf } from './boundaryScope';
import { type Denial, factsOver } from './compareDenials';
import { deniesAt } from './denials';
import { placeOf } from './places';
import { toDoIn } from './statedOrder';
import { namesOtherOwner, statedOwner } from './statedOwner';
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

/**
 * Whose job it was, sentence by sentence: what one version says, and the other takes back, or says nowhere.
 *
 * @param denials what the grammar says that one version denies, whatever the judge makes of it
 */
export function compareBoundaries(
  old: Story,
  oldEvidence: Evidence,
  now: Story,
  newEvidence: Evidence,
  aligned: Alignment,
  denials: readonly Denial[],
): readonly ClaimChange[] {
  const before = saidIn(old, oldEvidence, aligned.old);
  const after = saidIn(now, newEvidence, aligned.new);
  const changed = new Map(
    [...deniedOf(before, after, denials), ...opposed(before, after), ...askedOtherwise(before, after)].sort(
      ([one], [other]) => one.fact.range.start - other.fact.range.start,
    ),
  );
  const turned = new Set(changed.values());
  const resized = inOtherScope(old, before, now, after).filter(([was]) => !changed.has(was));
  const [stays, stood] = [isSentenceOf(now, old), isSentenceOf(old, now)];
  return [
    ...[...changed, ...resized]
      .filter(([was, is]) => !stays(was) && !stood(is))
      .map(([was, is]): ClaimChange => ({ kind: 'boundary-changed', old: placed(old, was), new: placed(now, is) })),
    ...missingFrom(after, before)
      .filter((was) => !changed.has(was) && !stays(was))
      .map((was): ClaimChange => ({ kind: 'boundary-lost', old: placed(old, was) })),
    ...missingFrom(before, after)
      .filter((is) => !turned.has(is) && !stood(is))
      .map((is): ClaimChange => ({ kind: 'boundary-gained', new: placed(now, is) })),
  ];
}

/** What stands in both versions word for word says the same in both, whatever it's judged to say beside other sections. */
function isSentenceOf(version: Story, other: Story): (said: Said) => boolean {
  const wordsOf = (story: Story, sentence: number): string =>
    placeOf(story, sentence, story.sentences[sentence]?.range ?? { start: 0, end: 0 }).text;
  const known = new Set(version.sentences.map((_, sentence) => wordsOf(version, sentence)));
  return ({ fact }) => known.has(wordsOf(other, fact.sentence));
}

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

const placed = (story: Story, { fact }: Said) => placeOf(story, fact.sentence, fact.range);

/** Boundaries, and the orders that are none: to be asked by a manager is the opposite of being asked by nobody. */
function saidIn(
  story: Story,
  { boundaries, assignments }: Evidence,
  groups: readonly (number | undefined)[],
): readonly Said[] {
  const known = new Map<number, Range[]>();
  for (const { sentence, range } of boundaries) addTo(known, sentence, range);
  const orders = assignments.filter(({ sentence, range }) => !known.get(sentence)?.some((one) => overlaps(one, range)));
  return [
    ...boundaries.flatMap((fact): Said[] => {
      const group = groups[fact.sentence];
      const owner = statedOwner(story, fact);
      if (owner === 'nobody') return [];
      // The grammar leaves no doubt, whatever the judge is sure of.
      const stated: Fact = { ...fact, strength: 'proof' };
      if (owner === 'others') return [{ fact: stated, kind: 'not-mine', kinds: ['not-mine'], group }];
      if (owner === 'alone') return [{ fact: stated, kind: 'sole-owner', kinds: ['sole-owner'], group }];
      // That it was taken is less than that it had been the candidate's all along.
      if (owner === 'candidate')
        return [{ fact: { ...fact, strength: 'cue' }, kind: 'sole-owner', kinds: ['sole-owner'], group }];
      // A sentence alone is "unassigned" to the judge as well where only its words say so: "I was asked to look at it".
      const isOrder =
        fact.kind === 'unassigned' &&
        toDoIn(story, fact.sentence).some(({ isOrder, range }) => isOrder && overlaps(range, fact.range));
      if (isOrder) return [{ fact: stated, kind: 'assigned', kinds: ['assigned'], group }];
      if (owner === 'charged') {
        const kinds = [fact.kind, ...fact.also, 'sole-owner' as const].filter((kind) => !isAway(kind));
        return [{ fact, kind: kinds[0] ?? 'sole-owner', kinds, group }];
      }
      const theirs: readonly Kind[] = namesOtherOwner(story, fact.sentence) ? ['not-mine'] : [];
      const limited: readonly Kind[] = fact.kind === 'sole-owner' && deniesSome(story, fact.sentence) ? ['part'] : [];
      return [{ fact, kind: fact.kind, kinds: [fact.kind, ...fact.also, ...theirs, ...limited], group }];
    }),
    ...orders.map((fact): Said => ({ fact, kind: 'assigned', kinds: ['assigned'], group: groups[fact.sentence] })),
  ];
}

/** "I owned the parser, not the rollout": all of one thing is a part of both. */
function deniesSome(story: Story, sentence: number): boolean {
  const { tokens } = readingsOf(story)[sentence] ?? { tokens: [] };
  return tokens.some((_, at) => deniesAt(tokens, at));
}

/** What is said in clauses of which one denies the other. */
function deniedOf(
  before: readonly Said[],
  after: readonly Said[],
  denials: readonly Denial[],
): ReadonlyMap<Said, Said> {
  const [ofOld, ofNew] = [before, after].map((said) =>
    factsOver(said.map((one) => ({ one, sentence: one.fact.sentence, range: one.fact.range }))),
  );
  return new Map(
    denials.flatMap((denial) => {
      const [was, is] = [ofOld?.(denial.was)?.one, ofNew?.(denial.is)?.one];
      return was === undefined || is === undefined ? [] : [[was, is] as const];
    }),
  );
}

/** Versions of one sentence that say the opposite of each other in all they say, one of them for sure: the new one by the old. */
function opposed(before: readonly Said[], after: readonly Said[]): ReadonlyMap<Said, Said> {
  const [olds, news] = [kindsOf(before), kindsOf(after)];
  const untold = new Map(after.map((said) => [said.group, said]));
  const changed = new Map<Said, Said>();
  for (const was of before) {
    const is = untold.get(was.group);
    const [old, now] = [sidesOf(olds.get(was.group)), sidesOf(news.get(was.group))];
    const differ = old.size === 1 && now.size === 1 && [...old].every((away) => !now.has(away));
    if (is === undefined || was.group === undefined || !differ || !(isSure(was) || isSure(is))) continue;
    changed.set(was, is);
    untold.delete(was.group);
  }
  return changed;
}

/** "Nobody asked me", "my manager asked me": versions of one sentence of which one denies the other, whatever else they say. */
function askedOtherwise(before: readonly Said[], after: readonly Said[]): ReadonlyMap<Said, Said> {
  const [olds, news] = [kindsOf(before), kindsOf(after)];
  const asked = new Map(after.map((said) => [`${said.group} ${said.kind}`, said]));
  return new Map(
    before.flatMap((was) => {
      const other = was.kind === 'unassigned' ? 'assigned' : 'unassigned';
      const is = asked.get(`${was.group} ${other}`);
      if (was.group === undefined || is === undefined || !isSure(was) || !isSure(is)) return [];
      const isOpen = news.get(was.group)?.has(was.kind) || olds.get(was.group)?.has(other);
      return (was.kind === 'unassigned' || was.kind === 'assigned') && !isOpen ? [[was, is] as const] : [];
    }),
  );
}

/**
 * Versions of one sentence that say the same of different things: "I owned the retry path", "I owned the whole platform".
 * One of them is sure, and neither says anything else of whose job it was.
 */
function inOtherScope(
  old: Story,
  before: readonly Said[],
  now: Story,
  after: readonly Said[],
): readonly (readonly [Said, Said])[] {
  const [olds, news] = [aloneIn(before), aloneIn(after)];
  return [...olds].flatMap(([group, was]) => {
    const is = news.get(group);
    if (is === undefined || isAway(was.kind) !== isAway(is.kind) || !(isSure(was) || isSure(is))) return [];
    const [one, other] = [scopeOf(old, was.fact), scopeOf(now, is.fact)];
    const isOther = isOtherScope(one, other) || (!isAway(was.kind) && isDeniedIn(one, other));
    return isOther ? [[was, is] as const] : [];
  });
}

/** By group of sentences, what is said there of whose it was, if nothing else is; nobody's and an order are about no thing. */
function aloneIn(said: readonly Said[]): ReadonlyMap<number, Said> {
  const alone = new Map<number, Said | undefined>();
  for (const one of said) if (one.group !== undefined) alone.set(one.group, alone.has(one.group) ? undefined : one);
  return new Map(
    [...alone].flatMap(([group, one]) =>
      one === undefined || one.kind === 'unassigned' || one.kind === 'assigned' ? [] : [[group, one] as const],
    ),
  );
}

/** Whether the job was the candidate's by some kinds, or wasn't, or both. */
const sidesOf = (kinds: ReadonlySet<Kind> = new Set()): ReadonlySet<boolean> => new Set([...kinds].map(isAway));

const isSure = ({ fact }: Said): boolean => fact.strength === 'proof';

/**
 * Boundaries of `there` that `here` doesn't have, each for sure. A version of its sentence may say the same kind, or another
 * in its place, and any sentence the same kind; and what `here` says in a sentence that is a version of none may be the same
 * in other words. A mere cue leaves it open, and nothing is said.
 */
function missingFrom(here: readonly Said[], there: readonly Said[]): readonly Said[] {
  const [hereKinds, thereKinds] = [kindsOf(here), kindsOf(there)];
  const kinds = new Set(here.map(({ kind }) => kind));
  const reworded = new Set(
    here.flatMap(({ group, kinds }) => (group === undefined || !thereKinds.has(group) ? kinds.flatMap(alsoSaid) : [])),
  );
  const isInVersion = ({ group, kind }: Said): boolean =>
    group !== undefined &&
    [...(hereKinds.get(group) ?? [])].some((other) => other === kind || !thereKinds.get(group)?.has(other));
  return there.filter(
    (said) =>
      isSure(said) &&
      said.kind !== 'assigned' &&
      !isInVersion(said) &&
      !kinds.has(said.kind) &&
      !reworded.has(said.kind),
  );
}

/** What one kind may be in other words: any that was not the candidate's is, and an order is of anything; a part is no whole. */
function alsoSaid(kind: Kind): readonly Kind[] {
  if (isAway(kind)) return ['not-mine', 'unassigned'];
  return kind === 'assigned' ? ['part', 'sole-owner'] : [kind];
}

/** For each group of sentences the kinds that it says. */
function kindsOf(said: readonly Said[]): ReadonlyMap<number | undefined, ReadonlySet<Kind>> {
  const found = new Map<number | undefined, Set<Kind>>();
  for (const { group, kinds } of said) {
    const own = found.get(group) ?? new Set();
    found.set(group, own);
    for (const kind of kinds) own.add(kind);
  }
  return found;
}
