import { clock } from '../base/clock';
import { printable } from '../story/shown';
import { readinessInWords } from './readinessOf';
import type { Bank } from './types';

/** The matrix as a table for a spreadsheet: a row a story, a column a principle, then what each principle has. */
export function bankCsv({ stories, principles, unreadable }: Bank): string {
  const names = principles.map(({ name }) => name);
  const none = names.map(() => '');
  const rows = [
    ['Story', 'File', 'Retells', 'Level', 'Time', 'Warnings', 'Readiness', 'Last Told', ...names],
    ...stories.map(({ title, file, retells = '', levelName, seconds, warnings, readiness, rehearsed = '', roles }) => [
      ...[title, file, retells, levelName, clock(seconds), String(warnings ?? ''), readinessInWords(readiness)],
      dayOf(rehearsed),
      ...names.map((name) => roles.find(({ principle }) => principle === name)?.role ?? ''),
    ]),
    ...unreadable.map(({ file, reason }) => ['', file, '', '', '', '', `can't be read: ${reason}`, '', ...none]),
    ['Different events', '', '', '', '', '', '', '', ...principles.map(({ events }) => String(events))],
    ['Gap', '', '', '', '', '', '', '', ...principles.map(({ gap = '' }) => gap)],
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The day where the person is, as every spreadsheet knows one; nothing where there is none. */
function dayOf(time: string): string {
  const told = new Date(time);
  if (Number.isNaN(told.getTime())) return '';
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${told.getFullYear()}-${two(told.getMonth() + 1)}-${two(told.getDate())}`;
}

/** A spreadsheet takes what begins so, behind white space too, for something to compute. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** One cell as RFC 4180 has it, on one line, that no spreadsheet takes for a formula. */
function cell(words: string): string {
  const shown = printable(words);
  const safe = FORMULA.test(shown) || /^[\t\r]/.test(words) ? `'${shown}` : shown;
  return /[",']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
