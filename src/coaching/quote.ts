import { sentenceAround } from '../story/sentenceAt';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';

/** Words of the story, as they are shown, and where they stand. */
export interface Quote {
  readonly words: string;
  readonly range: Range;
}

/** About two lines of a narrow sidebar, in UTF-16 units. */
const LONGEST = 72;
/** A word or two say little by themselves, so they are shown with what follows them, up to this many UTF-16 units. */
const SHORT = 24;
const WITH_CONTEXT = 44;

/** The words of a range on one line: cut at a word's end where they are too long to show, lengthened where too short. */
export function quote(story: Story, range: Range): Quote {
  const words = wordsAt(story, range);
  if (words.length > LONGEST) return { words: cut(words, LONGEST), range };
  const sentence = words.length >= SHORT ? undefined : sentenceAround(story, range);
  if (!sentence) return { words, range };
  const longer = wordsAt(story, { start: range.start, end: sentence.range.end }).replace(/[.!?]$/, '');
  return { words: longer.length > WITH_CONTEXT ? cut(longer, WITH_CONTEXT) : longer, range };
}

/** Where a new clause begins: what stands before it can be read by itself. */
const NEXT_CLAUSE = /[,;]? (?:and|but|so|or|because|since|while|although|which|who|where)\b/gi;

/** Cut before a clause that does not fit as a whole; where there is none to leave out, at a word's end. */
function cut(words: string, longest: number): string {
  const clause = [...words.slice(0, longest).matchAll(NEXT_CLAUSE)].at(-1)?.index ?? 0;
  const lastSpace = words.lastIndexOf(' ', longest);
  const at = clause > longest / 2 ? clause : lastSpace > longest / 2 ? lastSpace : longest;
  return `${words.slice(0, at).replace(/\s?[,;:–—-]?$/, '')}…`;
}
