import type { Story } from '../story/types';
import { claimsSomething } from './places';

const SAME =
  "No change found in numbers, new names, boundaries, lessons or your actions. What's only reworded is yours to check.";

/** What is said of two versions that differ in no claim: only what was compared. Of one that claims nothing it can't be said that they agree. */
export function tellSame({ old, new: now }: { readonly old: Story; readonly new: Story }): string {
  const [before, after] = [old, now].map((story) => story.sentences.some((_, index) => claimsSomething(story, index)));
  if (before && after) return SAME;
  if (!before && !after) return 'There are no sentences to compare in either version.';
  return `There are no sentences to compare in the ${before ? 'new' : 'old'} version.`;
}
