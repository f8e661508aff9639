import * as vscode from 'vscode';
import { isInLeftOut, STORY_FILES } from './findStories';

export interface StoryEvents {
  /** A story has come or has changed. */
  onChange(uri: vscode.Uri): void;
  /** A file or a folder has gone. */
  onDelete(uri: vscode.Uri): void;
  /** A folder has come, with whatever stands in it. */
  onFolder(): void;
}

/** Milliseconds: folders come in crowds, when something is unpacked or checked out. */
const QUIET = 300;

/** Tells of stories that change on disk, and of folders: of those that come or go as a whole, their files are told by nobody. */
export function watchStories({ onChange, onDelete, onFolder }: StoryEvents): vscode.Disposable {
  const stories = vscode.workspace.createFileSystemWatcher(STORY_FILES);
  const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listSoon = (uris: readonly vscode.Uri[]): void => {
    if (!uris.some((uri) => mayBeFolder(uri) && !isInLeftOut(uri))) return;
    clearTimeout(timer);
    timer = setTimeout(onFolder, QUIET);
  };
  return vscode.Disposable.from(
    stories,
    folders,
    stories.onDidChange(onChange),
    stories.onDidCreate(onChange),
    stories.onDidDelete(onDelete),
    folders.onDidCreate((uri) => listSoon([uri])),
    folders.onDidDelete((uri) => {
      if (mayBeFolder(uri)) onDelete(uri);
    }),
    // A virtual file system need not have a watch.
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri } of files) onDelete(oldUri);
      for (const { newUri } of files) onChange(newUri);
      listSoon(files.map(({ newUri }) => newUri));
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(onDelete)),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      files.forEach(onChange);
      listSoon(files);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

/** Folders with a dot in their name are few; files without one that come in crowds cost a look at the folders. */
function mayBeFolder({ path }: vscode.Uri): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !/\.[A-Za-z0-9]{1,8}$/.test(name);
}
