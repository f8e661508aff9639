import { decodeEntities } from '../story/entities';
import { breaksInRows, withBreaks, withBreaksBehindBold } from './breaks';
import { codeLines } from './codeLines';
import { MarkdownWriter } from './markdownWriter';

/** A tag, or a stretch of code that may hold one. Bounded, so that no text makes it slow. */
const TAG = /`[^`\n]{1,300}`|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})((?:\s[^<>]{0,500})?)\/?>/g;
/** Elements by which a text is taken for HTML, or for Markdown with HTML in it. */
const STRUCTURE = /<(?:table|aside|details|summary|dl|dt|h[1-6]|p|div|ul|ol|li|b|strong|u)(?:\s[^<>]{0,500})?>/i;

/** A page, or what was cut out of one, though no element of it has a structure; no line is a heading of Markdown. */
const PAGE = /^\s{0,99}<(?:!doctype|html|body|span(?![\s\S]*\n#{1,6}[ \t]))/i;
/** Where a sentence, a label or "Dr." ends in one span and a capital begins the next. */
const GLUED = /(?<=[.!?:]<\/span>)(?=<span[^<>]{0,500}>\p{Lu})/gu;
const CLOSING = /<\/([a-zA-Z][a-zA-Z0-9]{0,12})>/g;
/** Elements that people leave open. */
const UNCLOSED = new Set(['br', 'img', 'col', 'p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);

/**
 * Notes with HTML in them as Markdown: headings, lists, tables, `<details>` and definition lists, bold and italics. Any
 * other element, and code, stays as it is written.
 */
export function readHtml(written: string): string {
  const text = withBreaksBehindBold(PAGE.test(written) ? `<div>${written.replace(GLUED, ' ')}</div>` : written);
  if (!STRUCTURE.test(text)) return withBreaks(text);
  const writer = new MarkdownWriter();
  const closed = new Set([...text.matchAll(CLOSING)].map(([, name = '']) => name.toLowerCase()));
  const inRows = breaksInRows(text);
  let from = 0;
  const flush = (to: number): void => {
    convert(text.slice(from, to), writer, closed, (at) => inRows.has(from + at));
    from = to;
  };
  for (const { start, end, code } of codeLines(text, 0)) {
    if (!code) continue;
    if (start > from) flush(start);
    const next = Math.min(text.length, end + 1);
    writer.verbatim(text.slice(from, next));
    from = next;
  }
  flush(text.length);
  return writer.text();
}

function convert(
  html: string,
  writer: MarkdownWriter,
  closed: ReadonlySet<string>,
  isInRow: (at: number) => boolean,
): void {
  const isRead = (name: string, slash: string, attributes: string): boolean => {
    // Code, or a word of the writer's such as "<div>".
    if (name === '' || !(closed.has(name) || UNCLOSED.has(name))) return false;
    return slash === '' ? writer.opens(name, attributes) : writer.closes(name);
  };
  let at = 0;
  for (const { index, 0: tag, 1: slash = '', 2: name = '', 3: attributes = '' } of html.matchAll(TAG)) {
    writer.words(decodeEntities(html.slice(at, index)));
    if (isInRow(index) || !isRead(name.toLowerCase(), slash, attributes)) writer.words(tag);
    at = index + tag.length;
  }
  writer.words(decodeEntities(html.slice(at)));
}
