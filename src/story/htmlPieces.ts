import { wordSet } from '../language/wordSet';
import type { BlockKind, Range } from './types';

/** A stretch of an HTML block that a reader of the page sees as a paragraph, an item, a cell or a heading of its own. */
interface HtmlPiece extends Range {
  readonly kind: BlockKind;
  /** The level of the heading that it is, if it is one. */
  readonly heading: number | undefined;
}

interface HtmlBlock {
  readonly pieces: readonly HtmlPiece[];
  readonly comments: readonly Range[];
  /** It shows something that is no text, or text that is not to be read: a picture, code, a quotation. */
  readonly opaque: boolean;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:[\s/](?:[^<>"']|"[^"<>]{0,2000}"|'[^'<>]{0,2000}')*)?>/iy;
/** What stands inside a line and does not end it. The paragraph's own reader knows these. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
/** What holds no words to read, up to its end. */
const RAW = wordSet('script style pre textarea svg math title template');
const SHOWN = wordSet('img svg video audio iframe object embed picture canvas pre textarea math');
const ITEMS = wordSet('li dt dd');
const CELLS = wordSet('td th');
const HEADING = /^h([1-6])$/;
const ALONE = /^[ \t]{0,30}(?:\n|$)/;
const SEEN = /[\p{L}\p{N}]/u;

/** Cuts the HTML between two offsets into what a reader sees. Linear. */
export function htmlPieces(source: string, { start, end }: Range, kind: BlockKind): HtmlBlock {
  const pieces: HtmlPiece[] = [];
  const comments: Range[] = [];
  let opaque = false;
  let now = kind;
  let heading: number | undefined;
  let quotes = 0;
  let from = start;
  /** Nothing but comments has been seen since the last tag. */
  let blank = true;
  const close = (at: number): void => {
    const words = source.slice(from, at);
    const first = from + words.length - words.trimStart().length;
    const last = first + words.trim().length;
    if (SEEN.test(words)) {
      if (quotes > 0) opaque = true;
      else pieces.push({ start: first, end: last, kind: now, heading });
    }
  };
  const closings = new Map<string, number>();
  /** Where a text next stands; looked for once for all places before it. */
  const next = (words: string, at: number): number => {
    const known = closings.get(words);
    if (known !== undefined && (known < 0 || known >= at)) return known;
    const found = indexWithin(source, words, at, end);
    closings.set(words, found);
    return found;
  };
  let at = source.indexOf('<', start);
  while (at >= 0 && at < end) {
    if (source.startsWith('<!--', at)) {
      const close = next('-->', at + 4);
      const stop = close < 0 ? end : close + 3;
      // In front of words it is cut off; inside them their own reader knows it.
      blank &&= source.slice(from, at).trim() === '';
      if (blank) {
        comments.push({ start: at, end: stop });
        from = stop;
      }
      at = source.indexOf('<', stop);
      continue;
    }
    if (/[!?]/.test(source[at + 1] ?? '')) {
      const stop = next('>', at);
      at = source.indexOf('<', stop < 0 ? end : stop);
      if (blank) from = stop < 0 ? end : stop + 1;
      continue;
    }
    TAG.lastIndex = at;
    const [whole, closing, written = ''] = TAG.exec(source) ?? [];
    const name = written.toLowerCase();
    if (whole === undefined || INLINE.has(name)) {
      const stop = at + (whole?.length ?? 1);
      blank &&= source.slice(from, at).trim() === '';
      // Alone in its line it would open a block again.
      if (blank && whole && ALONE.test(source.slice(stop, stop + 40))) from = stop;
      else blank = false;
      at = source.indexOf('<', stop);
      continue;
    }
    close(at);
    opaque ||= SHOWN.has(name);
    let stop = at + whole.length;
    if (RAW.has(name) && !closing && !whole.endsWith('/>')) {
      const close = next(`</${name}`, stop);
      const after = close < 0 ? -1 : source.indexOf('>', close);
      stop = after < 0 || after >= end ? end : after + 1;
    }
    if (name === 'blockquote') quotes = Math.max(0, quotes + (closing ? -1 : 1));
    const level = HEADING.exec(name)?.[1];
    heading = level === undefined || closing ? undefined : Number(level);
    if (name !== 'br' && name !== 'p')
      now = closing ? kind : ITEMS.has(name) ? 'item' : CELLS.has(name) ? 'cell' : kind;
    from = stop;
    blank = true;
    at = source.indexOf('<', stop);
  }
  close(end);
  return { pieces, comments, opaque };
}

function indexWithin(source: string, words: string, from: number, end: number): number {
  const found = source.indexOf(words, from);
  if (found >= 0 && found < end) return found;
  const shouted = words.startsWith('</') ? source.indexOf(words.toUpperCase(), from) : -1;
  return shouted >= 0 && shouted < end ? shouted : -1;
}
