import * as vscode from 'vscode';
import { fileNameFor } from '../../notes/renderStory';
import { isStoryName } from '../documents';
import { showPrintPanel } from '../print/printPanel';
import { reasonOf } from '../readFile';
import { overwriteFile } from '../writeFile';
import { openUnsaved } from './storyFiles';
import { shownPath } from './storyFolder';

/** A kind of file that is exported. */
export interface ExportKind {
  /** As the save dialog names it. */
  readonly name: string;
  /** Without a dot. */
  readonly extension: 'md' | 'html' | 'csv';
  /** VS Code's id of the language. */
  readonly language: 'markdown' | 'html' | 'plaintext';
}

/** What is exported, and where to unless the person says otherwise. */
export interface Exported {
  /** Of the save dialog. */
  readonly title: string;
  readonly kind: ExportKind;
  readonly text: string;
  /** The file's name. */
  readonly name: string;
  /** Undefined where no folder is open. */
  readonly folder: vscode.Uri | undefined;
  /** The story that it was made of, which it may not overwrite. */
  readonly story?: vscode.Uri;
}

/**
 * Asks where an export goes and writes it. The save dialog asks before it overwrites; where there is no dialog, the
 * export opens unsaved, and a page as one to download. `extension` is where its own pages are.
 */
export async function saveExport(extension: vscode.Uri, exported: Exported): Promise<void> {
  const { kind, name, text } = exported;
  const target = await askForTarget(exported);
  if (target === 'unsaved' && kind.extension === 'html') showPrintPanel(extension, { name, page: text });
  else if (target === 'unsaved') await openUnsaved(text, kind.language);
  else if (target && (await writeExport(exported, target))) void offerToOpen(extension, target, text);
}

/** A story as it leaves: by its own name, into the folder of exports. */
export function storyExport(document: vscode.TextDocument, kind: ExportKind, text: string): Exported {
  const name = exportName(document, kind.extension);
  return { title: 'Export Story', kind, text, name, folder: exportsFolder(document), story: document.uri };
}

async function askForTarget({ title, kind, name, folder }: Exported): Promise<vscode.Uri | 'unsaved' | undefined> {
  if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return 'unsaved';
  // The dialog opens only in a folder that is there.
  const isNew = await makeFolder(folder);
  let target: vscode.Uri | undefined;
  try {
    target = await vscode.window.showSaveDialog({
      title,
      saveLabel: 'Export',
      defaultUri: vscode.Uri.joinPath(folder, name),
      filters: { [kind.name]: [kind.extension] },
    });
  } catch {
    return 'unsaved';
  } finally {
    if (isNew && target?.path.startsWith(`${folder.path}/`) !== true) await removeIfEmpty(folder);
  }
  return target;
}

/**
 * Beside the stories, but not among them: an export that stood there would be what Quick Open finds first. For a story
 * that is no file yet, and for what is made of many, the first folder that is open has it.
 */
export function exportsFolder(document?: vscode.TextDocument): vscode.Uri | undefined {
  const root =
    document === undefined || document.isUntitled
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

/** Writes an export, and says whether it is written. Never over the story itself. */
export async function writeExport(
  { text, story }: Pick<Exported, 'text' | 'story'>,
  target: vscode.Uri,
): Promise<boolean> {
  if (target.toString() === story?.toString()) {
    void vscode.window.showErrorMessage("That's the story itself. Choose another name for the export.");
    return false;
  }
  if (isStoryName(target.path)) {
    void vscode.window.showErrorMessage("That's a story. Choose another name for the export.");
    return false;
  }
  try {
    await overwriteFile(target, text);
  } catch (error) {
    void vscode.window.showErrorMessage(`Nothing was exported: ${reasonOf(error)}. Try another folder.`);
    return false;
  }
  return true;
}

async function offerToOpen(extension: vscode.Uri, target: vscode.Uri, text: string): Promise<void> {
  const choice = await vscode.window.showInformationMessage(`Exported to “${shownPath(target)}”.`, 'Open');
  if (choice === 'Open') await openExport(extension, target, text);
}

/**
 * Opens what was exported. A page belongs in a browser, which is there where VS Code runs on the person's own machine;
 * `browse` hands it over.
 */
export async function openExport(
  extension: vscode.Uri,
  target: vscode.Uri,
  text: string,
  browse: (page: vscode.Uri) => PromiseLike<unknown> = (page) => vscode.env.openExternal(page),
): Promise<void> {
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && target.scheme === 'file' && target.path.endsWith('.html')) await browse(target);
  else if (target.path.endsWith('.html')) {
    const name = target.path.split('/').at(-1) ?? '';
    showPrintPanel(extension, { name, page: text, path: shownPath(target) });
  } else await vscode.window.showTextDocument(target);
}
