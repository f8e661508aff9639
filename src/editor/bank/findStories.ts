import * as vscode from 'vscode';
import { NEAR } from '../../notes/keptStories';
import { isStoryName } from '../documents';

/** In any mix of capitals, as VS Code itself finds the language of a file. */
export const STORY_FILES = '**/*.[sS][tT][aA][rR].[mM][dD]';

/** File systems that VS Code can search; on others the folders are walked. */
const SEARCHABLE = new Set(['file', 'vscode-remote']);
/** Deeper than people put stories, and a stop for folders that lead back to themselves. */
const DEEPEST = 12;

/** Every story of the workspace, without those in `node_modules` and in folders whose names begin with a dot. */
export async function findStories(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) found.push(...(await storiesOf(folder, token)));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function storiesOf(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  if (!SEARCHABLE.has(folder.uri.scheme)) return walk(folder.uri, token);
  const pattern = new vscode.RelativePattern(folder, STORY_FILES);
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
  return found.filter((uri) => isBankFile(uri));
}

/** True for a story that stands in no folder which is left out. */
export function isBankFile(uri: vscode.Uri): boolean {
  if (!vscode.workspace.getWorkspaceFolder(uri) || !isStoryName(uri.path)) return false;
  return !isInLeftOut(vscode.Uri.joinPath(uri, '..'));
}

/** True for a folder that is left out, or stands in one: Git alone makes hundreds below its own. */
export function isInLeftOut(folder: vscode.Uri): boolean {
  const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  return root !== undefined && folder.path.slice(root.path.length).split('/').some(isLeftOut);
}

function isLeftOut(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.');
}

/** The stories in a folder, which need be none of the workspace's, and a few levels below it. */
export function storiesBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  return walk(folder, undefined, DEEPEST - NEAR);
}

async function walk(
  folder: vscode.Uri,
  token: vscode.CancellationToken | undefined,
  depth = 0,
): Promise<readonly vscode.Uri[]> {
  if (depth > DEEPEST || token?.isCancellationRequested) return [];
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // A folder that cannot be listed hides its stories; the others stand all the same.
    return [];
  }
  const found: vscode.Uri[] = [];
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((type & vscode.FileType.Directory) !== 0) {
      // A linked folder may lead back here.
      if (isLeftOut(name) || (type & vscode.FileType.SymbolicLink) !== 0) continue;
      found.push(...(await walk(uri, token, depth + 1)));
    } else if (isStoryName(name)) found.push(uri);
  }
  return found;
}
