import { PIECES } from '../story/headingWords';
import type { Range } from '../story/types';

/** A dash or a dot between spaces, but no dash between two numbers. */
const SPACED = String.raw`(?<!\d)\s[-–—‐‑‒−－]\s|\s[-–—‐‑‒−－]\s(?!\d)|\s[·•›»]\s`;
/** A colon is none inside the time of a clock. */
const COLON = String.raw`(?<!\d)\s?[:：﹕]{1,2}|\s?[:：﹕]{1,2}(?!\d)`;
/** Code and remarks in brackets are one piece too. */
const JOINT = new RegExp(
  `${PIECES}|\`[^\`]{1,300}\`|\\([^()]{0,200}\\)|\\[[^[\\]]{0,200}\\]|(?<joint>${COLON}|\\s?[;；]|(?:…|[.．]{1,3})\\s|${SPACED}|\\s?(?:→|[-=]>))`,
  'giu',
);

/** Words behind a figure that no noun follows, or that only end like one in the plural. */
const NO_NOUN =
  '(?:an?|the|this|these|i|we|he|she|it|my|our|was|were|is|are|does|for|in|on|at|to|of|with|by|and|or|plus|minus|always|across|odds)\\b';
/** "A1:15 people", "Action 2:10 senior engineers": the number of a label, and a count. A time or a ratio has no plural behind it. */
const COUNT = String.raw`(?<=\p{L}[ \t]?\d.)\d{1,4}[ \t](?:(?!${NO_NOUN})\p{L}{2,20}[ \t])?(?!${NO_NOUN})(?:people|children|(?:wo)?men|more|\p{L}{3,20}s)\b`;

/**
 * The source of a pattern for the colon behind a label, of any width, or the two of "Situation:: …": none of an address, a
 * time ("10:30") or a ratio ("3:1").
 */
export const LABEL_COLON = String.raw`[:：﹕](?=\s|$)|(?<!:\/\/\S{0,200})[:：﹕](?!:|\/\/|(?<=\d.)(?!${COUNT})\d)|::(?=\s)`;

/** Where the words of a heading part for the first time from an offset on: at a colon, a dash between spaces, the end of a sentence. */
export function jointIn(words: string, from: number): Range | undefined {
  for (const { index, 0: whole, groups } of words.slice(from).matchAll(JOINT))
    if (groups?.['joint'] !== undefined) return { start: from + index, end: from + index + whole.length };
  return undefined;
}
