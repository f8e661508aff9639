import * as vscode from 'vscode';

/**
 * The old side of a comparison, a file inside an archive, one that its file system locks: no edit would get there. Of a
 * file that a setting or a session makes read-only, the editor tells nothing.
 */
export async function isReadOnly({ uri, isUntitled }: vscode.TextDocument): Promise<boolean> {
  const { fs } = vscode.workspace;
  if (fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (isUntitled) return false;
  try {
    const { permissions = 0 } = await fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // A file that's gone can be written again.
    return false;
  }
}

export const READ_ONLY = "This text can't be changed here. Open the story itself, or save a copy.";
