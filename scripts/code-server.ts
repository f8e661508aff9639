import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const VERSION = '4.139.1';
/** What its native parts need before they compile. */
const NEEDED = 'g++, make, python3 and libkrb5-dev (Debian: apt-get install g++ make python3 libkrb5-dev)';

/** Its folder in the user's cache: 600 MB that every checkout shares. */
export function cacheFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
  return path.join(caches, 'star-story', `code-server-${VERSION}`);
}

function install(folder: string, settings: Record<string, string>): boolean {
  // Its install script insists on the Node that it will run on, so that one comes first on the PATH.
  const PATH = [path.dirname(process.execPath), process.env['PATH'] ?? ''].join(path.delimiter);
  const inherited = Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key));
  const env = { ...Object.fromEntries(inherited), PATH, ...settings };
  const run = spawnSync('npm', ['install', '--no-audit', '--no-fund', `code-server@${VERSION}`], {
    cwd: folder,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status === 0;
}

/**
 * The VS Code server inside code-server, installed on first use, which takes a minute or two.
 *
 * @returns the path of its program for Node
 * @throws with what it needs, if it cannot be installed
 */
export async function provideCodeServer(): Promise<string> {
  const folder = cacheFolder();
  const program = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
  // The parts of VS Code itself are installed last: without them, an earlier attempt was broken off.
  const whole = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'node_modules');
  if (existsSync(program) && existsSync(whole)) return program;
  if (Number(process.versions.node.split('.')[0]) !== 24) {
    throw new Error(`code-server ${VERSION} needs Node 24 and this is ${process.version}: run it through npm.`);
  }
  console.log(`Installing code-server ${VERSION} into ${folder} (600 MB, once; a minute or two) ...`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  // Where Node's headers cannot be downloaded, those of the system serve: the native parts use the stable Node-API.
  const systemHeaders = existsSync('/usr/include/node/node_api.h') ? { npm_config_nodedir: '/usr' } : undefined;
  if (install(folder, {}) || (systemHeaders && install(folder, systemHeaders))) return program;
  await rm(folder, { recursive: true, force: true });
  throw new Error(`code-server ${VERSION} could not be installed. It needs ${NEEDED}.`);
}
