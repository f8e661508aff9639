import * as vscode from 'vscode';
import { STORIES } from './documents';

const EMPTY_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])(?: \[ \])?\s*$/;
const NUMBERED = /^(\s*)(\d{1,3})([.)])\s/;

/** What Enter leaves to do in a list: an empty item becomes a blank line and ends it, and numbers go on counting. */
export function registerLists(): vscode.Disposable {
  return vscode.languages.registerOnTypeFormattingEditProvider(
    STORIES,
    { provideOnTypeFormattingEdits: (document, position) => afterEnter(document, position.line) },
    '\n',
  );
}

function afterEnter(document: vscode.TextDocument, line: number): vscode.TextEdit[] {
  if (line === 0) return [];
  const above = document.lineAt(line - 1);
  if (EMPTY_ITEM.test(above.text)) return [vscode.TextEdit.delete(above.range)];
  const last = NUMBERED.exec(above.text);
  const next = NUMBERED.exec(document.lineAt(line).text);
  if (!last || !next) return [];
  const [, indent = '', number = ''] = next;
  const digits = new vscode.Range(line, indent.length, line, indent.length + number.length);
  return [vscode.TextEdit.replace(digits, String(Number(last[2]) + 1))];
}
