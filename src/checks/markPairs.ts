import type { Range, Story } from '../story/types';

/** Markup that opens and its other half, which closes it. */
export interface MarkPair {
  readonly open: Range;
  readonly close: Range;
  /** With an address, which goes nowhere without the words of the link. */
  readonly link: boolean;
}

interface Mark extends Range {
  /** What its other half has in common with it: a sign, the name of a tag. */
  readonly key: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What stands in the place of markup in `shown`. */
export const UNSHOWN = '\u2060';

const TAG = /<(\/?)([a-z][a-z\d-]{0,30})\b[^<>]{0,300}>/iy;
const LINK_END = /\](?:\([^()\n]{0,500}\)|\[[^\][\n]{0,200}\]|\])?/y;
const SIGN = /[*_~=+`]/;
const SPACE = /^\s?$/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Emphasis, marker pens and tags around some words begin and end near them. In UTF-16 units. */
const REACH = 1000;
const BLANK_LINE = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g;

/** The pairs of marks in the paragraph of a range. */
export function markPairsAround(story: Story, range: Range): readonly MarkPair[] {
  const within = paragraphOf(story.text, range);
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  for (const mark of marksIn(story, within)) {
    const partner = mark.closes ? open.findLastIndex(({ key }) => key === mark.key) : -1;
    const opening = open[partner];
    if (opening === undefined) {
      if (mark.opens) open.push(mark);
      continue;
    }
    open.length = partner;
    pairs.push({ open: rangeOf(opening), close: rangeOf(mark), link: mark.key === '[' });
  }
  return pairs;
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

function paragraphOf(text: string, { start, end }: Range): Range {
  const from = Math.max(0, start - REACH);
  const before = [...text.slice(from, start).matchAll(BLANK_LINE)].at(-1);
  const [after] = text.slice(end, end + REACH).matchAll(BLANK_LINE);
  return {
    start: before === undefined ? from : from + before.index + before[0].length,
    end: after === undefined ? Math.min(text.length, end + REACH) : end + after.index,
  };
}

function marksIn({ text, shown }: Story, { start, end }: Range): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; ) {
    // Behind "\\" stands the rest of a sign that is shown already.
    const isEscaped = text[at - 1] === '\\' && shown[at - 1] === text[at];
    const found = shown[at] === UNSHOWN && !isEscaped ? marksAt(text, at) : [];
    marks.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return marks;
}

/** The mark that begins here; each sign of a doubled one for itself, since "***so* it is**" closes them one by one. */
function marksAt(text: string, at: number): readonly Mark[] {
  const sign = text.charAt(at);
  if (sign === '<') {
    TAG.lastIndex = at;
    const [tag, slash, name = ''] = TAG.exec(text) ?? [];
    if (tag === undefined) return [];
    return [
      { start: at, end: at + tag.length, key: `<${name.toLowerCase()}`, opens: slash === '', closes: slash !== '' },
    ];
  }
  if (sign === '[') return [{ start: at, end: at + 1, key: '[', opens: true, closes: false }];
  if (sign === ']') {
    LINK_END.lastIndex = at;
    const length = LINK_END.exec(text)?.[0].length ?? 1;
    return [{ start: at, end: at + length, key: '[', opens: false, closes: true }];
  }
  if (!SIGN.test(sign)) return [];
  let end = at + 1;
  while (text[end] === sign) end += 1;
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  const opens = !SPACE.test(after);
  const closes = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  return Array.from({ length: end - at }, (_, index) => ({
    start: at + index,
    end: at + index + 1,
    key: sign,
    opens,
    closes,
  }));
}
