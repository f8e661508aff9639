import type { Range } from './types';

/**
 * A range that can be underlined, made of one that a parser told: inside the text, with something to see in it, and
 * cutting no character in two. What is missed at the end of a line is shown at the last thing before it, or else at the
 * first thing behind it, whichever way the line ends.
 */
export function soundRange(text: string, from: number, to: number): Range {
  let start = Math.max(0, Math.min(from, text.length));
  let end = Math.max(start, Math.min(to, text.length));
  while (end > start && isBlank(text[end - 1])) end -= 1;
  if (end === start) {
    while (end > 0 && isBlank(text[end - 1])) end -= 1;
    if (end === 0) end = text.search(/\S/) + 1;
    // Nothing is to be seen: its first line end, whichever it is, or its first space.
    if (end === 0) return { start: 0, end: /^(?:\r\n|\s)?/.exec(text)?.[0].length ?? 0 };
    start = Math.max(0, end - 1);
  }
  if (cutsCharacter(text, start)) start -= 1;
  if (cutsCharacter(text, end)) end += 1;
  return { start, end };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
