import * as vscode from 'vscode';
import { fileNameFor } from '../../notes/renderStory';
import { reasonOf } from '../readFile';
import { overwriteFile } from '../writeFile';
import { showPrintPanel } from './printPanel';
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
  const folder = exportsFolder(document);
  if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return 'unsaved';
  // The dialog opens only in a folder that is there.
  const isNew = await makeFolder(folder);
  let target: vscode.Uri | undefined;
  try {
    target = await vscode.window.showSaveDialog({
      title: 'Export Story',
      saveLabel: 'Export',
      defaultUri: vscode.Uri.joinPath(folder, exportName(document, extension)),
      filters: { [name]: [extension] },
    });
  } catch {
    return 'unsaved';
  } finally {
    if (isNew && target?.path.startsWith(`${folder.path}/`) !== true) await removeIfEmpty(folder);
  }
  return target;
}

/** Beside the stories, but not among them: an export that stood there would be what Quick Open finds first. */
export function exportsFolder(document: vscode.TextDocument): vscode.Uri | undefined {
  const root = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : (vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.Uri.joinPath(document.uri, '..'));
  return root && vscode.Uri.joinPath(root, 'exports');
}

/** Whether it had to be made. A folder that cannot be made is the dialog's to tell. */
async function makeFolder(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(folder);
    return false;
  } catch {
    await vscode.workspace.fs.createDirectory(folder).then(undefined, () => undefined);
    return true;
  }
}

async function removeIfEmpty(folder: vscode.Uri): Promise<void> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    if (entries.length === 0) await vscode.workspace.fs.delete(folder, { recursive: false });
  } catch {
    // It was never made, or somebody has put something into it.
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
  void offerToOpen(target, text);
  return true;
}

async function offerToOpen(target: vscode.Uri, text: string): Promise<void> {
  const choice = await vscode.window.showInformationMessage(`Exported to “${shownPath(target)}”.`, 'Open');
  if (choice === 'Open') await openExport(target, text);
}

/** A page belongs in a browser, which is there where VS Code runs on the person's own machine. */
async function openExport(target: vscode.Uri, text: string): Promise<void> {
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && target.scheme === 'file' && target.path.endsWith('.html')) await vscode.env.openExternal(target);
  else if (target.path.endsWith('.html')) showPrintPanel(target, text);
  else await vscode.window.showTextDocument(target);
}
