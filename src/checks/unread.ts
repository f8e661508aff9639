import { sentencesRead } from '../evidence/readings';
import type { Range, Story } from '../story/types';

/**
 * Whether what a check says of a place is known to be so, where a story is too long to be read to its end; undefined
 * where it is read whole.
 */
export function readUpTo(story: Story): ((place: Range) => boolean) | undefined {
  const first = story.sentences[sentencesRead(story)];
  if (first === undefined) return undefined;
  // What a section lacks may stand where nobody read, and so may what the whole story lacks.
  const headings = new Set(story.sections.map(({ heading }) => heading.start));
  const read = story.sentences[0]?.range.start ?? 0;
  return ({ start }) => start >= read && start < first.range.start && !headings.has(start);
}
