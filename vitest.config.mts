import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * What the tests of `npm test` are made of; each project is run by a script of its own, fastest first. Vitest would leave
 * one processor idle, which on two is half of them.
 */
const project = (name: string, include: string[], exclude: string[] = [], isolate = true) => ({
  test: {
    name,
    include,
    exclude,
    isolate,
    maxWorkers: '100%',
    environment: 'node' as const,
    // Some tests and what comes before them read megabytes, and the machines that run them are busy: this only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

/**
 * One browser at a time. A wait of a walk has its own limit (test/vscode/walk/workbench.ts) and says what it waited for;
 * that of a whole test only ends what hangs, so no busy machine reaches it.
 */
const inBrowser = (name: string, include: string) => ({
  test: {
    name,
    include: [include],
    environment: 'node' as const,
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});

const imports = 'test/imports.test.ts';
const bundles = 'test/bundles.test.ts';
const inEditor = 'test/vscode/**';

/**
 * Puts other modules, globals or clocks in the place of real ones, sets what holds for a whole process, or measures time: it
 * has a process to itself. All other tests only call what they import, which keeps nothing but what it has read: they share
 * a process, and load the lexicon and the judge once.
 */
const CHANGES_OR_MEASURES =
  /import \{[^}]*\bvi\b[^}]*\} from 'vitest'|\bcpuUsage\b|performance\.now|configureGlobal|\bjudgeWith\b|\/(?:cpuTime|fuzz|withinTime)'/;
const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('test', name.replaceAll(path.sep, '/')))
  .filter((file) => file.endsWith('.test.ts') && CHANGES_OR_MEASURES.test(readFileSync(file, 'utf8')));

export default defineConfig({
  test: {
    projects: [
      project('imports', [imports]),
      project('unit', ['test/**/*.test.ts'], [imports, bundles, inEditor, ...alone], false),
      project('unit-alone', alone, [imports, bundles, inEditor]),
      // Reads dist/, so it runs after the build.
      project('bundles', [bundles]),
      inBrowser('walk', 'test/vscode/walk/*.walk.ts'),
      // No test: `npm run screenshots` takes the pictures of the README with it.
      inBrowser('pictures', 'test/vscode/pictures/*.pictures.ts'),
    ],
  },
});
