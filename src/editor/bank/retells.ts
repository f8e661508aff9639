import * as vscode from 'vscode';
import { setFrontMatter } from '../../coaching/setFrontMatter';
import { readStory } from '../../story/readStory';
import { shownPath } from '../commands/storyFolder';
import { documentOnDisk } from '../documentOnDisk';
import { isStoryName } from '../documents';
import { rangeIn } from '../ranges';
import { reasonOf } from '../readFile';
import type { BankStore } from './bankStore';

/** The other stories' `retells` go with a story that is renamed or moved, and its own stay right: in the same undo. */
export function registerRetells(store: BankStore): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => event.waitUntil(editsFor(store, event.files)));
}

interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** What is to be written into stories when files or folders move. The texts are still where they were. */
export async function editsFor(store: BankStore, moves: readonly Move[]): Promise<vscode.WorkspaceEdit> {
  // Other files are moved all the time, and nobody should wait for a bank to be read then.
  const moving = await Promise.all(moves.map(({ oldUri }) => isStoryName(oldUri.path) || isFolder(oldUri)));
  if (!moving.includes(true)) return new vscode.WorkspaceEdit();
  // A story that has just come may not have been told of yet.
  await store.listAgain();
  const edit = new vscode.WorkspaceEdit();
  const movedTo = (file: string): string => {
    for (const { oldUri, newUri } of moves) {
      const from = store.fileOf(oldUri);
      if (file === from || file.startsWith(`${from}/`)) return store.fileOf(newUri) + file.slice(from.length);
    }
    return file;
  };
  for (const { file, original, retells } of store.bank.stories) {
    if (original === undefined || retells === undefined) continue;
    const [now, then] = [movedTo(file), movedTo(original)];
    if (now === file && then === original) continue;
    const path = relativePath(now, then);
    if (relativePath(file, original) === path) continue;
    const uri = store.uriOf(file);
    if (uri) await write(edit, uri, path);
  }
  return edit;
}

async function write(edit: vscode.WorkspaceEdit, uri: vscode.Uri, path: string): Promise<void> {
  let document: vscode.TextDocument;
  try {
    document = await documentOnDisk(uri);
  } catch (error) {
    void vscode.window.showWarningMessage(
      `“${shownPath(uri)}” retells a story that has moved, and it wasn't changed: ${reasonOf(error)}.`,
    );
    return;
  }
  const story = readStory(document.getText());
  for (const { range, text } of setFrontMatter(story.text, story.frontMatter, [['retells', quoted(path)]]) ?? []) {
    edit.replace(uri, rangeIn(story, range), text);
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** As YAML reads it: bare where nothing in it means anything to YAML. */
function quoted(path: string): string {
  return /^[\w./][\w./ -]*[\w.-]$/.test(path) ? path : JSON.stringify(path);
}

/** The way from the folder of one file to another, both on the same file system. */
function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same += 1;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}
