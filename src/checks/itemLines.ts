import type { FrontMatterEntry } from '../story/types';
import type { ValueLine } from './valueLine';

/** An item of a list as it is written, a comment behind it included where it has a line of its own. */
export interface ItemLine extends ValueLine {
  /** Its words go on below: there is more of it than what is written here. */
  readonly goesOn?: boolean;
}

const ITEM = /^([ \t]*-[ \t]+)(\S[^\r\n]*)/gm;
/** A line below an item that begins no other, and is no comment. */
const GOES_ON = /[\r\n]+[ \t]*[^\s#-]/y;

/** One item of a row between brackets. */
const IN_ROW = /"[^"]*"|'[^']*'|[^\s,"'][^,]*/g;
/** A list or map inside of a row, an escape, or a comment: where the items end is not certain then. */
const NO_PLAIN_ROW = /[[\]{}\\]|(?:^|\s)#/;

/** The items of a list below its key, or of a row of words in brackets. */
export function itemLines(text: string, { keyRange, range, valueRange }: FrontMatterEntry): readonly ItemLine[] {
  if (text[valueRange.start] === '[') return itemsOfRow(text.slice(valueRange.start, valueRange.end), valueRange.start);
  const below = text.slice(keyRange.end, range.end);
  return [...below.matchAll(ITEM)].map(({ 0: line, 1: before = '', 2: words = '', index }) => {
    const written = words.trimEnd();
    const start = keyRange.end + index + before.length;
    GOES_ON.lastIndex = index + line.length;
    return { written, range: { start, end: start + written.length }, goesOn: GOES_ON.test(below) };
  });
}

function itemsOfRow(list: string, at: number): readonly ItemLine[] {
  const row = list.slice(1, -1);
  if (!list.endsWith(']') || NO_PLAIN_ROW.test(row)) return [];
  return [...row.matchAll(IN_ROW)].map(({ 0: words, index }) => {
    const written = words.trimEnd();
    const start = at + 1 + index;
    return { written, range: { start, end: start + written.length }, goesOn: /[\r\n]/.test(written) };
  });
}
