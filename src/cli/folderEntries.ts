import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { unreadable } from './reasons';

interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * What stands in a folder, by name, without the folders that nobody keeps stories in: `node_modules` and those whose
 * names begin with a dot. A linked folder is left out too, since it may lead back here. `tell` is told where the folder
 * cannot be read.
 */
export async function entriesOf(folder: string, tell: (problem: string) => void): Promise<readonly FolderEntry[]> {
  let found: readonly Dirent[];
  try {
    found = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    tell(unreadable(folder, error));
    return [];
  }
  const entries: FolderEntry[] = [];
  for (const entry of found) {
    const at = path.join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder && (entry.name === 'node_modules' || entry.name.startsWith('.'))) continue;
    if (entry.isSymbolicLink() && (await leadsToFolder(at))) continue;
    entries.push({ name: entry.name, path: at, isFolder });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
  }
}
