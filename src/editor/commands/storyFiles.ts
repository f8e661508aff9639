import * as vscode from 'vscode';
import { decodeText } from '../../notes/decodeText';
import { placeFor } from '../../notes/placeFor';
import { fileNameFor } from '../../notes/renderStory';
import { readOrdinaryFile } from '../readFile';
import { createFile, refuseLinks } from '../writeFile';

/**
 * Writes a text into a folder under a name made of its title, never over an existing file. The folder is made where it
 * is missing.
 *
 * @throws where the file system refuses, or a link leads the way
 */
export async function writeStory(folder: vscode.Uri, title: string, text: string): Promise<vscode.Uri> {
  const name = fileNameFor(title, await namesIn(folder));
  const uri = vscode.Uri.joinPath(folder, name);
  await createFile(uri, text);
  return uri;
}

/** A file with a story in it. */
export interface StoryFile {
  readonly uri: vscode.Uri;
  /** It was there before, with these very words. */
  readonly isOld: boolean;
}

/**
 * As `writeStory`, but not where a file of such a name holds the same text already.
 *
 * @throws where the file system refuses, or a link leads the way
 */
export async function writeOnce(folder: vscode.Uri, title: string, text: string): Promise<StoryFile> {
  const read = async (name: string) => {
    try {
      return decodeText(await readOrdinaryFile(vscode.Uri.joinPath(folder, name)));
    } catch {
      // What cannot be read is not the same.
      return undefined;
    }
  };
  const { name, isThere } = await placeFor(title, text, await namesIn(folder), read);
  const uri = vscode.Uri.joinPath(folder, name);
  if (!isThere) await createFile(uri, text);
  return { uri, isOld: isThere };
}

/** Makes the folder and tells which names are in use in it. */
async function namesIn(folder: vscode.Uri): Promise<(name: string) => boolean> {
  await refuseLinks(folder);
  await vscode.workspace.fs.createDirectory(folder);
  const entries = await vscode.workspace.fs.readDirectory(folder);
  // Some file systems take "Key" and "key" for one name, and some write its accents as letters of their own.
  const taken = new Set(entries.map(([name]) => name.normalize('NFKC').toLowerCase()));
  return (name) => taken.has(name);
}

/** Opens a story that is not a file yet, for where there is no folder to put it. */
export async function openUnsaved(text: string, language = 'star-story'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: text }));
}
