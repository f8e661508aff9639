import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writePackagedReadme } from './packaged-readme';

function run(file: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${path.basename(file)} failed.`);
}

/** Builds what ships, as `npm run build` does. */
export function buildProject(...flags: string[]): void {
  run('esbuild.js', ...flags);
}

/** Builds for release and packs the extension, as `npm run package` does. */
export function packageExtension(): void {
  buildProject('--production');
  const vsce = path.join('node_modules', '@vscode', 'vsce', 'vsce');
  const readme = writePackagedReadme();
  const flags = ['--no-dependencies', '--allow-missing-repository'];
  run(vsce, 'package', ...flags, '--readme-path', readme, '-o', 'star-story.vsix');
}
