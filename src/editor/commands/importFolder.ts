import * as vscode from 'vscode';
import { shownPath, storiesFolderOf } from './storyFolder';

/** A folder that stories are offered to go to. */
export type FolderRow = vscode.QuickPickItem & { readonly uri: vscode.Uri };

/** No folder takes files here: the stories open unsaved. */
export const UNSAVED = Symbol('unsaved');

/** The folders that stories are offered to go to, imported from a note if there is one. */
export function importFolders(note: vscode.Uri | undefined): readonly FolderRow[] {
  const rows = (vscode.workspace.workspaceFolders ?? []).map((folder): FolderRow => {
    const uri = storiesFolderOf(folder);
    return { label: shownPath(uri), description: 'where new stories go', iconPath: vscode.ThemeIcon.Folder, uri };
  });
  const beside = note && vscode.Uri.joinPath(note, '..');
  const writable =
    note?.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(note?.scheme ?? '') !== false;
  if (beside && writable && !rows.some(({ uri }) => uri.toString() === beside.toString())) {
    rows.push({
      label: shownPath(beside),
      description: 'beside your notes',
      iconPath: vscode.ThemeIcon.Folder,
      uri: beside,
    });
  }
  return rows;
}

/** Asks in which of these folders, or of any other, the stories go; undefined where the person left. */
export async function pickImportFolder(rows: readonly FolderRow[]): Promise<vscode.Uri | typeof UNSAVED | undefined> {
  if (rows.length === 0) return UNSAVED;
  const other: vscode.QuickPickItem & { readonly uri?: vscode.Uri } = { label: '$(folder-opened) Another folder…' };
  const row = await vscode.window.showQuickPick([...rows, other], {
    title: 'Import Stories',
    placeHolder: 'Where do the stories go?',
    ignoreFocusOut: true,
  });
  if (row !== other) return row?.uri;
  const first = vscode.workspace.workspaceFolders?.[0];
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: 'Import Stories',
      openLabel: 'Put Them Here',
      canSelectFiles: false,
      canSelectFolders: true,
      ...(first && { defaultUri: first.uri }),
    })) ?? [];
  return uri;
}
