import { COMMANDS, printable } from '../story/shown';

export { printable } from '../story/shown';

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
