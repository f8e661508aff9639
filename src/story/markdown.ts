import { TreeFragment } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { BULLETS, cutAtBullets } from './bullets';
import { entitySigns, escapedSign } from './entities';
import { filingLines } from './filingLines';
import { withoutColon } from './headingWords';
import { htmlPieces } from './htmlPieces';
import { NOTE_MARKS } from './lezerMarks';
import { calmed, lezerText } from './lezerText';
import { withPlainInline } from './plainInline';
import { BEFORE_POWER, NOTE_MARK, powerSigns } from './raised';
import { sectionNamesOf } from './sectionNames';
import { StoryQuotes } from './storyQuotes';
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

/**
 * Something inside blocks that is not plain words.
 *
 * - `silent`: markup. Blank in the story's prose.
 * - `gap`: the same, but words on its two sides are never one: a line break, a picture.
 * - `noun`: code or an address to write to: said, but not to be read.
 * - `address`: of a page. There, but neither said nor read.
 * - `sign`: a character reference of HTML, or an escape; `signs` is what it stands for.
 */
export type Inline =
  | { readonly kind: 'silent' | 'gap' | 'noun' | 'address'; readonly range: Range }
  | { readonly kind: 'sign'; readonly range: Range; readonly signs: string };

export interface Markdown {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly comments: readonly Range[];
  /** Code, quotes, rules and raw HTML: not read, but a section that holds one is not empty. */
  readonly opaque: readonly Range[];
  /** Hard line breaks: a new line that the writer meant. */
  readonly breaks: readonly number[];
  /** The opening of code or of a comment that nothing closes, so that all behind it is hidden. */
  readonly unclosed: Range | undefined;
}

const markdown = withPlainInline(parser.configure([GFM, NOTE_MARKS]));

const KINDS: ReadonlyMap<string, 'silent' | 'gap' | 'noun'> = new Map([
  ...'CodeMark EmphasisMark StrikethroughMark LinkMark LinkTitle LinkLabel TaskMarker ProcessingInstruction QuoteMark PenMark WikiMark'
    .split(' ')
    .map((name) => [name, 'silent'] as const),
  ...['Image', 'Unsaid', 'Strikethrough', 'HardBreak'].map((name) => [name, 'gap'] as const),
]);
const OPAQUE: ReadonlySet<string> = new Set([
  'FencedCode',
  'Blockquote',
  'ProcessingInstructionBlock',
  'LinkReference',
]);
/** What is gone with all that is in it. */
const GONE: ReadonlySet<string> = new Set(['Image', 'Unsaid', 'Strikethrough']);
/** "40 s", "$8K", "1/3", "1.8s -> 280ms" in code, and no name of anything. */
const FIGURE =
  /^`{1,2}\s?[~<>≤≥≈±+−-]?(?:[$€£]\s?)?\d[\d.,]{0,11}(?:\/\d{1,3})?\s?(?:%|[kKMB]|[a-zµ]{1,2}|[A-Z]{2}|[a-z]{3,12})?(?:\/[a-z]{1,5})?(?:\s?(?:->|→|=>|to)\s?[$€£]?\d[\d.,]{0,11}\s?(?:%|[kKMB]|[a-zµ]{1,2}|[A-Z]{2}|[a-z]{3,12})?)?\s?`{1,2}$/u;
const MAIL = /^<?(?:mailto:)?[^\s/:@]+@/;
const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|dt|dd|dl|h[1-6]|hr|summary|details|section|article)\b/i;
const HIDING = /^<(\/?)(code|kbd|samp|tt|pre|del|s|strike|q)\b/i;
const RAISING = /^<(\/?)sup\b/i;

/** Reads the Markdown that begins at offset `from`; all ranges count from the start of `text`. */
export function readMarkdown(text: string, from: number): Markdown {
  const { source, offsetOf, comments: hidden } = lezerText(text, from);
  const headings: Heading[] = [];
  const blocks: Block[] = [];
  const opaque: Range[] = [];
  const breaks: number[] = [];
  let unclosed: Range | undefined;
  const shift = (start: number, end: number): Range => ({ start: offsetOf(start), end: offsetOf(end) });
  const comments: Range[] = hidden.map(({ start, end }) => shift(start, end));
  const inlines: Inline[] = comments.map((range) => ({ kind: 'gap', range }));
  const addInline = (kind: 'silent' | 'gap' | 'noun' | 'address', start: number, end: number): void => {
    inlines.push({ kind, range: shift(start, end) });
  };
  /** Raised words that end at `end`, `tag` being what raised them: a power is said, the mark of a note is not. */
  const addRaised = (tag: Range, end: number): void => {
    const words = source.slice(tag.end, Math.min(end, tag.end + 400));
    const signs = powerSigns(source.slice(Math.max(0, tag.start - BEFORE_POWER), tag.start), words);
    if (signs !== undefined) inlines.push({ kind: 'sign', range: shift(tag.end, end), signs });
    else if (NOTE_MARK.test(words)) addInline('gap', tag.end, end);
  };
  const addBreak = (start: number, end: number): void => {
    addInline('gap', start, end);
    breaks.push(offsetOf(start));
  };
  const addWords = (kind: BlockKind, start: number, end: number, italic: boolean): void => {
    for (const line of filingLines(source, { start, end })) addInline('gap', line.start, line.end);
    const parts = cutAtBullets(source, { start, end });
    for (const { range, item } of parts) {
      const whole = parts.length === 1;
      blocks.push({ kind: item ? 'item' : kind, range: shift(range.start, range.end), italic: italic && whole });
    }
  };
  const addHtml = (start: number, end: number, kind: BlockKind, top: boolean): void => {
    const html = htmlPieces(source, { start, end }, kind);
    for (const comment of html.comments) comments.push(shift(comment.start, comment.end));
    if (html.opaque) opaque.push(shift(start, end));
    for (const piece of html.pieces) {
      const words = source.slice(piece.start, piece.end);
      if (top && piece.heading) headings.push(heading(words, piece.start, piece.heading, shift));
      else walk(calmed(words), piece.start, piece.kind, top, true);
    }
  };

  /** Reads what stands in `words`, from offset `base` of the source on; its paragraphs are of one kind. */
  const walk = (words: string, base: number, kind: BlockKind, top: boolean, inHtml: boolean): void => {
    let inItem = kind === 'item' ? 1 : 0;
    let depth = top ? 0 : 1;
    /** Where code or struck words of HTML began. */
    let hiding: number | undefined;
    /** The tag behind which words stand raised. */
    let raised: Range | undefined;
    const tree = words === source ? parse(source) : markdown.parse(words);
    const own = top && !inHtml ? new StoryQuotes(source, tree.topNode) : undefined;
    /** Inside a quotation that holds sections of the story. */
    let quoted = false;
    tree.iterate({
      enter(node) {
        const { name } = node;
        const [start, end] = [base + node.from, base + node.to];
        depth += 1;
        const leave = (): false => {
          depth -= 1;
          return false;
        };
        if (name === 'ListItem') inItem += 1;
        else if (name === 'Blockquote' && depth === 2 && own?.holdsSections(node.node)) quoted = true;
        else if (name.startsWith('ATXHeading')) {
          if (depth === 2) headings.push(heading(source.slice(start, end), start, Number(name.slice(-1)), shift));
          else if (quoted && depth === 3) {
            const { range, ...rest } = heading(source.slice(start, end), start, Number(name.slice(-1)), shift);
            // With the mark of its line, so that what ends before it ends with a line.
            headings.push({
              ...rest,
              range: { start: offsetOf(source.lastIndexOf('\n', start - 1) + 1), end: range.end },
            });
          } else blocks.push({ kind: 'item', range: shift(start, end), italic: false });
        } else if (name.startsWith('SetextHeading')) {
          // A rule right under a paragraph turns it into a heading by accident; only a section's name is one by intent.
          const underline = source.slice(start, end).lastIndexOf('\n');
          const found = heading(source.slice(start, start + underline), start, Number(name.slice(-1)), shift);
          if (depth === 2 && sectionNamesOf(found.title).length > 0) headings.push(found);
          else addWords(kind, start, start + underline, false);
        } else if (name === 'TableCell') blocks.push({ kind: 'cell', range: shift(start, end), italic: false });
        else if (name === 'Paragraph' || name === 'Task') {
          hiding = undefined;
          raised = undefined;
          const italic =
            STRESS.test(source[start] ?? '') &&
            isItalic(node.node, start - base, start - base + source.slice(start, end).trimEnd().length);
          addWords(inItem > 0 ? 'item' : kind, start, end, italic);
        } else if (name === 'CodeBlock') {
          // Indented below a footnote it is more of it.
          if (node.node.prevSibling?.name === 'FootnoteText') return leave();
          // People who indent a paragraph do not know that Markdown calls it code.
          const code = source.slice(start, end);
          if (readsAsProse(code)) addWords('paragraph', start, end, false);
          else opaque.push(shift(start, end));
          return leave();
        } else if (name === 'CommentBlock' || name === 'HTMLBlock') {
          if (name === 'CommentBlock' && !source.slice(start, end).includes('-->')) unclosed = shift(start, start + 4);
          const paragraphs = inItem > 0 ? 'item' : kind;
          // What was cut out of a block, and looks like one again, is not cut any smaller.
          if (start === base && inHtml) addWords(paragraphs, start, end, false);
          else addHtml(start, end, paragraphs, depth === 2);
          return leave();
        } else if (name === 'FootnoteText') return leave();
        else if (OPAQUE.has(name)) {
          if (
            name === 'FencedCode' &&
            node.node.getChildren('CodeMark').length < 2 &&
            source.slice(end).trim() === ''
          ) {
            const line = source.indexOf('\n', start);
            unclosed = shift(start, line < 0 || line > end ? end : line);
          }
          opaque.push(shift(start, end));
          return leave();
        } else if (name === 'Comment') {
          comments.push(shift(start, end));
          addInline('silent', start, end);
        } else if (name === 'HTMLTag') {
          const tag = source.slice(start, end);
          if (BREAKING.test(tag)) addBreak(start, end);
          else addInline('silent', start, end);
          const [, closing, element = ''] = HIDING.exec(tag) ?? [];
          if (closing === '') hiding ??= end;
          else if (closing && hiding !== undefined) {
            addInline(/^(?:del|s|strike)$/i.test(element) ? 'gap' : 'noun', hiding, start);
            hiding = undefined;
          }
          const [, lowering] = RAISING.exec(tag) ?? [];
          if (lowering && raised) addRaised(raised, start);
          if (lowering !== undefined) raised = lowering ? undefined : { start, end };
        } else if (name === 'URL' || name === 'Autolink') {
          // The target of a link is silent, an address in the text is a noun.
          const parent = node.node.parent?.name;
          const address = MAIL.test(source.slice(start, Math.min(end, start + 80))) ? 'noun' : 'address';
          addInline(parent === 'Link' || parent === 'Image' ? 'silent' : address, start, end);
        } else if (name === 'InlineCode') {
          // People set a figure as code, too: it is said and read as any other.
          if (!FIGURE.test(source.slice(start, end))) addInline('noun', start, end);
        } else if (name === 'Entity') {
          const signs = entitySigns(source.slice(start, end));
          if (signs !== undefined) inlines.push({ kind: 'sign', range: shift(start, end), signs });
        } else if (name === 'Power') addRaised({ start, end: start + 1 }, end - 1);
        else if (name === 'Escape')
          inlines.push({ kind: 'sign', range: shift(start, end), signs: escapedSign(source, end - 1) });
        else {
          const found = KINDS.get(name);
          if (found) addInline(found, start, end);
          if (name === 'HardBreak') breaks.push(offsetOf(start));
          if (GONE.has(name)) return leave();
        }
        return undefined;
      },
      leave({ name }) {
        depth -= 1;
        if (name === 'ListItem') inItem -= 1;
        else if (name === 'Blockquote' && depth === 1) quoted = false;
      },
    });
  };
  walk(source, 0, 'paragraph', true, false);
  return { headings, blocks, inlines, comments, opaque, breaks, unclosed };
}

/** The last text that was parsed, and what can be used again of its tree. */
let last: { readonly source: string; readonly fragments: readonly TreeFragment[] } | undefined;

/** Between two keystrokes a story differs in one place, so all blocks but those around it are parsed already. */
function parse(source: string): ReturnType<typeof markdown.parse> {
  const fragments = last && TreeFragment.applyChanges(last.fragments, [changeOf(last.source, source)]);
  const tree = markdown.parse(source, fragments);
  last = { source, fragments: TreeFragment.addTree(tree) };
  return tree;
}

/** Where two texts differ: all between the beginning and the end that they share. */
function changeOf(before: string, after: string): Parameters<typeof TreeFragment.applyChanges>[1][number] {
  const shorter = Math.min(before.length, after.length);
  let fromA = 0;
  while (fromA < shorter && before.charCodeAt(fromA) === after.charCodeAt(fromA)) fromA += 1;
  let toA = before.length;
  let toB = after.length;
  while (toA > fromA && toB > fromA && before.charCodeAt(toA - 1) === after.charCodeAt(toB - 1)) {
    toA -= 1;
    toB -= 1;
  }
  return { fromA, toA, fromB: fromA, toB };
}

function heading(words: string, start: number, depth: number, shift: (start: number, end: number) => Range): Heading {
  const shown = words.trimEnd();
  const title = withoutColon(
    shown
      .replace(/^#{1,6}/, '')
      .replace(/\s#+$/, '')
      .trim(),
  );
  return { range: shift(start, start + shown.length), title, depth };
}

/** What italics begin with. */
const STRESS = /[*_]/;

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
