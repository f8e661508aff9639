import * as vscode from 'vscode';

/** The old side of a comparison, a file inside an archive: no edit would get there. */
export function isReadOnly({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}

export const READ_ONLY = "This text can't be changed here. Open the story itself, or save a copy.";
