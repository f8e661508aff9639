/**
 * What a terminal obeys, or what turns the order of what it shows: C0, DEL and C1, the marks, embeddings, overrides and
 * isolates of bidirectional text, and the separators of lines and paragraphs.
 */
const COMMANDS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/gu;

/** Those among them that stand for white space. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]/u;

/** Words of a file, a name or an argument as one line that commands nothing: white space as a space, the rest as �. */
export function printable(words: string): string {
  return words.replace(COMMANDS, (found) => (BLANKS.test(found) ? ' ' : '\uFFFD'));
}

/** A sentence as a line for people, whatever it quotes. */
export function line(sentence: string): string {
  return `${printable(sentence)}\n`;
}

/** JSON that can be shown in a terminal: what `JSON.stringify` leaves as it is among the commands is escaped too. */
export function safeJson(value: unknown, indent?: number): string {
  // Line feeds stand only between tokens here, since a string has them escaped already.
  return JSON.stringify(value, undefined, indent).replace(COMMANDS, (found) =>
    found === '\n' ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
