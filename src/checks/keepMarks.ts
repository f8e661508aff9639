import type { Range, Story } from '../story/types';
import { type MarkPair, markPairsAround, UNSHOWN } from './markPairs';
import type { Edit, TextEdit } from './types';

/** What is longer, in UTF-16 units, is whole lines that move with all that is in them. */
const LONGEST = 600;

/** A range with the marks around it that hold nothing else: the words of "**Basically**" with their asterisks. */
export function wholeMarks(story: Story, range: Range): Range {
  return touchesMarks(story, range) ? widened(story, range, markPairsAround(story, range)) : range;
}

/**
 * The edit as it leaves markup whole: what it takes out goes with the marks around it, and marks that hold other words
 * too stay. Undefined where that cannot be.
 */
export function keepMarks(story: Story, { title, edits }: Edit): Edit | undefined {
  const kept: TextEdit[] = [];
  for (const edit of edits) {
    const whole = withMarks(story, edit);
    if (whole === undefined) return undefined;
    kept.push(whole);
  }
  return { title, edits: kept };
}

function withMarks(story: Story, edit: TextEdit): TextEdit | undefined {
  const { start, end } = edit.range;
  if (start === end || end - start > LONGEST || !touchesMarks(story, edit.range)) return edit;
  const pairs = markPairsAround(story, edit.range);
  // Other words in the place of those in a mark stand in the mark.
  const range = widened(story, edit.range, edit.text === '' ? pairs : pairs.filter((pair) => isCut(pair, edit.range)));
  const emptied = pairs.some(({ open, close, link }) => link && range.start <= open.end && close.start <= range.end);
  if (edit.text === '' && emptied) return undefined;
  const cut = pairs.filter((pair) => isCut(pair, range));
  const opening = cut.filter(({ open }) => isWithin(open, range)).map(({ open }) => open);
  const closing = cut.filter(({ close }) => isWithin(close, range)).map(({ close }) => close);
  if (opening.length > 0 && closing.length > 0) return undefined;
  const written = (marks: readonly Range[]): string =>
    [...marks]
      .sort((a, b) => a.start - b.start)
      .map((mark) => story.text.slice(mark.start, mark.end))
      .join('');
  return { range, text: written(opening) + edit.text + written(closing) };
}

const touchesMarks = ({ shown }: Story, { start, end }: Range): boolean =>
  shown.slice(Math.max(0, start - 1), end + 1).includes(UNSHOWN);

const isWithin = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** One half of it is in the range, and the other isn't. */
const isCut = ({ open, close }: MarkPair, range: Range): boolean => isWithin(open, range) !== isWithin(close, range);

/** Innermost first, as pairs close: what a mark holds is the range with the marks inside of it. */
function widened({ shown }: Story, range: Range, pairs: readonly MarkPair[]): Range {
  let { start, end } = range;
  const isEmpty = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (shown[at] !== UNSHOWN && shown[at]?.trim() !== '') return false;
    return true;
  };
  for (const { open, close, link } of pairs) {
    if (link || open.end > end || close.start < start) continue;
    if (end - start > LONGEST || open.end + LONGEST < start || close.start > end + LONGEST) continue;
    if (!isEmpty(open.end, start) || !isEmpty(end, close.start)) continue;
    start = Math.min(start, open.start);
    end = Math.max(end, close.end);
  }
  return { start, end };
}
