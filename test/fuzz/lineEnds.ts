import { applyEdit } from '../../src/checks/edits';
import type { Edit, Finding } from '../../src/checks/types';

/** Where a place of a text is once its line feeds have become CRLF. */
export function placesInCrlf(text: string): (at: number) => number {
  const before = [0];
  for (let at = 0; at < text.length; at += 1) before.push((before[at] ?? 0) + (text[at] === '\n' ? 1 : 0));
  return (at) => at + (before[at] ?? 0);
}

export function asCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

/** YAML quotes line ends as JSON does. */
export function asLf(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\\r\\n', '\\n');
}

/** A finding as it must be in both texts: its place, and what its edits make of the text. */
export function findingShown(finding: Finding, text: string, place: (at: number) => number): string {
  const { check, severity, message, range, fix, suggestions } = finding;
  const after = (edit: Edit) => [edit.title, asLf(applyEdit(text, edit))];
  const edits = [...(fix ? [fix] : []), ...suggestions].map(after);
  return JSON.stringify([check, severity, asLf(message), place(range.start), place(range.end), edits]);
}
