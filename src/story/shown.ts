/**
 * What a terminal obeys, or what turns the order of what it shows: C0, DEL and C1, the marks, embeddings, overrides and
 * isolates of bidirectional text, and the separators of lines and paragraphs.
 */
export const COMMANDS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/gu;

/** Those among them that stand for white space. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]/u;

/** Words of a file, a name or an argument as one line that commands nothing: white space as a space, the rest as �. */
export function printable(words: string): string {
  return words.replace(COMMANDS, (found) => (BLANKS.test(found) ? ' ' : '\uFFFD'));
}

/** Any text as HTML, for element content and double-quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
