import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadPractice } from '../../src/practice/keepPractice';
import { ownFolder } from '../ownFolder';
import { nodeFolder } from './nodeFolder';

const KILLS = 100;

const own = ownFolder();
let writer = '';

beforeEach(() => {
  writer = own.at('writer.mjs');
  buildSync({
    entryPoints: ['test/practice/writer.ts'],
    outfile: writer,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
});

/** Windows knows no signal that stops a process where it stands. */
describe.runIf(process.platform !== 'win32')('a kill in the middle of writing loses nothing', () => {
  test.each(['renames-over', 'removes-first'])('on a disk that %s', { timeout: 180_000 }, async (host) => {
    const folder = own.at('.star');
    const removesFirst = host === 'removes-first';
    let kept = -1;
    let left = 0;
    let headless = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Every step of a run is struck: those before the first answer is kept, and those of later ones.
      const run = spawnSync(process.execPath, [writer, folder, String(kept + 1), String(kill + 1), host], {
        encoding: 'utf8',
      });
      expect(run.signal, run.stderr).toBe('SIGKILL');
      kept = Math.max(kept, ...run.stdout.split('\n').filter(Boolean).map(Number));
      const names = readdirSync(folder);
      if (names.some((name) => name.endsWith('.tmp'))) left += 1;
      if (kept >= 0 && !names.includes('practice.json')) headless += 1;

      // Looked at in a copy: the next process has to put it together again itself, and may be killed while it does.
      const copy = own.at(`copy-${kill}`);
      cpSync(folder, copy, { recursive: true });
      const { practice, setAside } = await loadPractice(nodeFolder(copy, removesFirst), () => new Date());
      expect(setAside).toBeUndefined();
      const questions = [...practice.stories.values()].flatMap(({ probes }) => [...probes.keys()]);
      for (let number = 0; number <= kept; number += 1) expect(questions).toContain(`Question ${number}?`);
      for (const [file, { rehearsal, probes }] of practice.stories) {
        const last = Math.max(...[...probes.keys()].map((question) => Number(/\d+/.exec(question)?.[0])));
        expect(file).toBe(`stories/${last % 5}.star.md`);
        expect(rehearsal?.seconds).toEqual({ Action: last });
      }
    }
    expect(kept).toBeGreaterThan(10);
    // The kills have struck where it hurts.
    expect(left).toBeGreaterThan(KILLS / 4);
    if (removesFirst) expect(headless).toBeGreaterThan(0);
    expect(readdirSync(folder)).toContain('practice.json');
  });
});
