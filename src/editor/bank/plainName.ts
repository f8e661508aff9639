import type * as vscode from 'vscode';

/** A file's name as people write it, on whatever file system: paths that stories name are looked up in it. */
export function plainOf({ scheme, authority, path }: vscode.Uri): string {
  return `${scheme}://${authority}${path}`;
}
