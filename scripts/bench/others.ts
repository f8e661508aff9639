import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type Check = (text: string) => unknown;

export const CHECKERS_FILE = path.resolve('bench', 'checkers.mjs');

/** The other checkers, loaded; undefined where they are not installed. */
export async function loadOthers(): Promise<ReadonlyMap<string, Check> | undefined> {
  if (!existsSync(path.join('bench', 'node_modules'))) return undefined;
  const { CHECKERS }: { CHECKERS: Readonly<Record<string, () => Promise<Check>>> } = await import(
    pathToFileURL(CHECKERS_FILE).href
  );
  const loaded = new Map<string, Check>();
  for (const [name, load] of Object.entries(CHECKERS)) loaded.set(name, await load());
  return loaded;
}
