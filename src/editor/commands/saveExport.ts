import * as vscode from 'vscode';
import { fileNameFor } from '../../notes/renderStory';
import { reasonOf } from '../readFile';
import { overwriteFile } from '../writeFile';
import { openUnsaved } from './storyFiles';
import { shownPath } from './storyFolder';

/** A kind of file that a story is exported as. */
export interface ExportKind {
  /** As the save dialog names it. */
  readonly name: string;
  /** Without a dot; also VS Code's id of the language. */
  readonly extension: 'md' | 'html';
  readonly language: 'markdown' | 'html';
}

/**
 * Asks where an export goes and writes it. The save dialog asks before it overwrites; where there is no dialog, the
 * export opens unsaved.
 */
export async function saveExport(document: vscode.TextDocument, kind: ExportKind, text: string): Promise<void> {
  const target = await askForTarget(document, kind);
  if (target === 'unsaved') await openUnsaved(text, kind.language);
  else if (target) await writeExport(document, target, text);
}

async function askForTarget(
  document: vscode.TextDocument,
  { name, extension }: ExportKind,
): Promise<vscode.Uri | 'unsaved' | undefined> {
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return 'unsaved';
  try {
    return await vscode.window.showSaveDialog({
      title: 'Export Story',
      saveLabel: 'Export',
      defaultUri: vscode.Uri.joinPath(folder, exportName(document, extension)),
      filters: { [name]: [extension] },
    });
  } catch {
    return 'unsaved';
  }
}

/** "the-key.md" for "the-key.star.md"; for a story that is no file yet, a name made of its first line of words. */
export function exportName(document: vscode.TextDocument, extension: string): string {
  const name = document.uri.path.split('/').at(-1) ?? '';
  const title = /^title:\s*(\S[^\n\r]*)/m.exec(document.getText())?.[1] ?? 'story';
  const stem = document.isUntitled ? fileNameFor(title, () => false) : name;
  return `${stem.replace(/(?:\.star)?\.md$/i, '')}.${extension}`;
}

/** Writes an export and offers to open it. Never over the story itself. */
export async function writeExport(document: vscode.TextDocument, target: vscode.Uri, text: string): Promise<boolean> {
  if (target.toString() === document.uri.toString()) {
    void vscode.window.showErrorMessage("That's the story itself. Choose another name for the export.");
    return false;
  }
  try {
    await overwriteFile(target, text);
  } catch (error) {
    void vscode.window.showErrorMessage(`Nothing was exported: ${reasonOf(error)}. Try another folder.`);
    return false;
  }
  void offerToOpen(target);
  return true;
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const choice = await vscode.window.showInformationMessage(`Exported to “${shownPath(target)}”.`, 'Open');
  if (choice === 'Open') await vscode.window.showTextDocument(target);
}
