import type { Range, Story } from '../story/types';

/** Words of the story, as they are shown, and where they stand. */
export interface Quote {
  readonly words: string;
  readonly range: Range;
}

/** About two lines of a narrow sidebar, in UTF-16 units. */
const LONGEST = 72;

/** The words of a range on one line, cut at a word's end where they are too long to show. */
export function quote(story: Story, range: Range, longest = LONGEST): Quote {
  const words = story.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return { words, range };
  const cut = words.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return { words: `${lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut}…`, range };
}
