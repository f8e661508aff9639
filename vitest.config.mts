import { defineConfig } from 'vitest/config';

/** What the tests of `npm test` are made of; each project is run by a script of its own, fastest first. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  // Some tests and what comes before them read megabytes, and the machines that run them are busy: this only ends what hangs.
  test: { name, include, exclude, environment: 'node' as const, testTimeout: 600_000, hookTimeout: 600_000 },
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

export default defineConfig({
  test: {
    projects: [
      project('imports', [imports]),
      project('unit', ['test/**/*.test.ts'], [imports, bundles, 'test/vscode/**']),
      // Reads dist/, so it runs after the build.
      project('bundles', [bundles]),
      inBrowser('walk', 'test/vscode/walk/*.walk.ts'),
      // No test: `npm run screenshots` takes the pictures of the README with it.
      inBrowser('pictures', 'test/vscode/pictures/*.pictures.ts'),
    ],
  },
});
