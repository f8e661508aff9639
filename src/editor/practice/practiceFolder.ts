import * as vscode from 'vscode';
import type { PracticeFolder } from '../../practice/keepPractice';
import { isAbsent, readOrdinaryFile } from '../readFile';
import { refuseLinks } from '../writeFile';

/** The folder `.star` of a folder that is open, on whatever file system it lies. */
export function practiceFolder(root: vscode.Uri): PracticeFolder {
  const folder = vscode.Uri.joinPath(root, '.star');
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  return {
    list: async () => ((await orNothing(vscode.workspace.fs.readDirectory(folder))) ?? []).map(([name]) => name),
    read: (name) => orNothing(readOrdinaryFile(at(name))),
    async write(name, bytes) {
      await vscode.workspace.fs.createDirectory(folder);
      await refuseLinks(folder);
      await vscode.workspace.fs.writeFile(at(name), bytes);
    },
    async rename(from, to) {
      // Of a link, the new file would take the place, and the one it led to would be left behind.
      await refuseLinks(at(to));
      await vscode.workspace.fs.rename(at(from), at(to), { overwrite: true });
    },
    async remove(name) {
      await orNothing(vscode.workspace.fs.delete(at(name)));
    },
    changedAt: async (name) => (await orNothing(vscode.workspace.fs.stat(at(name))))?.mtime,
  };
}

async function orNothing<T>(doing: Thenable<T>): Promise<T | undefined> {
  try {
    return await doing;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
