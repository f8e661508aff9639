import { INVISIBLE } from '../story/prose';

/** Longer quotations make a message longer than the line it is about. UTF-16 units. */
const LONGEST = 60;

/** Words of the story as messages quote them: on one line, in “ ”, shortened at a word where they are long. */
export function quoted(words: string): string {
  const line = words.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.lastIndexOf(' ', LONGEST);
  const end = cut > LONGEST / 2 ? cut : LONGEST;
  // Never between the two halves of one character.
  return `“${line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…”`;
}
