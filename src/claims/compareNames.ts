import type { Story } from '../story/types';
import { namesOf, wordsOf } from './names';
import type { ClaimChange } from './types';

/** Names that the old version does not know, each where it is first told. */
export function compareNames(old: Story, now: Story): readonly ClaimChange[] {
  const known = new Set(wordsOf(old));
  return namesOf(now).flatMap((name): ClaimChange[] => {
    const isNew = name.words.some((word) => !known.has(word));
    for (const word of name.words) known.add(word);
    return isNew ? [{ kind: 'name-gained', new: name }] : [];
  });
}
