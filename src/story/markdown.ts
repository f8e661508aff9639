import { GFM, parser } from '@lezer/markdown';
import { BULLETS, cutAtBullets } from './bullets';
import { lezerText } from './lezerText';
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

/** Reads the Markdown that begins at offset `from`; all ranges count from the start of `text`. */
export function readMarkdown(text: string, from: number): Markdown {
  const { source, offsetOf } = lezerText(text, from);
  const headings: Heading[] = [];
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  const comments: Range[] = [];
  const opaque: Range[] = [];
  const breaks: number[] = [];
  const shift = (start: number, end: number): Range => ({ start: offsetOf(start), end: offsetOf(end) });
  const addWords = (kind: BlockKind, start: number, end: number, italic: boolean): void => {
    const parts = cutAtBullets(source, { start, end });
    for (const { range, item } of parts) {
      const whole = parts.length === 1;
      blocks.push({ kind: item ? 'item' : kind, range: shift(range.start, range.end), italic: italic && whole });
    }
  };
  let inItem = 0;
  let depth = 0;

  markdown.parse(source).iterate({
    enter(node) {
      const { name, from: start, to: end } = node;
      depth += 1;
      if (name === 'ListItem') inItem += 1;
      else if (name.startsWith('ATXHeading')) {
        if (depth === 2) headings.push(heading(source.slice(start, end), start, Number(name.slice(-1)), shift));
        else blocks.push({ kind: 'item', range: shift(start, end), italic: false });
      } else if (name.startsWith('SetextHeading')) {
        // A rule right under a paragraph turns it into a heading by accident; only a section's name is one by intent.
        const underline = source.slice(start, end).lastIndexOf('\n');
        const found = heading(source.slice(start, start + underline), start, Number(name.slice(-1)), shift);
        if (depth === 2 && sectionNamesOf(found.title).length > 0) headings.push(found);
        else addWords('paragraph', start, start + underline, false);
      } else if (name === 'TableCell') blocks.push({ kind: 'cell', range: shift(start, end), italic: false });
      else if (name === 'Paragraph' || name === 'Task') {
        const italic = isItalic(node.node, start, start + source.slice(start, end).trimEnd().length);
        addWords(inItem > 0 ? 'item' : 'paragraph', start, end, italic);
      } else if (name === 'CodeBlock') {
        // People who indent a paragraph do not know that Markdown calls it code.
        const words = source.slice(start, end);
        if (readsAsProse(words)) addWords('paragraph', start, end, false);
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
        if (name === 'HardBreak') breaks.push(offsetOf(start));
      } else if (NOUNS.has(name)) inlines.push({ kind: 'noun', range: shift(start, end) });
      else if (name === 'URL') {
        // The target of a link is silent, an address in the text is a noun.
        const parent = node.node.parent?.name;
        inlines.push({ kind: parent === 'Link' || parent === 'Image' ? 'silent' : 'noun', range: shift(start, end) });
      } else if (name === 'Link' && source.startsWith('[^', start)) {
        // "fixed[^1]": the mark of a footnote.
        inlines.push({ kind: 'silent', range: shift(start, end) });
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

function heading(words: string, start: number, depth: number, shift: (start: number, end: number) => Range): Heading {
  const shown = words.trimEnd();
  const title = shown
    .replace(/^#{1,6}/, '')
    .replace(/\s#+$/, '')
    .trim()
    .replace(/:$/, '')
    .trimEnd();
  return { range: shift(start, start + shown.length), title, depth };
}

interface SyntaxNode {
  readonly firstChild: { readonly name: string; readonly from: number; readonly to: number } | null;
}

function isItalic(node: SyntaxNode, start: number, end: number): boolean {
  const only = node.firstChild;
  return only?.name === 'Emphasis' && only.from === start && only.to === end;
}

const PROSE_START = new RegExp(`^\\s*(?:[${BULLETS}]\\uFE0F?\\s*)?\\p{Lu}[\\p{L}']*\\s`, 'u');

function readsAsProse(words: string): boolean {
  return PROSE_START.test(words) && !/[{};=]|\(\)|=>/.test(words) && /\s\p{Ll}+\s/u.test(words);
}
