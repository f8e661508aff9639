import { GFM, parser } from '@lezer/markdown';
import { sectionNamesOf } from './sectionNames';
import type { BlockKind, Range } from './types';

/** A paragraph, list item or table cell outside block quotes and code. */
export interface Block {
  readonly kind: BlockKind;
  readonly range: Range;
  /** Nothing but one stretch of italics, as templates write their prompts. */
  readonly italic: boolean;
}

export interface Heading {
  readonly range: Range;
  /** The words without `#`, as written. */
  readonly title: string;
  readonly depth: number;
}

/** Something inside blocks that is not plain words. */
export interface Inline {
  /** `silent`: markup, blank in the story's prose. `noun`: code or an address, there but not to be read. */
  readonly kind: 'silent' | 'noun';
  readonly range: Range;
}

export interface Markdown {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly comments: readonly Range[];
  /** Code, quotes, rules and raw HTML: not read, but a section that holds one is not empty. */
  readonly opaque: readonly Range[];
  /** Hard line breaks: a new line that the writer meant. */
  readonly breaks: readonly number[];
}

const markdown = parser.configure(GFM);

const SILENT: ReadonlySet<string> = new Set([
  ...[
    'CodeMark',
    'EmphasisMark',
    'StrikethroughMark',
    'LinkMark',
    'LinkTitle',
    'LinkLabel',
    'HTMLTag',
    'Comment',
    'TaskMarker',
  ],
  ...['ProcessingInstruction', 'QuoteMark', 'Image', 'HardBreak'],
]);
const NOUNS: ReadonlySet<string> = new Set(['InlineCode', 'Autolink', 'Entity']);
const OPAQUE: ReadonlySet<string> = new Set([
  'FencedCode',
  'Blockquote',
  'HTMLBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
]);

/** Longer paragraphs are no prose; their inline markup is not looked for, so that hostile ones cost linear time. */
const LONGEST_PARAGRAPH = 20_000;
const INLINE_MARKUP = /[[\]`*_~<>!&\\:@|]|www\./g;
/** More list and quote markers than this on one line are deeper than anybody means; each costs Lezer a look at all the others. */
const DEEPEST = 12;
const MARKED_LINE = /^[ \t]*[-+*>\d].*$/gm;
const MARKER = /(?:\d{1,9}[.)]|[-+*>])[ \t]/y;

/** The line, its markers blank where they are nested too deep. */
function withoutDeepMarkers(line: string): string {
  let end = line.length - line.trimStart().length;
  let depth = 0;
  for (MARKER.lastIndex = end; MARKER.test(line); end = MARKER.lastIndex) depth += 1;
  return depth < DEEPEST ? line : ' '.repeat(end) + line.slice(end);
}

/**
 * Lezer's inline parser takes quadratic time on some endless lines, and does not know a lone carriage return as the
 * end of a line. The text it gets has the same length.
 */
function forLezer(text: string): string {
  const plain = text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n')).replace(/^\uFEFF/, ' ');
  const flat = plain.replace(MARKED_LINE, withoutDeepMarkers);
  if (flat.length <= LONGEST_PARAGRAPH) return flat;
  return flat
    .split(/(\n[ \t]*\n)/)
    .map((part) => (part.length > LONGEST_PARAGRAPH ? calm(part) : part))
    .join('');
}

/** A block too long to be prose, without what could open inline markup or nest it deeper and deeper. */
function calm(part: string): string {
  return part
    .replace(INLINE_MARKUP, (mark) => ' '.repeat(mark.length))
    .replace(/^[ \t>]{40,}/gm, (deep) => ' '.repeat(deep.length));
}

/** Reads the Markdown that begins at offset `from`; all ranges count from the start of `text`. */
export function readMarkdown(text: string, from: number): Markdown {
  const source = forLezer(text.slice(from));
  const headings: Heading[] = [];
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  const comments: Range[] = [];
  const opaque: Range[] = [];
  const breaks: number[] = [];
  const shift = (start: number, end: number): Range => ({ start: start + from, end: end + from });
  let inItem = 0;
  let depth = 0;

  markdown.parse(source).iterate({
    enter(node) {
      const { name, from: start, to: end } = node;
      depth += 1;
      if (name === 'ListItem') inItem += 1;
      else if (name.startsWith('ATXHeading')) {
        if (depth === 2) headings.push(heading(source, start, end, Number(name.slice(-1)), from));
        else blocks.push({ kind: 'item', range: shift(start, end), italic: false });
      } else if (name.startsWith('SetextHeading')) {
        // A rule right under a paragraph turns it into a heading by accident; only a section's name is one by intent.
        const underline = source.slice(start, end).lastIndexOf('\n');
        const found = heading(source, start, start + underline, Number(name.slice(-1)), from);
        if (depth === 2 && sectionNamesOf(found.title).length > 0) headings.push(found);
        else blocks.push({ kind: 'paragraph', range: shift(start, start + underline), italic: false });
      } else if (name === 'Paragraph' || name === 'Task' || name === 'TableCell') {
        const kind = name === 'TableCell' ? 'cell' : inItem > 0 ? 'item' : 'paragraph';
        blocks.push({
          kind,
          range: shift(start, end),
          italic: isItalic(node.node, start, start + source.slice(start, end).trimEnd().length),
        });
      } else if (name === 'CodeBlock') {
        // People who indent a paragraph do not know that Markdown calls it code.
        const words = source.slice(start, end);
        if (readsAsProse(words)) blocks.push({ kind: 'paragraph', range: shift(start, end), italic: false });
        else opaque.push(shift(start, end));
        depth -= 1;
        return false;
      } else if (name === 'CommentBlock') comments.push(shift(start, end));
      else if (OPAQUE.has(name)) {
        opaque.push(shift(start, end));
        depth -= 1;
        return false;
      } else if (SILENT.has(name)) {
        inlines.push({ kind: 'silent', range: shift(start, end) });
        if (name === 'Comment') comments.push(shift(start, end));
        // Of the spaces before a CRLF one is our own.
        if (name === 'HardBreak' && !/^ \r?\n/.test(text.slice(start + from, end + from))) breaks.push(start + from);
      } else if (NOUNS.has(name)) inlines.push({ kind: 'noun', range: shift(start, end) });
      else if (name === 'URL') {
        // The target of a link is silent, an address in the text is a noun.
        const parent = node.node.parent?.name;
        inlines.push({ kind: parent === 'Link' || parent === 'Image' ? 'silent' : 'noun', range: shift(start, end) });
      } else if (name === 'Escape') inlines.push({ kind: 'silent', range: shift(start, start + 1) });
      return undefined;
    },
    leave({ name }) {
      depth -= 1;
      if (name === 'ListItem') inItem -= 1;
    },
  });
  return { headings, blocks, inlines, comments, opaque, breaks };
}

function heading(source: string, start: number, end: number, depth: number, from: number): Heading {
  const words = source.slice(start, end);
  const shown = words.trimEnd();
  const title = shown
    .replace(/^#{1,6}/, '')
    .replace(/\s#+$/, '')
    .trim()
    .replace(/:$/, '')
    .trimEnd();
  return { range: { start: start + from, end: start + from + shown.length }, title, depth };
}

interface SyntaxNode {
  readonly firstChild: { readonly name: string; readonly from: number; readonly to: number } | null;
}

function isItalic(node: SyntaxNode, start: number, end: number): boolean {
  const only = node.firstChild;
  return only?.name === 'Emphasis' && only.from === start && only.to === end;
}

function readsAsProse(words: string): boolean {
  return (
    /^\s*(?:[-*•]\s*)?\p{Lu}[\p{L}']*\s/u.test(words) && !/[{};=]|\(\)|=>/.test(words) && /\s\p{Ll}+\s/u.test(words)
  );
}
