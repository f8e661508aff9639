import { defineConfig } from 'vitest/config';

/** What the tests of `npm test` are made of; each project is run by a script of its own, fastest first. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: { name, include, exclude, environment: 'node' as const },
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
      {
        test: {
          name: 'walk',
          include: ['test/vscode/walk/*.walk.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
