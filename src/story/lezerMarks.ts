import type { InlineContext, InlineParser, MarkdownConfig } from '@lezer/markdown';
import { BEFORE_POWER, powerSigns } from './raised';
import { sectionNamesOf } from './sectionNames';

/**
 * What people write in notes that GFM does not know: footnotes, marker pens, wiki links, attributes. The nodes:
 * `Unsaid` is there and not said, `Power` is raised digits with their signs, `PenMark` is markup around words, `WikiMark` what stands around the words of a wiki link.
 */

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s|^$/;
/** In UTF-16 units: how far anything below may reach. */
const REACH = 320;

const FOOTNOTE = /^(?:\[\^[^[\]\n]{1,60}\]|\^\[[^[\]]{1,300}\])/;
const WIKI_LINK = /^(!?)\[\[((?:[^[\]|\n]{1,200}\|)?)([^[\]|\n]{1,200})\]\]/;
const ATTRIBUTES = /^\{[:#.][^{}\n]{0,200}\}/;
const SHORT_CODE = /^:[a-z][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}:])/iu;
/** "^1^", "^*^": a raised mark of a note. */
const RAISED = /^\^[\d,*†‡]{1,6}\^/u;
const BLOCK_ID = /^\^[\w-]{1,40}[ \t]*(?:\n|$)/;

/** "#ownership #dive-deep" up to the end of a line. "#1" and "#42" count something. */
const HASHTAGS = /^(?:#\p{L}[\p{L}\p{N}_/-]{0,60}[ \t,]{0,3}){1,12}(?:\n|$)/u;
/** A line begins, or a sentence has ended: in "I asked in #incidents" it is a word. */
const BEFORE_HASHTAGS = /(?:^|\n|[.!?…)"”’]\s)\s{0,3}$/;

/** "[!info]+", the kind of a callout. */
const CALLOUT = /^\[![\p{L}\p{N}_-]{1,30}\][+-]?/u;

const EQUALS = 61;
const OPENING = 91;
const CARET = 94;

const signBefore = (cx: InlineContext, at: number): string => (at > cx.offset ? cx.slice(at - 1, at) : '');
const ahead = (cx: InlineContext, at: number): string => cx.slice(at, Math.min(cx.end, at + REACH));

const PEN = { resolve: 'Pen', mark: 'PenMark' };
const UNDERLINE = { resolve: 'Pen', mark: 'PenMark' };

/** One of a pair of doubled signs around words, "==so==" or "++so++". */
function penMark(cx: InlineContext, sign: number, pos: number): number {
  if (cx.char(pos + 1) !== sign || cx.char(pos + 2) === sign) return -1;
  const before = signBefore(cx, pos);
  const after = cx.slice(pos + 2, Math.min(cx.end, pos + 3));
  if (before.charCodeAt(0) === sign) return -1;
  // Beside a letter it is "C++" or "a==b".
  const opens = !SPACE.test(after) && !WORD.test(before);
  const closes = !SPACE.test(before) && !WORD.test(after);
  return cx.addDelimiter(sign === EQUALS ? PEN : UNDERLINE, pos, pos + 2, opens, closes);
}

function wikiLink(cx: InlineContext, pos: number): number {
  const [whole, embeds, target = '', words = ''] = WIKI_LINK.exec(ahead(cx, pos)) ?? [];
  if (whole === undefined) return -1;
  const end = pos + whole.length;
  if (embeds) return cx.addElement(cx.elt('Unsaid', pos, end));
  const from = pos + 2 + target.length;
  const marks = [cx.elt('WikiMark', pos, from), cx.elt('WikiMark', from + words.length, end)];
  return cx.addElement(cx.elt('WikiLink', pos, end, marks));
}

/** What a pattern finds, as something that is not said. */
function unsaid(cx: InlineContext, pos: number, pattern: RegExp, standsAfter?: RegExp): number {
  if (standsAfter && !standsAfter.test(signBefore(cx, pos))) return -1;
  const found = pattern.exec(ahead(cx, pos))?.[0].trimEnd();
  return found === undefined ? -1 : cx.addElement(cx.elt('Unsaid', pos, pos + found.length));
}

/** "10^6^" is a power and said, "We^1^" the mark of a note and not. */
function raised(cx: InlineContext, pos: number): number {
  const [found = ''] = RAISED.exec(ahead(cx, pos)) ?? [];
  const before = cx.slice(Math.max(cx.offset, pos - BEFORE_POWER), pos);
  if (powerSigns(before, found.slice(1, -1)) === undefined) return unsaid(cx, pos, RAISED);
  const end = pos + found.length;
  const marks = [cx.elt('PenMark', pos, pos + 1), cx.elt('PenMark', end - 1, end)];
  return cx.addElement(cx.elt('Power', pos, end, marks));
}

/** Hashtags at the end of a line, that file the story and are no words of it. */
function hashtags(cx: InlineContext, pos: number): number {
  const before = cx.slice(Math.max(cx.offset, pos - 8), pos);
  return BEFORE_HASHTAGS.test(before) ? unsaid(cx, pos, HASHTAGS) : -1;
}

/** One parser for all of them, since each is asked about every sign of a text. */
const marks: InlineParser = {
  name: 'NoteMarks',
  parse(cx, next, pos) {
    switch (next) {
      case EQUALS:
      case 43:
        return penMark(cx, next, pos);
      case OPENING:
        if (cx.char(pos + 1) === OPENING) return wikiLink(cx, pos);
        if (cx.char(pos + 1) === 33 && pos === cx.offset) return unsaid(cx, pos, CALLOUT);
        return cx.char(pos + 1) === CARET ? unsaid(cx, pos, FOOTNOTE) : -1;
      case 35:
        return hashtags(cx, pos);
      case 33:
        return cx.char(pos + 1) === OPENING && cx.char(pos + 2) === OPENING ? wikiLink(cx, pos) : -1;
      case CARET:
        if (cx.char(pos + 1) === OPENING) return unsaid(cx, pos, FOOTNOTE);
        return RAISED.test(ahead(cx, pos)) ? raised(cx, pos) : unsaid(cx, pos, BLOCK_ID, /^\s?$/);
      case 123:
        return unsaid(cx, pos, ATTRIBUTES, /^[\s\]`*_)]?$/);
      case 58:
        return unsaid(cx, pos, SHORT_CODE, /^[^\p{L}\p{N}:]?$/u);
      default:
        return -1;
    }
  },
  before: 'Link',
};

/** "ftp://…", "HTTP://…", "http://localhost/…", "WWW.…": addresses that GFM takes for words, up to a space. */
const ADDRESS = /^[^\s<>[\]]{1,2000}/;
const OPENS_ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)/i;
/** What closes a sentence or stands around an address at its end. */
const AFTER_ADDRESS = /[?!.,:;*_~=|'"“”‘’`)\]}]{1,20}$/;

/** Behind `Autolink`, which knows where the others end. */
const addresses: InlineParser = {
  name: 'OtherAddress',
  parse(cx, next, pos) {
    if (!isLetter(next) || WORD.test(signBefore(cx, pos))) return -1;
    const opening = OPENS_ADDRESS.exec(cx.slice(pos, Math.min(cx.end, pos + 20)))?.[0];
    if (opening === undefined) return -1;
    const written = ADDRESS.exec(cx.slice(pos, Math.min(cx.end, pos + 2000)))?.[0].replace(AFTER_ADDRESS, '') ?? '';
    return written.length <= opening.length ? -1 : cx.addElement(cx.elt('URL', pos, pos + written.length));
  },
  after: 'Autolink',
};

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

const FOOTNOTE_TEXT = /^\[\^[^[\]]{1,60}\]:/;

/** A line that ends a paragraph: another footnote, a heading, a list, a quote, a fence. */
const OPENS_BLOCK = /^(?:\[\^[^[\]]{1,60}\]:|#{1,6}|[-*+] |\d{1,9}[.)] |>|```|~~~)/;

const footnoteTexts = {
  name: 'FootnoteText',
  parse(cx, line) {
    if (!FOOTNOTE_TEXT.test(line.text.slice(line.pos, line.pos + 80))) return false;
    const from = cx.lineStart + line.pos;
    let end = from;
    do {
      end = cx.lineStart + line.text.length;
      if (!cx.nextLine()) break;
      // More of it: the lines of its paragraph. What is read ahead of a blank line would not be seen to change by a reader
      // that keeps what stands above it.
    } while (line.next >= 0 && !OPENS_BLOCK.test(line.text.slice(line.pos, line.pos + 80)));
    cx.addElement(cx.elt('FootnoteText', from, end));
    return true;
  },
  endLeaf: (_, line) => FOOTNOTE_TEXT.test(line.text.slice(line.pos, line.pos + 80)),
  before: 'LinkReference',
} satisfies NonNullable<MarkdownConfig['parseBlock']>[number];

const GLUED_HEADING = /^(#{1,6})(\p{Lu}[^#\n]{0,80})#*$/u;

const gluedHeadings = {
  name: 'GluedHeading',
  parse(cx, line) {
    const [, marks = '', words = ''] = GLUED_HEADING.exec(line.text.slice(line.pos).trimEnd()) ?? [];
    if (marks === '' || sectionNamesOf(words).length === 0) return false;
    const from = cx.lineStart + line.pos;
    cx.addElement(cx.elt(`ATXHeading${marks.length}`, from, cx.lineStart + line.text.length));
    cx.nextLine();
    return true;
  },
  endLeaf: (_, line) => line.next === 35 && GLUED_HEADING.test(line.text.slice(line.pos).trimEnd()),
  before: 'ATXHeading',
} satisfies NonNullable<MarkdownConfig['parseBlock']>[number];

export const NOTE_MARKS: MarkdownConfig = {
  defineNodes: ['Pen', 'PenMark', 'Power', 'Unsaid', 'WikiLink', 'WikiMark', { name: 'FootnoteText', block: true }],
  parseInline: [marks, addresses],
  parseBlock: [gluedHeadings, footnoteTexts],
};
