import { codeLines } from './codeLines';
import { decodeEntities } from './entities';
import { MarkdownWriter } from './markdownWriter';

/** Bounded, so that no text makes it slow. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})((?:\s[^<>]{0,500})?)\/?>/g;
/** Elements by which a text is taken for HTML, or for Markdown with HTML in it. */
const STRUCTURE = /<(?:table|details|summary|dl|dt|h[1-6]|p|div|ul|ol|li|b|strong)(?:\s[^<>]{0,500})?>/i;

/**
 * Notes with HTML in them as Markdown: headings, lists, tables, `<details>` and definition lists, bold and italics. Any
 * other element, and code, stays as it is written.
 */
export function readHtml(text: string): string {
  if (!STRUCTURE.test(text)) return text;
  const writer = new MarkdownWriter();
  let from = 0;
  const flush = (to: number): void => {
    convert(text.slice(from, to), writer);
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

function convert(html: string, writer: MarkdownWriter): void {
  let at = 0;
  for (const { index, 0: tag, 1: slash = '', 2: name = '', 3: attributes = '' } of html.matchAll(TAG)) {
    writer.words(decodeEntities(html.slice(at, index)));
    if (!(slash === '' ? writer.opens(name.toLowerCase(), attributes) : writer.closes(name.toLowerCase())))
      writer.words(tag);
    at = index + tag.length;
  }
  writer.words(decodeEntities(html.slice(at)));
}
