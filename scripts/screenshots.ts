// `npm run screenshots`: takes the pictures of the README in VS Code for the Web and writes them to docs/screenshots,
// each below 200 KB. Wants ImageMagick, which draws them with the 255 colours they need most.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildProject } from './build';
import { runVitest } from './vitest';

const TAKEN = path.join('out', 'pictures');
const KEPT = path.join('docs', 'screenshots');
/** Bytes. */
const LARGEST = 200_000;

function shrink(from: string, to: string): void {
  const args = [from, '-strip', '+dither', '-colors', '255', '-define', 'png:compression-level=9', `PNG8:${to}`];
  const { status, error } = spawnSync('convert', args, { stdio: 'inherit' });
  if (error)
    throw new Error('ImageMagick is missing: its "convert" makes the pictures small (apt-get install imagemagick).');
  if (status !== 0) throw new Error(`${from} could not be made smaller.`);
  const { size } = statSync(to);
  if (size > LARGEST) throw new Error(`${to} has ${size} bytes: at most ${LARGEST} are kept.`);
  console.log(`${to} ${Math.round(size / 1000)} KB`);
}

buildProject('--production');
rmSync(TAKEN, { recursive: true, force: true });
const { failed } = runVitest('pictures', { SCREENSHOTS: TAKEN, STAR_STORY_HOST: 'web' });
if (failed > 0) process.exitCode = 1;
else {
  mkdirSync(KEPT, { recursive: true });
  for (const name of readdirSync(TAKEN)) shrink(path.join(TAKEN, name), path.join(KEPT, name));
}
