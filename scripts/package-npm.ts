// `npm run package:npm`: writes dist/npm/, the npm package of the command line and the library, with a manifest of its
// own: the one of the project is an editor extension's. `npm run package:npm` has built for release before.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const TARGET = path.join('dist', 'npm');
const FILES = ['cli.js', 'index.js', 'index.mjs', 'index.d.ts', 'index.d.mts', 'types', 'knowledge'];

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const { version, license, exports } = manifest;

await rm(TARGET, { recursive: true, force: true });
await mkdir(path.join(TARGET, 'dist'), { recursive: true });
for (const file of FILES) await cp(path.join('dist', file), path.join(TARGET, 'dist', file), { recursive: true });
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/THIRD-PARTY-NOTICES.txt']) {
  await cp(file, path.join(TARGET, path.basename(file)));
}
const own = {
  name: 'star-story',
  version,
  description: 'Check STAR stories for behavioural interviews in the terminal, in CI, or from a program of your own.',
  license,
  bin: { 'star-story': 'dist/cli.js' },
  main: './dist/index.js',
  module: './dist/index.mjs',
  types: './dist/index.d.ts',
  exports,
  files: ['dist'],
  engines: { node: '>=20' },
};
await writeFile(path.join(TARGET, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
console.log(`Written to ${TARGET}: npm pack ./${TARGET}`);
