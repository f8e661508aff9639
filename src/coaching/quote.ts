import { sentenceAround } from '../story/sentenceAt';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { cutWords } from './cutWords';

/** Words of the story, as they are shown, and where they stand. */
export interface Quote {
  readonly words: string;
  readonly range: Range;
  /** What the words were taken from: less than the range where they are cut, more where they are lengthened. */
  readonly shown: Range;
}

/** About two lines of a narrow sidebar, in UTF-16 units. */
export const LONGEST = 72;
/** A word or two say little by themselves, so they are shown with what follows them, up to this many UTF-16 units. */
const SHORT = 24;
const WITH_CONTEXT = 44;
/** In UTF-16 units of the text: what follows is not looked for any farther, whatever markup stands in between. */
const FARTHEST = 1_000;

/**
 * The words of a range on one line: cut at a phrase's end where they are too long to show, lengthened where too short.
 * `least` of their UTF-16 units are shown in any case.
 */
export function quote(story: Story, range: Range, least = 0): Quote {
  const words = wordsAt(story, range);
  if (words.length > LONGEST) return quoted(story, range, cutWords(words, LONGEST, least));
  const sentence = words.length >= SHORT ? undefined : sentenceAround(story, range);
  if (!sentence) return { words, range, shown: range };
  const end = Math.min(sentence.range.end, range.end + FARTHEST);
  const rest = wordsAt(story, { start: range.start, end }).replace(/[.!?]$/, '');
  // Words in a bracket go no farther than that.
  const longer = /^[^()]+(?=\))/.exec(rest)?.[0] ?? rest;
  return quoted(story, range, longer.length > WITH_CONTEXT ? cutWords(longer, WITH_CONTEXT, words.length) : longer);
}

/** Between two signs that are shown stand only signs that are not. */
function quoted({ shown }: Story, range: Range, words: string): Quote {
  let end = range.start;
  for (const sign of words.replace(/\s|…$/g, '')) end = shown.indexOf(sign, end) + sign.length;
  return { words, range, shown: { start: range.start, end } };
}
