import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { CHECKERS_FILE } from './others';
import { LONG_STORY, STORY } from './texts';
import { medianOf } from './timing';

const FOLDER = path.resolve('out', 'bench');
const RUNS = 5;

/** What a process of its own takes to load a checker and to check its first story (in ms), and what it holds then (in MB). */
export interface Cold {
  readonly load: number;
  readonly first: number;
  readonly rss: number;
  readonly held: number;
}

/** The library as it is published, in one file. */
export async function buildLibrary(): Promise<string> {
  const outfile = path.join(FOLDER, 'library.cjs');
  await build({
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  });
  return outfile;
}

/** The median of some processes. `what` is a checker's name, or a file of the library. */
export function cold(what: string): Cold {
  mkdirSync(FOLDER, { recursive: true });
  const files = [STORY, LONG_STORY].map((text, nth) => {
    const file = path.join(FOLDER, `story${nth}.md`);
    writeFileSync(file, text);
    return file;
  });
  const runs = Array.from({ length: RUNS }, (): Cold => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', CHECKERS_FILE, what, ...files], {
      encoding: 'utf8',
    });
    const line = stdout.trim().split('\n').at(-1);
    if (!line?.startsWith('{')) throw new Error(`${what} could not be timed: ${stderr}`);
    return JSON.parse(line);
  });
  const median = (key: keyof Cold): number => medianOf(runs.map((run) => run[key]));
  return { load: median('load'), first: median('first'), rss: median('rss'), held: median('held') };
}
