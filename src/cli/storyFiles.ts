import { stat } from 'node:fs/promises';
import path from 'node:path';
import { entriesOf } from './folderEntries';
import { expandPattern, patternIn } from './patterns';
import { codeOf, unreadable } from './reasons';

export interface StoryFile {
  /** Absolute. */
  readonly path: string;
  /** The folder that was given, or that the file given stands in: nothing outside it is written. Absolute. */
  readonly within: string;
}

/**
 * The files that paths name, each once, in the order given: a file itself, of a folder every `*.star.md` below it, of a
 * pattern those that match. A file that is there is no pattern, whatever its name. `tell` is told a sentence for each
 * path that cannot be used, `tellEmpty` for each folder that could be read and holds no story.
 */
export async function findStoryFiles(
  paths: readonly string[],
  cwd: string,
  tell: (problem: string) => void,
  tellEmpty = tell,
): Promise<readonly StoryFile[]> {
  const files = new Map<string, StoryFile>();
  const add = (file: string, within: string) => {
    if (!files.has(file)) files.set(file, { path: file, within });
  };
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    try {
      if (!(await stat(absolute)).isDirectory()) {
        add(absolute, path.dirname(absolute));
        continue;
      }
      const found = await storiesBelow(absolute, tell);
      if (found.length === 0) tellEmpty(`There's no *.star.md file in ${given === '.' ? 'this folder' : given}.`);
      for (const file of found) add(file, absolute);
    } catch (error) {
      const pattern = isMissing(error) ? patternIn(given) : undefined;
      if (!pattern) {
        tell(unreadable(given, error));
        continue;
      }
      const within = path.resolve(cwd, pattern.base);
      const matching = await expandPattern(pattern, cwd, tell);
      const found = matching.files.filter(isStory);
      for (const folder of matching.folders) found.push(...(await storiesBelow(folder, tell)));
      const tellNone = matching.folders.length > 0 ? tellEmpty : tell;
      if (found.length === 0) tellNone(`There's no *.star.md file that matches ${given}.`);
      for (const file of found) add(file, within);
    }
  }
  return [...files.values()];
}

/** Files named one by one or by a pattern, of any name, as they were given; a path that is not there stays as it is. */
export async function expandFiles(
  given: readonly string[],
  cwd: string,
  tell: (problem: string) => void,
): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const one of given) {
    const pattern = (await isThere(path.resolve(cwd, one))) ? undefined : patternIn(one);
    if (!pattern) files.add(one);
    else {
      const found = await expandPattern(pattern, cwd, tell);
      if (found.files.length === 0) tell(`There's no file that matches ${one}.`);
      for (const file of found.files) files.add(path.relative(cwd, file));
    }
  }
  return [...files];
}

/**
 * Every `*.star.md` in a folder and below it, down to so many `levels`. `tell` is told of each folder that cannot be
 * read.
 */
export async function storiesBelow(
  folder: string,
  tell: (problem: string) => void,
  levels = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder, tell)) {
    if (entry.isFolder) found.push(...(levels > 0 ? await storiesBelow(entry.path, tell, levels - 1) : []));
    else if (isStory(entry.name)) found.push(entry.path);
  }
  return found;
}

/** Windows and many people make no difference between capitals and small letters. */
function isStory(name: string): boolean {
  return name.toLowerCase().endsWith('.star.md');
}

/** Windows says of a name with a "*" in it that it is no name. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EINVAL'].includes(codeOf(error));
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    return !isMissing(error);
  }
}
