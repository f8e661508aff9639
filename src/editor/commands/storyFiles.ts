import * as vscode from 'vscode';
import { decodeText } from '../../notes/decodeText';
import { KeptStories } from '../../notes/keptStories';
import { type Place, placeFor } from '../../notes/placeFor';
import { fileNameFor } from '../../notes/renderStory';
import { storiesBelow } from '../bank/findStories';
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

/** Where a story is that was to be written. */
export interface StoryFile extends Place {
  readonly uri: vscode.Uri;
}

/**
 * As `writeStory`, but not where a file of the folder, or below it, holds the same text already.
 *
 * @throws where the file system refuses, or a link leads the way
 */
export async function writeOnce(
  folder: vscode.Uri,
  title: string,
  text: string,
  kept: KeptStories,
): Promise<StoryFile> {
  const place = placeFor(title, text, await namesIn(folder), kept);
  const uri = vscode.Uri.joinPath(folder, place.name);
  if (!place.isThere) {
    await createFile(uri, text);
    kept.addWritten(place.name, text);
  }
  return { ...place, uri };
}

/** The stories that stand in a folder and a few levels below it, by their paths from there. */
export async function keptIn(folder: vscode.Uri): Promise<KeptStories> {
  const kept = new KeptStories();
  for (const uri of await storiesBelow(folder)) {
    try {
      kept.add(uri.path.slice(folder.path.length).replace(/^\/+/, ''), decodeText(await readOrdinaryFile(uri)) ?? '');
    } catch {
      // What cannot be read is not the same.
    }
  }
  return kept;
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
