// `npm start`: builds the extension and opens it in an editor.
//   npm start                       VS Code for the Web on a copy of the samples; nothing typed there is kept
//   npm start -- --server [FOLDER]  a VS Code server on a folder of yours (~/star-stories unless named); files are kept
//   npm start -- --desktop          the desktop VS Code that is on the PATH, on a copy of the samples
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { buildProject, packageExtension } from './build';
import { cacheFolder } from './code-server';
import { copySamples, markAsTryOut } from './samples';
import { startServerHost } from './server-host';
import { type Host, startWebHost } from './web-host';

const [mode, ...rest] = process.argv.slice(2);

/** Opens the address in the person's browser, where there is a screen to open it on. */
function openBrowser(url: string): void {
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasScreen || process.env['CI']) return;
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', url.replaceAll('&', '^&')]
        : ['xdg-open', url];
  if (program) spawn(program, args, { stdio: 'ignore', detached: true }).once('error', () => {});
}

/** Waits for Ctrl-C, or for the end of the npm that started this, which does not hand every signal on. */
async function untilEnded(): Promise<void> {
  const parent = process.ppid;
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    setInterval(() => process.ppid !== parent && resolve(), 500);
  });
}

/** Keeps the editor running until the person ends the program, then takes everything down. */
async function serve(host: Host, ...lines: string[]): Promise<void> {
  console.log(['', 'STAR Story is running at', '', `  ${host.url}`, '', ...lines, 'Ctrl-C ends it.', ''].join('\n'));
  openBrowser(host.url);
  await untilEnded();
  await host.stop();
}

async function tryOut(): Promise<void> {
  buildProject();
  const folder = await copySamples();
  await markAsTryOut(folder);
  const host = await startWebHost({ folder });
  await serve(
    host,
    'This is a try-out on a copy of the sample stories: nothing you type is kept when the page is closed or reloaded.',
    'To work on stories of your own: npm start -- --server FOLDER',
    'Should the Coach stay blank, your browser blocks site data for *.localhost: allow it for this page, or use Chrome',
    'or Edge.',
  );
  await rm(folder, { recursive: true, force: true });
}

async function onFolder(): Promise<void> {
  packageExtension();
  const named = rest.find((argument) => !argument.startsWith('-'));
  // npm runs this in the project's folder; a relative FOLDER is meant from where the person stands.
  const folder = named ? path.resolve(process.env['INIT_CWD'] ?? '.', named) : path.join(homedir(), 'star-stories');
  const isNew = !existsSync(folder);
  if (isNew) await cp('samples', folder, { recursive: true });
  const dataFolder = path.join(path.dirname(cacheFolder()), 'server-data');
  const host = await startServerHost({ folder, vsix: 'star-story.vsix', dataFolder });
  const origin = isNew ? ', which is new and holds a copy of the samples' : '';
  await serve(host, `It works on ${folder}${origin}. What you save there is kept.`);
}

async function onDesktop(): Promise<void> {
  const windows = process.platform === 'win32';
  const found = spawnSync('code', ['--version'], { stdio: 'ignore', shell: windows }).status === 0;
  if (!found) {
    console.error('There is no "code" on the PATH. In VS Code, run "Shell Command: Install \'code\' command in PATH".');
    process.exitCode = 1;
    return;
  }
  buildProject();
  const folder = await copySamples();
  const args = [`--extensionDevelopmentPath=${process.cwd()}`, '--new-window', '--wait', folder];
  console.log(
    `VS Code opens a copy of the samples in ${path.relative(tmpdir(), folder)}; it is removed when you close it.`,
  );
  spawnSync('code', args, { stdio: 'inherit', shell: windows });
  await rm(folder, { recursive: true, force: true });
}

const modes: Record<string, () => Promise<void>> = { '--server': onFolder, '--desktop': onDesktop };
const run = mode === undefined ? tryOut : modes[mode];
if (!run) {
  console.error(`npm start knows --server [FOLDER] and --desktop, not ${mode}.`);
  process.exitCode = 2;
} else {
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
  process.exit();
}
