import { codeLines } from './codeLines';
import { tableRows } from './tables';

/** A break with the spaces behind it, or code that may hold one. */
const BREAK = /`[^`\n]{1,300}`|<br\s?\/?>[ \t]{0,3}/gi;
const BREAK_IN_ROW = /`[^`\n]{1,300}`|<br(?=\s?\/?>)/gi;
const ONE_LINE = /^[ \t]{0,3}[>#]/;
/** Breaks right before what closes bold or italics. */
const BEFORE_TAG = /(?<=[^>\s])(<br\s?\/?>(?:[ \t]{0,3}<br\s?\/?>){0,3})[ \t]{0,3}(<\/(?:b|strong|i|em|u)>)/gi;
/** Signs of bold or italics with the breaks before them, or code that may hold some. */
const SIGNS = /`[^`\n]{1,300}`|((?:<br\s?\/?>[ \t]{0,3}){0,3})(\*{2,3}|__|~~)/gi;

/** Lines of text that end at "<br>", but for a row of a table, a quote and a heading, which hold one line each. */
export function withBreaks(text: string): string {
  if (!/<br/i.test(text)) return text;
  const lines = linesOf(text);
  const rows = tableRows(lines.map(({ line }) => line));
  return lines
    .map(({ line, code }, at) =>
      code || rows.has(at) || ONE_LINE.test(line)
        ? line
        : line.replace(BREAK, (found) => (found.startsWith('`') ? found : '\n')),
    )
    .join('\n');
}

/** The text with each "<br>" that ends what is bold behind it, where it cuts no label from its end. */
export function withBreaksBehindBold(text: string): string {
  if (!/<br/i.test(text)) return text;
  return linesOf(text)
    .map(({ line, code }) => (code || !/<br/i.test(line) ? line : behindSigns(line.replace(BEFORE_TAG, '$2$1'))))
    .join('\n');
}

/** Where the breaks stand that a row of a table holds. */
export function breaksInRows(text: string): ReadonlySet<number> {
  if (!/<br/i.test(text)) return new Set();
  const lines = codeLines(text, 0);
  const rows = tableRows(lines.map(({ start, end }) => text.slice(start, end)));
  const found = lines
    .filter(({ code }, at) => !code && rows.has(at))
    .flatMap(({ start, end }) => [...text.slice(start, end).matchAll(BREAK_IN_ROW)].map(({ index }) => start + index));
  return new Set(found);
}

function linesOf(text: string): readonly { readonly line: string; readonly code: boolean }[] {
  return codeLines(text, 0).map(({ start, end, code }) => ({ line: text.slice(start, end), code }));
}

/** The same sign opens and closes: every second one of a line closes, and one before a space opens nothing. */
function behindSigns(line: string): string {
  const open = new Set<string>();
  return line.replace(SIGNS, (found: string, breaks: string | undefined, sign: string | undefined, at: number) => {
    if (sign === undefined) return found;
    if (open.delete(sign)) return sign + (breaks ?? '');
    if (/\S/.test(line.charAt(at + found.length))) open.add(sign);
    return found;
  });
}
