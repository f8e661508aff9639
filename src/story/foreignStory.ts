import { isForeign } from '../language/foreign';
import type { Story } from './types';

const known = new WeakMap<Story, boolean>();

/** Whether the story's own words are certain to be in another language than English. */
export function isForeignStory(story: Story): boolean {
  let foreign = known.get(story);
  if (foreign === undefined) {
    foreign = isForeign(story.prose);
    known.set(story, foreign);
  }
  return foreign;
}

/** Whether a comment in the story says that it is English all the same. */
export function isCalledEnglish({ suppressions }: Story, check: string): boolean {
  return suppressions.some(({ kind, ids }) => kind !== 'enable' && ids.includes(check));
}
