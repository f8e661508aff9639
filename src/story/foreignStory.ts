import { isForeign } from '../language/foreign';
import type { Story } from './types';

const known = new WeakMap<Story, boolean>();

/** Whether the story's own words are certain to be in another language than English. */
export function isForeignStory(story: Story): boolean {
  let foreign = known.get(story);
  if (foreign === undefined) {
    foreign = isForeign(withoutNotes(story));
    known.set(story, foreign);
  }
  return foreign;
}

/** Notes are the writer's own, in whatever language. */
function withoutNotes({ prose, sections }: Story): string {
  let rest = '';
  let at = 0;
  for (const { names, body } of sections) {
    if (!names.includes('Notes')) continue;
    rest += prose.slice(at, body.start);
    at = body.end;
  }
  return rest + prose.slice(at);
}

/** Whether a comment in the story says that it is English all the same. */
export function isCalledEnglish({ suppressions }: Story, check: string): boolean {
  return suppressions.some(({ kind, ids }) => kind !== 'enable' && ids.includes(check));
}
