import * as vscode from 'vscode';

/**
 * Writes a new file, whole or not at all, and never over another.
 *
 * @throws as the file system throws
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  const random = Math.random().toString(36).slice(2, 10);
  const beside = vscode.Uri.joinPath(uri, '..', `.star-story-${random}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(beside, uri, { overwrite: false });
  } catch (error) {
    await removeIfThere(beside);
    throw error;
  }
}

/**
 * Writes a file that is new, or that the person has agreed to overwrite. One that is there is written in place: the
 * editor has no way to give another file its permissions. A link is not followed, since nobody sees where it leads.
 *
 * @throws with half a sentence, or as the file system throws
 */
export async function overwriteFile(uri: vscode.Uri, text: string): Promise<void> {
  const type = await typeOf(uri);
  if (type === undefined) await createFile(uri, text);
  else if (isLink(type)) throw new Error("it's a link, which could lead anywhere");
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/**
 * Refuses a folder whose way down from the folder that is open goes through a link: it may lead out of it, and the
 * editor cannot tell where to.
 *
 * @throws with a sentence without its full stop
 */
export async function refuseLinks(folder: vscode.Uri): Promise<void> {
  const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  for (let at = folder; root && at.path.length > root.path.length; at = vscode.Uri.joinPath(at, '..')) {
    if (!isLink(await typeOf(at))) continue;
    throw new Error(`“${vscode.workspace.asRelativePath(at)}” is a link, which could lead out of the open folder`);
  }
}

function isLink(type: vscode.FileType | undefined): boolean {
  return type !== undefined && (type & vscode.FileType.SymbolicLink) !== 0;
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

async function removeIfThere(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never made, or it is gone already.
  }
}
