import type { MarkdownParser } from '@lezer/markdown';

/**
 * What inline markup cannot do without, of Markdown, GFM and `NOTE_MARKS`: one of its signs, two spaces at the end of a
 * line, or the beginning of an address.
 */
const MARKUP = /[\\&`<*_[\]~@=+^{#]|:[a-z/]| {2}\n|www\./i;

/** The same parser, which looks at no sign of plain words: most paragraphs of a story are nothing else. */
export function withPlainInline(parser: MarkdownParser): MarkdownParser {
  const parseInline = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => (MARKUP.test(text) ? parseInline(text, offset) : []);
  return parser;
}
