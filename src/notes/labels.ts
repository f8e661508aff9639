import { readMarkdown } from '../story/markdown';
import { sectionNamesOf } from '../story/sectionNames';
import type { Range, SectionName } from '../story/types';

/** A place in somebody's notes where something begins: a section, or whatever another heading announces. */
export interface Mark {
  readonly range: Range;
  /** The sections that it names; none for any other heading. */
  readonly names: readonly SectionName[];
  /** The heading's words; for a label, the label's. */
  readonly title: string;
  /** 1 to 6 for a heading; 7 for a bold line by itself; 8 for a label in front of text. */
  readonly depth: number;
}

export const BOLD_LINE = 7;
const LABEL = 8;

const LONGEST_LINE = 2000;

/** "**Situation:** …", "- S: …", "*Task* – …": bullets and emphasis, a few words, a colon or dash. */
const LABELLED =
  /^(?:[ \t>]{0,12}(?:[-*+•][ \t]{1,4})?(?:\d{1,2}[.)][ \t]{1,4})?)([*_]{0,3})([\p{L}][\p{L}\p{N}'’&/() -]{0,40}?)([*_]{0,3})[ \t]{0,3}(?::|[–—]|-(?=\s))([*_]{0,3})/u;
const ALONE_IN_BOLD = /^[ \t]{0,12}(\*\*|__)([^*_\n]{1,160})\1[ \t]*:?[ \t]*$/;
/** Too common as words of a sentence to be trusted as a label without emphasis. */
const WEAK_LABELS = new Set([
  'problem',
  'goal',
  'goals',
  'role',
  'steps',
  'approach',
  'challenge',
  'impact',
  'risks',
  'notes',
  'context',
  'background',
  'solution',
  'metrics',
]);

/** Headings, bold lines and labels of a note, in the order of the text. Code and block quotes hold none. */
export function readMarks(text: string, from: number): readonly Mark[] {
  const { headings, blocks } = readMarkdown(text, from);
  const marks: Mark[] = headings.map(({ range, title, depth }) => ({
    range,
    title: bare(title),
    depth,
    names: sectionNamesOf(title),
  }));
  for (const { range } of blocks) {
    // A list item's block begins after its bullet: the label's range takes the bullet in.
    let start = lineStart(text, range.start);
    while (start < range.end) {
      const end = lineEnd(text, start, range.end);
      const mark = markAt(text.slice(start, Math.min(end, start + LONGEST_LINE)), start);
      if (mark) marks.push(mark);
      start = end + 1;
    }
  }
  return marks
    .sort((a, b) => a.range.start - b.range.start)
    .filter((mark, index, all) => all[index - 1]?.range.start !== mark.range.start);
}

function markAt(line: string, at: number): Mark | undefined {
  const alone = ALONE_IN_BOLD.exec(line);
  if (alone) {
    const title = bare(alone[2] ?? '');
    return {
      range: { start: at, end: at + line.trimEnd().length },
      names: sectionNamesOf(title),
      title,
      depth: BOLD_LINE,
    };
  }
  const label = LABELLED.exec(line);
  const words = label?.[2]?.trim() ?? '';
  if (!label || words === '') return undefined;
  const names = sectionNamesOf(words);
  const emphasised = (label[1] ?? '') !== '' && ((label[3] ?? '') !== '' || (label[4] ?? '') !== '');
  if (names.length === 0 || (!emphasised && WEAK_LABELS.has(words.toLowerCase().replace(/^(?:the|my|our) /, ''))))
    return undefined;
  return { range: { start: at, end: at + label[0].length }, names, title: words, depth: LABEL };
}

/** Without emphasis, numbering and a trailing colon. */
export function bare(title: string): string {
  return title
    .replace(/[*_`#]+/g, '')
    .replace(/^\s*\d{1,3}[.)]\s+/, '')
    .trim()
    .replace(/:$/, '')
    .trim();
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
