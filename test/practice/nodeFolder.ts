import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PracticeFolder } from '../../src/practice/keepPractice';

/** How many pieces a file goes to the disk in: a kill finds most files half written. */
const PIECES = 8;

/**
 * The folder `.star` on the disk, by Node. It tells of every step it has done, so that the process can be stopped in the
 * middle of any of them; with `removesFirst`, a rename takes the old file away first, as VS Code's does.
 */
export function nodeFolder(folder: string, removesFirst: boolean, step: () => void = () => {}): PracticeFolder {
  const at = (name: string): string => path.join(folder, name);
  const orNothing = async <T>(doing: Promise<T>): Promise<T | undefined> => {
    try {
      return await doing;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  return {
    list: async () => (await orNothing(readdir(folder))) ?? [],
    read: (name) => orNothing(readFile(at(name))),
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      const handle = await open(at(name), 'w');
      step();
      const piece = Math.ceil(bytes.length / PIECES);
      for (let start = 0; start < bytes.length; start += piece) {
        await handle.write(bytes.subarray(start, start + piece));
        step();
      }
      await handle.close();
      step();
    },
    async rename(from, to) {
      if (removesFirst) {
        await rm(at(to), { force: true });
        step();
      }
      await rename(at(from), at(to));
      step();
    },
    async remove(name) {
      await rm(at(name), { force: true });
      step();
    },
    changedAt: async (name) => (await orNothing(stat(at(name))))?.mtimeMs,
  };
}
