import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { NotKept, readKept } from '../practice/keepPractice';
import { PRACTICE_PATH } from '../practice/practiceFile';
import type { Practice, StoryPractice } from '../practice/types';
import { readOrdinaryFile } from './readFile';
import { codeOf, unreadable } from './reasons';

interface Found {
  /** The folder that holds `.star`. */
  readonly folder: string;
  readonly practice: Practice;
}

/** Finds what is kept of a story's practice: in the nearest `.star/practice.json`, looking upwards from its folder. */
export class PracticeFinder {
  private readonly byFolder = new Map<string, Promise<Found | undefined>>();

  /** `complain` is told a sentence for each file that is damaged or cannot be read, once. */
  constructor(private readonly complain: (problem: string) => void) {}

  async practiceOf(file: string): Promise<StoryPractice | undefined> {
    const found = await this.above(path.dirname(path.resolve(file)));
    return found?.practice.stories.get(path.relative(found.folder, file).split(path.sep).join('/'));
  }

  private above(folder: string): Promise<Found | undefined> {
    const known = this.byFolder.get(folder) ?? this.look(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  private async look(folder: string): Promise<Found | undefined> {
    const here = await this.readIn(folder);
    const parent = path.dirname(folder);
    return here ?? (parent === folder ? undefined : this.above(parent));
  }

  private async readIn(folder: string): Promise<Found | undefined> {
    const file = path.join(folder, PRACTICE_PATH);
    const star = path.dirname(file);
    try {
      const names = await orNothing(readdir(star));
      // One that was written beside and not renamed counts too.
      if (!names?.some((name) => /^\.?practice[.-]/.test(name))) return undefined;
      const { practice, damage } = await readKept({
        list: async () => names,
        read: (name) => orNothing(readOrdinaryFile(path.join(star, name))),
      });
      if (damage !== undefined) this.complain(`${file} is damaged: ${damage}. What can be read of it is used.`);
      return { folder, practice };
    } catch (error) {
      this.complain(error instanceof NotKept ? `Can't read ${file}: ${error.message}.` : unreadable(file, error));
      return undefined;
    }
  }
}

async function orNothing<T>(doing: Promise<T>): Promise<T | undefined> {
  try {
    return await doing;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}
