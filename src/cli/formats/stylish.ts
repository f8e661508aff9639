import path from 'node:path';
import { count } from '../../base/count';
import type { Severity } from '../../checks/types';
import type { CheckedFile } from '../checkedFile';
import { positionOf } from '../position';
import { printable } from '../printable';

interface StylishOptions {
  readonly cwd: string;
  readonly colour: boolean;
}

/** ANSI: red, yellow, blue, grey; 2 is dim, 4 underlined. */
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 34, hint: 90 };
const DIM = 2;
const UNDERLINED = 4;

/** For people: findings file by file, then a count. Nothing at all where nothing was found. */
export function formatStylish(files: readonly CheckedFile[], { cwd, colour }: StylishOptions): string {
  const paint = (code: number, words: string) => (colour ? `\u001B[${code}m${words}\u001B[0m` : words);
  const blocks: string[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { filePath, story, findings } of files) {
    if (findings.length === 0) continue;
    const rows = findings.map(({ check, severity, range, message }) => {
      counts[severity] += 1;
      const { line, column } = positionOf(story.lineStarts, range.start);
      return { at: `${line}:${column}`, severity, message: printable(message), check };
    });
    const widest = (cell: (row: (typeof rows)[number]) => string) =>
      rows.reduce((width, row) => Math.max(width, cell(row).length), 0);
    const atWidth = widest(({ at }) => at);
    const severityWidth = widest(({ severity }) => severity);
    const messageWidth = Math.min(
      100,
      widest(({ message }) => message),
    );
    const shown = path.isAbsolute(filePath) ? path.relative(cwd, filePath) || filePath : filePath;
    const lines = rows.map(({ at, severity, message, check }) =>
      [
        `  ${paint(DIM, at.padStart(atWidth))}`,
        paint(COLOURS[severity], severity.padEnd(severityWidth)),
        message.padEnd(messageWidth),
        paint(DIM, check),
      ].join('  '),
    );
    blocks.push(`${paint(UNDERLINED, printable(shown))}\n${lines.join('\n')}\n`);
  }
  if (blocks.length === 0) return '';
  const summary = Object.entries(counts).flatMap(([severity, number]) => (number > 0 ? [count(number, severity)] : []));
  return `\n${blocks.join('\n')}\n${summary.join(', ')} in ${count(files.length, 'file')}\n`;
}
