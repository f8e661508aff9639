import type { Clause, Evidence } from '../evidence/types';
import { isReported, tells } from '../language/clause';
import type { Story } from '../story/types';
import { placeOf } from './places';
import type { ClaimChange } from './types';

/** What can be credited to somebody: what was done, by people. */
const isAction = (clause: Clause): boolean =>
  tells(clause) !== 'nothing' && clause.event !== 'state' && !isReported(clause) && clause.actor !== 'thing';

/** A sentence that tells more is no sentence anybody wrote: its actions are not compared, so that time stays linear. */
const MOST_ACTIONS = 60;

interface Version {
  readonly story: Story;
  readonly evidence: Evidence;
}

/** Actions that one version credits to somebody else than the other does, the candidate being one of the two. */
export function compareActors(
  old: Version,
  now: Version,
  aligned: readonly (number | undefined)[],
): readonly ClaimChange[] {
  const before = actionsBySentence(old.evidence);
  const used = new Set<Clause>();
  const changes: ClaimChange[] = [];
  for (const [sentence, actions] of actionsBySentence(now.evidence)) {
    const from = aligned[sentence];
    const olds = from === undefined ? [] : (before.get(from) ?? []);
    for (const action of actions) {
      const twin = twinOf(action, actions, now.story, olds, old.story);
      if (twin === undefined || used.has(twin)) continue;
      used.add(twin);
      const differs = twin.actor !== action.actor && (twin.actor === 'candidate' || action.actor === 'candidate');
      if (!differs || from === undefined) continue;
      changes.push({
        kind: 'actor-changed',
        old: placeOf(old.story, from, twin.range),
        new: placeOf(now.story, sentence, action.range),
        oldActor: twin.actor,
        newActor: action.actor,
      });
    }
  }
  return changes;
}

function actionsBySentence({ clauses }: Evidence): ReadonlyMap<number, readonly Clause[]> {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (!isAction(clause)) continue;
    const others = bySentence.get(clause.sentence);
    if (others === undefined) bySentence.set(clause.sentence, [clause]);
    else others.push(clause);
  }
  for (const [sentence, actions] of bySentence) if (actions.length > MOST_ACTIONS) bySentence.delete(sentence);
  return bySentence;
}

/** The same action in the old version: by its verb, by what it acts on, or since each sentence tells only one. */
function twinOf(
  action: Clause,
  actions: readonly Clause[],
  now: Story,
  olds: readonly Clause[],
  old: Story,
): Clause | undefined {
  const byVerb = olds.filter(({ lemma }) => lemma === action.lemma);
  if (byVerb.length > 0) return byVerb.find(({ actor }) => actor === action.actor) ?? byVerb[0];
  const object = objectOf(now, action);
  const byObject = object === '' ? undefined : olds.find((other) => objectOf(old, other) === object);
  if (byObject !== undefined) return byObject;
  return olds.length === 1 && actions.length === 1 ? olds[0] : undefined;
}

function objectOf(story: Story, { object, actor, voice, range: clause, verb }: Clause): string {
  const range = voice === 'passive' && actor === 'hidden' ? { start: clause.start, end: verb.start } : object;
  return range === undefined ? '' : story.text.slice(range.start, range.end).trim().toLowerCase().replace(/\s+/g, ' ');
}
