import * as vscode from 'vscode';
import { fileNameFor } from '../../notes/renderStory';
import { createFile, refuseLinks } from '../writeFile';

/**
 * Writes a text into a folder under a name made of its title, never over an existing file. The folder is made where it
 * is missing.
 *
 * @throws where the file system refuses, or a link leads the way
 */
export async function writeStory(folder: vscode.Uri, title: string, text: string): Promise<vscode.Uri> {
  await refuseLinks(folder);
  await vscode.workspace.fs.createDirectory(folder);
  const entries = await vscode.workspace.fs.readDirectory(folder);
  // Some file systems take "Key" and "key" for one name, and some write its accents as letters of their own.
  const taken = new Set(entries.map(([name]) => name.normalize('NFKC').toLowerCase()));
  const uri = vscode.Uri.joinPath(
    folder,
    fileNameFor(title, (name) => taken.has(name)),
  );
  await createFile(uri, text);
  return uri;
}

/** Opens a story that is not a file yet, for where there is no folder to put it. */
export async function openUnsaved(text: string, language = 'star-story'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: text }));
}
