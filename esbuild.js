// @ts-check
// Builds everything that ships into dist/: the bundles of the extension, its webviews, the command line and the library.
// Flags: --watch, --production.

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { buildKnowledge } = require('./scripts/knowledge.js');
const { writeNotices } = require('./scripts/notices.js');
const { docxApart, noColors, noFetch, plainZip } = require('./scripts/plugins.js');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
};

/** @type {import('esbuild').BuildOptions} */
const forNode = { ...shared, platform: 'node', target: 'node20' };

/**
 * One bundle a webview, found by its place: src/editor/<view>/webview/main.ts becomes dist/webview/<view>.js, and
 * a style sheet it imports becomes dist/webview/<view>.css.
 *
 * @returns {Record<string, string>}
 */
function webviewEntries() {
  const editor = 'src/editor';
  const views = fs.existsSync(editor) ? fs.readdirSync(editor) : [];
  const entries = views.map((view) => [`webview/${view}`, `${editor}/${view}/webview/main.ts`]);
  return Object.fromEntries(entries.filter(([, file]) => file !== undefined && fs.existsSync(file)));
}

/** @returns {import('esbuild').BuildOptions[]} */
function bundles() {
  return [
    {
      ...shared,
      // One bundle for both hosts: what runs in a web worker runs in Node too.
      entryPoints: { extension: 'src/extension.ts' },
      outdir: 'dist',
      format: 'cjs',
      platform: 'browser',
      // Without `worker`, packages hand over builds that touch `document`, which a web worker has not.
      conditions: ['worker', 'browser'],
      external: ['vscode'],
      plugins: [noColors, noFetch],
    },
    {
      ...shared,
      entryPoints: webviewEntries(),
      outdir: 'dist',
      format: 'iife',
      platform: 'browser',
    },
    {
      ...forNode,
      entryPoints: { cli: 'src/cli/main.ts' },
      outdir: 'dist',
      format: 'cjs',
      banner: { js: '#!/usr/bin/env node' },
      plugins: [docxApart, noColors, noFetch],
      // `require` finds the names that such a script exports.
      supported: { 'dynamic-import': false },
    },
    {
      ...shared,
      entryPoints: { docx: 'src/notes/docx/readDocx.ts' },
      outdir: 'dist',
      format: 'cjs',
      platform: 'browser',
      inject: ['src/notes/docx/setImmediate.ts'],
      plugins: [plainZip],
    },
    {
      ...shared,
      entryPoints: { index: 'src/index.ts' },
      outdir: 'dist',
      format: 'cjs',
      platform: 'neutral',
      plugins: [noColors],
    },
    {
      ...shared,
      entryPoints: { index: 'src/index.ts' },
      outdir: 'dist',
      format: 'esm',
      platform: 'neutral',
      outExtension: { '.js': '.mjs' },
      plugins: [noColors],
    },
  ].map((options) => ({
    ...options,
    ...(options.platform === 'neutral' && { mainFields: ['module', 'main'] }),
  }));
}

/**
 * The library's types: declarations as the compiler writes them, and two doors to them, one for `require`, one for
 * `import`.
 *
 * @returns {string[]} the files written
 */
function buildTypes() {
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The library's types do not compile:\n${run.stdout}${run.stderr}`);
  const doors = ['dist/index.d.ts', 'dist/index.d.mts'];
  for (const door of doors) fs.writeFileSync(door, "export * from './types/index.js';\n");
  return [...doors, ...filesUnder('dist/types')];
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * Removes what an earlier build left in dist/ and this one did not write. Done last, so that an editor that has
 * dist/ open never sees it empty.
 *
 * @param {string[]} written
 */
function removeStale(written) {
  const keep = new Set(written.map((file) => path.normalize(file)));
  for (const file of filesUnder('dist')) if (!keep.has(path.normalize(file))) fs.rmSync(file);
}

async function buildAll() {
  fs.rmSync('dist/types', { recursive: true, force: true });
  const results = await Promise.all(bundles().map((options) => esbuild.build(options)));
  const written = results.flatMap((result) => Object.keys(result.metafile?.outputs ?? {}));
  fs.chmodSync('dist/cli.js', 0o755);
  written.push(...(await buildKnowledge('dist/knowledge')), ...buildTypes());
  const metafiles = results.flatMap(({ metafile }) => (metafile ? [metafile] : []));
  written.push(writeNotices(metafiles, 'dist/THIRD-PARTY-NOTICES.txt'));
  removeStale(written);
}

async function watchAll() {
  await buildKnowledge('dist/knowledge');
  for (const options of bundles()) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
  fs.watch('src/coaching', { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.yaml')) return;
    buildKnowledge('dist/knowledge').catch((error) => console.error(String(error)));
  });
}

(watch ? watchAll() : buildAll()).catch((error) => {
  // esbuild has printed its own errors already.
  if (!('errors' in error)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
