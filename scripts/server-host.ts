import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PATIENCE } from './chromium';
import { provideCodeServer } from './code-server';
import type { Host } from './web-host';

const HOST = '127.0.0.1';
/** Nothing of the editor's own may stand between a person and their story, or call out. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

export interface ServerHostOptions {
  /** The folder on disk that the page opens. */
  readonly folder: string;
  /** The packaged extension to install. A test is run against what was unpacked from it, else against this project. */
  readonly vsix?: string;
  /** A compiled test module, to be run in the extension host of the page that is opened. */
  readonly testsPath?: string;
  /** Leave workspace trust on, so that the folder opens in Restricted Mode. Off unless asked for. */
  readonly trust?: boolean;
  /** Where the server keeps its extensions and settings; a fresh one that is removed at the end, unless given. */
  readonly dataFolder?: string;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error(`No port is free on ${HOST}.`);
  return address.port;
}

/** Waits for the end of the first process, then ends the group of the second. */
const GUARD = 'while kill -0 "$1"; do sleep 1; kill -0 "$2" || exit 0; done; kill -TERM "-$2"';

/**
 * Starts the server as the head of a process group of its own, so that it and its extension hosts can be ended as one,
 * and a guard beside it that does so should this program be killed before it gets there.
 */
function runServer(program: string, args: string[], log: number): ChildProcess {
  const server = spawn(process.execPath, [program, ...args], { stdio: ['ignore', log, log], detached: true });
  const ids = [process.pid, server.pid ?? 0].map(String);
  if (process.platform !== 'win32')
    spawn('sh', ['-c', GUARD, 'guard', ...ids], { stdio: 'ignore', detached: true }).unref();
  return server;
}

/** Ends the server and every process that it started; they share its process group. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 5000);
  await exited;
  clearTimeout(timer);
}

async function answers(url: string, child: ChildProcess, milliseconds = PATIENCE): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end && child.exitCode === null; ) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** The folder that the packaged extension was unpacked into. */
async function installedExtension(data: string): Promise<string> {
  const folder = path.join(data, 'extensions');
  const name = (await readdir(folder)).find((entry) => entry.startsWith('star-story.star-story-'));
  if (!name) throw new Error(`The extension is not in ${folder}.`);
  return path.join(folder, name);
}

/** The address of a page that runs the tests in its extension host, against what was unpacked from the package. */
async function testAddress(base: string, testsPath: string, options: ServerHostOptions, data: string): Promise<string> {
  const remote = (file: string) => `vscode-remote://${new URL(base).host}${path.resolve(file)}`;
  const extension = options.vsix ? await installedExtension(data) : '.';
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(testsPath)],
  ];
  return `${base}?${new URLSearchParams({ folder: path.resolve(options.folder), payload: JSON.stringify(payload) })}`;
}

/** Starts a VS Code server whose extensions run in Node and whose files are those on disk. */
export async function startServerHost(options: ServerHostOptions): Promise<Host> {
  const program = await provideCodeServer();
  const data = options.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'star-story-server-')));
  const settings = path.join(data, 'data', 'Machine', 'settings.json');
  await mkdir(path.dirname(settings), { recursive: true });
  await writeFile(settings, JSON.stringify(SETTINGS));
  if (options.vsix) {
    const args = [program, '--install-extension', path.resolve(options.vsix), '--force', '--server-data-dir', data];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`The extension could not be installed:\n${run.stdout}${run.stderr}`);
  }
  const port = await freePort();
  await mkdir('out', { recursive: true });
  const logFile = path.join('out', 'server-host.log');
  const args = ['--host', HOST, '--port', String(port), '--without-connection-token', '--disable-telemetry'];
  args.push(
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--default-folder',
    path.resolve(options.folder),
  );
  if (!options.trust) args.push('--disable-workspace-trust');
  if (options.testsPath) args.push('--enable-smoke-test-driver');
  const child = runServer(program, args, openSync(logFile, 'w'));
  const stop = async () => {
    await endGroup(child);
    if (!options.dataFolder) await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const base = `http://${HOST}:${port}/`;
  if (!(await answers(base, child))) {
    await stop();
    throw new Error(`The VS Code server did not start:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
  }
  return { url: options.testsPath ? await testAddress(base, options.testsPath, options, data) : base, stop };
}
