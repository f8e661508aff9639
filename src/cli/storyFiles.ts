import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface StoryFiles {
  /** Absolute paths, each once, in the order given; those of a folder by name. */
  readonly files: readonly string[];
  /** A sentence for each path that could not be used. */
  readonly problems: readonly string[];
}

/** The files that paths name: a file itself, of a folder every `*.star.md` below it. */
export async function findStoryFiles(paths: readonly string[], cwd: string): Promise<StoryFiles> {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    try {
      const about = await stat(absolute);
      if (!about.isDirectory()) {
        files.add(absolute);
        continue;
      }
      const found = await storiesBelow(absolute);
      if (found.length === 0) problems.push(`There is no *.star.md file in ${given}.`);
      for (const file of found) files.add(file);
    } catch (error) {
      problems.push(unreadable(given, error));
    }
  }
  return { files: [...files], problems };
}

async function storiesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = path.join(folder, entry.name);
    // A linked folder is not entered: it may lead back here.
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) found.push(...(await storiesBelow(at)));
    } else if (entry.name.endsWith('.star.md')) found.push(at);
  }
  return found;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'its disk takes no changes',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** A sentence that says why a path could not be read. */
export function unreadable(given: string, error: unknown): string {
  return `Cannot read ${given}: ${reasonOf(error)}.`;
}

/** A sentence that says why a file could not be written. */
export function unwritable(given: string, error: unknown): string {
  return `Cannot write ${given}: ${reasonOf(error)}.`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
