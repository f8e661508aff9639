import * as vscode from 'vscode';
import { STORIES } from './documents';

const EMPTY_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])(?: \[ \])?\s*$/;
const NUMBERED = /^(\s*)(\d{1,3})([.)])\s/;

/** The language of a story's first lines, as package.json names it. */
const FRONT_MATTER = 'star-story-front-matter';

/**
 * Enter in a list. The configuration of the language continues it; what is left to do is here: an empty item becomes a
 * blank line and ends it, and numbers go on counting. In the front matter, whose language stands inside another, the
 * editor on a server reads no configuration before something else asks for it: so Enter's rules are given to it.
 */
export function registerLists(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerOnTypeFormattingEditProvider(
      STORIES,
      { provideOnTypeFormattingEdits: (document, position) => afterEnter(document, position.line) },
      '\n',
    ),
    vscode.languages.setLanguageConfiguration(FRONT_MATTER, {
      onEnterRules: [
        { beforeText: /^\s*-\s*$/, action: { indentAction: vscode.IndentAction.None } },
        { beforeText: /^\s*- .*\S/, action: { indentAction: vscode.IndentAction.None, appendText: '- ' } },
      ],
    }),
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
