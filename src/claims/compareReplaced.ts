import type { Clause } from '../evidence/types';
import type { Story } from '../story/types';
import { isOwnStep } from './compareSteps';
import { likenessesOf } from './likeness';
import { clausePlace, wordsIn } from './places';
import type { Actions } from './twinActions';
import type { ClaimChange } from './types';

/**
 * Actions of the candidate that stand where another one stood, with no word like its own: they may be the same in other words
 * ("We talked it through", "I aligned stakeholders"), or one that was made up.
 */
export function compareReplaced(old: Story, now: Story, { told, twins }: Actions): readonly ClaimChange[] {
  return told.flatMap(({ action, byPlace }): ClaimChange[] => {
    const twin = twins.get(action);
    if (!byPlace || twin === undefined || action.actor !== 'candidate') return [];
    const isStep = twin.actor === 'group' || isOwnStep(now, action);
    if (!isStep || hasLikeWords(old, twin, now, action)) return [];
    const [was, is] = [clausePlace(old, twin), clausePlace(now, action)];
    return [{ kind: 'action-changed', old: was, new: is }];
  });
}

/** Whether two actions are told with a word that is the same, or of like meaning. */
export function hasLikeWords(old: Story, one: Clause, now: Story, other: Clause): boolean {
  const said = likenessesOf(wordsIn(old, one.sentence, one.range));
  return [...likenessesOf(wordsIn(now, other.sentence, other.range))].some((like) => said.has(like));
}
