// Runs scripts/<name>.ts: `node scripts/run.mjs <name> [arguments]`. Node alone cannot, since the sources import one
// another without extensions; so the script is bundled into out/scripts/ first (some 50 ms) and then imported.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const [name = ''] = process.argv.splice(2, 1);
const outfile = path.resolve('out', 'scripts', `${name}.mjs`);
await build({
  entryPoints: [path.join('scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
await stop();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
