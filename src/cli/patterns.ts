import path from 'node:path';
import picomatch from 'picomatch';
import { entriesOf } from './folderEntries';

/** A pattern such as `stories/*.star.md`, for shells that hand it on as it is written. */
export interface Pattern {
  /** The folder to look in, as given; "" for the one we are in. */
  readonly base: string;
  /** What the names below it must be like. */
  readonly glob: string;
}

/** Braces and stars; a leading "!" is a name like any other. Whether letters are capitals makes no difference. */
const OPTIONS = { nonegate: true, nocase: true } as const;

/** The pattern in an argument, or undefined where it is a plain path. */
export function patternIn(given: string): Pattern | undefined {
  const written = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  const { base, glob, isGlob, isBrace } = picomatch.scan(written, OPTIONS);
  return glob !== '' && (isGlob || isBrace) ? { base, glob } : undefined;
}

/** The files and folders that a pattern names, by name. What stands below a folder named is not among them. */
export async function expandPattern(
  { base, glob }: Pattern,
  cwd: string,
  tell: (problem: string) => void,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  const matches = picomatch(glob, OPTIONS);
  const walk = async (folder: string, above: string, depth: number): Promise<void> => {
    for (const entry of await entriesOf(folder, tell)) {
      const name = `${above}${entry.name}`;
      if (matches(name)) (entry.isFolder ? folders : files).push(entry.path);
      else if (entry.isFolder && depth > 0) await walk(entry.path, `${name}/`, depth - 1);
    }
  };
  await walk(path.resolve(cwd, base), '', glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1);
  return { files, folders };
}
