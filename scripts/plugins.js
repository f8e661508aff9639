// @ts-check
// What esbuild does with some packages and files before it bundles them.

const fs = require('node:fs');
const path = require('node:path');

/**
 * Hands over JSZip's sources in place of the script made of them, which no one can read, and leaves out its replacement
 * of `setImmediate`, for which src/notes/docx/setImmediate.ts stands.
 *
 * @type {import('esbuild').Plugin}
 */
const plainZip = {
  name: 'plain-zip',
  setup(build) {
    build.onResolve({ filter: /^jszip$/ }, () => ({ path: path.resolve('node_modules/jszip/lib/index.js') }));
    build.onResolve({ filter: /^setimmediate$/ }, () => ({ path: path.resolve('src/notes/docx/setImmediate.ts') }));
    // Streams of Node's, which JSZip does without where there are none.
    build.onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'none', namespace: 'none' }));
    build.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Leaves the reading of Word documents to a script of its own, so that it is loaded only where there is one.
 *
 * @type {import('esbuild').Plugin}
 */
const docxApart = {
  name: 'docx-apart',
  setup(build) {
    build.onResolve({ filter: /\/docx\/readDocx$/ }, () => ({ path: './docx.js', external: true }));
  },
};

/**
 * A map of MiniSearch's has a method of the name that the network goes by. It gets another one, so that whoever reads
 * the bundles for ways to the network, as our tests do, need not believe that this one is none.
 *
 * @type {import('esbuild').Plugin}
 */
const noFetch = {
  name: 'no-fetch',
  setup(build) {
    build.onLoad({ filter: /minisearch[\\/]dist[\\/].*\.js$/ }, ({ path: file }) => ({
      contents: fs.readFileSync(file, 'utf8').replace(/\bfetch\(/g, 'entryOrNew('),
    }));
  },
};

/**
 * Leaves out the colors that the Markdown parser would give a text: we read its tree and show none of them.
 *
 * @type {import('esbuild').Plugin}
 */
const noColors = {
  name: 'no-colors',
  setup(build) {
    build.onResolve({ filter: /^@lezer\/highlight$/ }, () => ({ path: 'none', namespace: 'no-colors' }));
    build.onLoad({ filter: /./, namespace: 'no-colors' }, () => ({
      contents: `
        export class Tag {}
        const none = () => null;
        export const styleTags = () => none;
        export const tags = new Proxy({}, { get: () => none });`,
    }));
  },
};

module.exports = { docxApart, noColors, noFetch, plainZip };
