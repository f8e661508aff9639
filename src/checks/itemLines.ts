import type { FrontMatterEntry } from '../story/types';
import type { ValueLine } from './valueLine';

/** The lines below an item belong to it that begin no other, and are no comment. */
const ITEM = /^([ \t]*-[ \t]+)(\S[^\r\n]*(?:[\r\n]+[ \t]*[^\s#-][^\r\n]*)*)/gm;

/** One item of a row between brackets. */
const IN_ROW = /"[^"]*"|'[^']*'|[^\s,"'][^,]*/g;
/** A list or map inside of a row, an escape, or a comment: where the items end is not certain then. */
const NO_PLAIN_ROW = /[[\]{}\\]|(?:^|\s)#/;

/** The items of a list below its key, or of a row of words in brackets, comments behind them and lines below them included. */
export function itemLines(text: string, { keyRange, range, valueRange }: FrontMatterEntry): readonly ValueLine[] {
  if (text[valueRange.start] === '[') return itemsOfRow(text.slice(valueRange.start, valueRange.end), valueRange.start);
  const below = text.slice(keyRange.end, range.end);
  return [...below.matchAll(ITEM)].map(({ 1: before = '', 2: words = '', index }) =>
    itemAt(keyRange.end + index + before.length, words),
  );
}

function itemAt(start: number, words: string): ValueLine {
  const written = words.trimEnd();
  return { written, range: { start, end: start + written.length } };
}

function itemsOfRow(list: string, at: number): readonly ValueLine[] {
  const row = list.slice(1, -1);
  if (!list.endsWith(']') || NO_PLAIN_ROW.test(row)) return [];
  return [...row.matchAll(IN_ROW)].map(({ 0: words, index }) => itemAt(at + 1 + index, words));
}
