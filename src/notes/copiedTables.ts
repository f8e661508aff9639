import { codeLines } from './codeLines';
import { sectionLabelOf } from './sectionLabel';

/** A row of a table, and the first line after it. */
interface Row {
  readonly cells: readonly string[];
  readonly next: number;
}

/** What goes on for longer than this, in UTF-16 units or lines, is no row of a story. */
const LONGEST_ROW = 20_000;
const MOST_LINES = 60;

/**
 * The text with each table that was copied out of a document or a sheet, cells between tabs, written with bars. Only one
 * that names sections: in its first row, or down its first column with several cells beside each.
 */
export function readCopiedTables(text: string): string {
  if (!text.includes('\t')) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ line: text.slice(start, end), code }));
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = lines[at]?.code ? undefined : tableAt(lines, at);
    if (table) {
      for (const cells of table.rows) written.push(`| ${cells.map(barred).join(' | ')} |`);
      // A paragraph behind the last row is none of its own.
      written.push('');
    } else written.push(lines[at]?.line ?? '');
    at = table?.next ?? at + 1;
  }
  return written.join('\n');
}

/** A heading, a quote, a table between bars, a rule: no more of a cell. */
const OPENS_BLOCK = /^[ \t]{0,3}(?:#{1,6}[ \t]|[>|]|(?:-{3,}|\*{3,}|_{3,})[ \t]*$)/;

type Lines = readonly { readonly line: string; readonly code: boolean }[];

function tableAt(
  lines: Lines,
  at: number,
): { readonly rows: readonly (readonly string[])[]; readonly next: number } | undefined {
  if (!lines[at]?.line.includes('\t')) return undefined;
  // The names over columns stand in one line.
  const names = (lines[at]?.line ?? '').split('\t').map((cell) => cell.trim());
  // "S: It broke", "T: …" in one line are a story's sections, not the names over its columns.
  if (names.filter(isTold).length >= 2) return undefined;
  const isHead = names.filter(isSection).length >= 2;
  const head = isHead ? { cells: names, next: at + 1 } : rowAt(lines, at, 2);
  if (!head) return undefined;
  const second = rowAt(lines, head.next, head.cells.length);
  // "Situation", its words, "Task", its words, and on in the next line: labels, for no names stand over others.
  if (isHead && (second?.cells.filter((cell) => isSection(cell.trim())).length ?? 0) >= 2) return undefined;
  const [first, below] = [head, second].map((row) => isSection(row?.cells[0] ?? ''));
  const isOver = !first && below;
  const isWide = head.cells.length > 2 || [head, second].some((row) => row?.cells.some((cell) => cell.includes('\n')));
  if (!second || !(isHead || isOver || (first && isWide))) return undefined;
  const rows = [head.cells];
  let { next } = head;
  for (let row: Row | undefined = second; row; row = rowAt(lines, next, head.cells.length)) {
    rows.push(row.cells);
    next = row.next;
  }
  return { rows, next };
}

/** The row that begins at a line: as many cells as the head has. A cell may go on in the lines that follow. */
function rowAt(lines: Lines, at: number, width: number): Row | undefined {
  const cells = (lines[at]?.line ?? '').split('\t');
  if (cells.length < 2) return undefined;
  let next = at + 1;
  let length = 0;
  const goesOn = (): boolean => {
    // A sheet puts a cell of several lines in quotation marks.
    if (isOpen(cells.at(-1) ?? '')) return true;
    const follows = lines[next]?.line ?? '';
    if (follows.trim() === '' || OPENS_BLOCK.test(follows)) return false;
    return cells.length < width || !(follows.includes('\t') || isSection(follows));
  };
  while (next < lines.length && next - at < MOST_LINES && length < LONGEST_ROW && !lines[next]?.code && goesOn()) {
    const [first = '', ...others] = (lines[next]?.line ?? '').split('\t');
    cells.push(`${cells.pop() ?? ''}\n${first}`, ...others);
    length += lines[next]?.line.length ?? 0;
    next += 1;
  }
  return { cells: cells.map(unquoted), next };
}

const isOpen = (cell: string): boolean => cell.startsWith('"') && (cell.split('"').length - 1) % 2 === 1;

function unquoted(cell: string): string {
  const written = cell.trim();
  const isQuoted = written.length > 1 && written.startsWith('"') && written.endsWith('"') && /\n|""/.test(written);
  return isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written;
}

const isSection = (cell: string): boolean => {
  const { names, rest } = sectionLabelOf(cell.trim());
  return names.length > 0 && rest === '';
};

/** A section with words of its own: "S: It broke". */
const isTold = (cell: string): boolean => {
  const { names, rest } = sectionLabelOf(cell);
  return names.length > 0 && rest !== '';
};

const barred = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>');
