import type { Clause } from '../evidence/types';
import type { Story } from '../story/types';
import { hasLikeWords } from './compareReplaced';
import { clausePlace } from './places';
import type { Actions } from './twinActions';
import type { ClaimChange } from './types';

/** Actions that one version credits to somebody else than the other does, the candidate being one of the two. */
export function compareActors(old: Story, now: Story, { told, twins }: Actions): readonly ClaimChange[] {
  const changes: ClaimChange[] = [];
  let last: string | undefined;
  for (const { action, byPlace } of told) {
    const twin = twins.get(action);
    const differs = twin?.actor !== action.actor && (twin?.actor === 'candidate' || action.actor === 'candidate');
    if (twin === undefined || !differs) continue;
    // Where nothing but the place says that it's the same, that is asked first.
    if (byPlace && (twin.actor !== 'group' || !hasLikeWords(old, twin, now, action))) continue;
    // "I traced it and found the cause": one subject changed, and it's told once.
    const change = `${action.sentence} ${twin.actor} ${action.actor}`;
    if (change === last && sharesSubject(twin) && sharesSubject(action)) continue;
    last = change;
    changes.push({
      kind: 'actor-changed',
      old: clausePlace(old, twin),
      new: clausePlace(now, action),
      oldActor: twin.actor,
      newActor: action.actor,
    });
  }
  return changes;
}

/** True for an action whose subject stands in a clause before it. */
const sharesSubject = ({ subject, range }: Clause): boolean => subject !== undefined && subject.start < range.start;
