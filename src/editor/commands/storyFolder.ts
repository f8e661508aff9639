import * as vscode from 'vscode';

/** Where new stories go in a workspace folder: the setting `starStory.storiesFolder`, which cannot lead out of it. */
export function storiesFolderOf({ uri }: vscode.WorkspaceFolder): vscode.Uri {
  const setting = vscode.workspace.getConfiguration('starStory', uri).get<unknown>('storiesFolder');
  const inside = (typeof setting === 'string' ? setting : 'stories')
    .split(/[\\/]+/)
    .filter((part) => !['', '.', '..'].includes(part));
  return vscode.Uri.joinPath(uri, ...inside);
}

/**
 * A file or folder as people name it: from the workspace folder on, with that one's name where several are open; the
 * workspace folder itself by its name.
 */
export function shownPath(uri: vscode.Uri): string {
  const itself = vscode.workspace.workspaceFolders?.find((folder) => folder.uri.toString() === uri.toString());
  // The root of a virtual file system has no name of its own.
  return itself?.name || vscode.workspace.asRelativePath(uri);
}
