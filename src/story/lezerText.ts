import type { Range } from './types';

/** A text as Lezer is to read it. */
interface LezerText {
  readonly source: string;
  /** Where an offset of `source` stands in the text. */
  readonly offsetOf: (at: number) => number;
  /** Comments between “%%” and “%%”, as offsets of `source`, where they stand as signs that mean nothing. */
  readonly comments: readonly Range[];
}

/** Longer paragraphs are no prose; their inline markup is not looked for, so that hostile ones cost linear time. */
const LONGEST_PARAGRAPH = 20_000;
/** Nor are those with more marks than this: for each one Lezer looks at the others, or at all that follows. */
const MOST_BRACKETS = 300;
const BRACKET = /[[<]/g;
const MOST_STRESSES = 2000;
const STRESS = /[*_~`]|==|\+\+/g;
const HTML_BLOCK = /^\s{0,9}<(?:div|p|ul|ol|dl|table|details|section|article|main|body|html|blockquote|center)[\s>]/i;
/** For each space of a run Lezer looks whether the line ends behind it. */
const SPACES = / {64,}/g;
const INLINE_MARKUP = /[[\]`*_~<>!&\\:@|{^]|==|\+\+|www\./g;
/** More list and quote markers than this on one line are deeper than anybody means; each costs Lezer a look at all the others. */
const DEEPEST = 12;
const DEEP_MARKERS = new RegExp(`^[ \\t]*(?:(?:\\d{1,9}[.)]|[-+*>])[ \\t]){${DEEPEST},}`, 'gm');
/** The marks of a heading with the spaces around them, those that Markdown does not know and those nobody sees among them. */
const HEADING_MARKS =
  /^[ \u00A0\u200B\u2060\uFEFF]{0,3}#{1,6}[ \t\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]{1,10}/gm;
/** Most texts have none of those that Markdown does not know. */
const ODD_SPACE = /[\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/;

/**
 * The text from an offset on, for a parser that knows no end of a line but "\n" and takes quadratic time on some endless
 * lines. Every line ends in "\n", so that the same story reads the same whatever its line ends.
 */
export function lezerText(text: string, from: number): LezerText {
  const written = text.slice(from);
  const lines = written.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ' ');
  const comments = commentsIn(lines);
  const source = calmed(comments.reduce(withoutComment, lines));
  if (source.length === written.length) return { source, offsetOf: (at) => from + at, comments };
  const offsets = new Uint32Array(source.length + 1);
  let offset = 0;
  for (let at = 0; at <= source.length; at += 1) {
    offsets[at] = from + offset;
    offset += written.startsWith('\r\n', offset) ? 2 : 1;
  }
  return { source, offsetOf: (at) => offsets[at] ?? text.length, comments };
}

/** More of them are no story's. */
const MOST_COMMENTS = 200;
const FENCE = /^[ \t]*(?:```|~~~)/m;

/** Comments as some note apps have them: “%%” with a space or nothing before it, up to the next one, over no code. */
function commentsIn(lines: string): readonly Range[] {
  const comments: Range[] = [];
  let start = lines.indexOf('%%');
  while (start >= 0 && comments.length < MOST_COMMENTS) {
    const end = lines.indexOf('%%', start + 2);
    if (end < 0) break;
    const opens = /[\s([*_>-]/.test(lines[start - 1] ?? ' ') && !FENCE.test(lines.slice(start, end));
    if (opens) comments.push({ start, end: end + 2 });
    start = opens ? lines.indexOf('%%', end + 2) : end;
  }
  return comments;
}

/** Filled, not blank: what follows a comment in its line is not to look like indented code. */
function withoutComment(lines: string, { start, end }: Range): string {
  return lines.slice(0, start) + lines.slice(start, end).replace(/[^\n]/g, FILLING) + lines.slice(end);
}

/** Seen by nobody, and no space to Markdown. */
const FILLING = '\u2060';

/** The same length, without what costs too much. */
export function calmed(lines: string): string {
  const spaced = ODD_SPACE.test(lines) ? lines.replace(HEADING_MARKS, (marks) => marks.replace(/[^#\t]/g, ' ')) : lines;
  return spaced
    .replace(DEEP_MARKERS, (markers) => ' '.repeat(markers.length))
    .split(/(\n[ \t]*\n)/)
    .map((part) => (isNoProse(part) ? withoutMarkup(part) : part))
    .join('')
    .replace(SPACES, (run) => `${'\t'.repeat(run.length - 2)}  `);
}

function isNoProse(part: string): boolean {
  // Lezer looks for no markup inside a block of HTML.
  if (part.length <= MOST_BRACKETS || HTML_BLOCK.test(part)) return false;
  return part.length > LONGEST_PARAGRAPH || count(part, BRACKET) > MOST_BRACKETS || count(part, STRESS) > MOST_STRESSES;
}

function count(part: string, mark: RegExp): number {
  return part.match(mark)?.length ?? 0;
}

/** A block too long to be prose, without what could open inline markup or nest it deeper and deeper. */
function withoutMarkup(part: string): string {
  return part
    .replace(INLINE_MARKUP, (mark) => ' '.repeat(mark.length))
    .replace(/^[ \t>]{40,}/gm, (deep) => ' '.repeat(deep.length));
}
