import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

const { noColors, noFetch } = createRequire(import.meta.url)('../scripts/plugins.js');

/**
 * Nothing that ships may reach a network. The import rules say so of our sources; this reads what was built, with
 * every library in it. It reads syntax, not text, so a word in a message or a comment is not taken for a use.
 */

/** Ways out of the program, as a global or as a property of one. */
const WAYS_OUT = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);
const NETWORK_MODULES = /^(node:)?(http|https|http2|net|tls|dns|dgram|undici|inspector)(\/|$)|^https?:/;

/** Addresses that are names and not places to go to, each with the reason it is in a bundle. */
const ADDRESSES_THAT_ARE_NAMES = [
  // Reserved for examples: stands in the text of a new pack, for a person to replace.
  'https://example.com/',
  // The namespaces of the pages a webview shows.
  'http://www.w3.org/',
  // Pages that the libraries of the webviews name in the messages of their own errors.
  'https://lit.dev/',
  'https://vscode-elements.github.io/components/icon/',
  // The namespaces of the parts of a Word document, and a page that JSZip names in the message of an error.
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
  'http://schemas.microsoft.com/office/word/',
  'http://schemas.zwobble.org/mammoth/',
  'https://stuk.github.io/jszip/',
];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

interface Reading {
  readonly waysOut: string[];
  readonly modules: string[];
  readonly unknownImports: string[];
  readonly addresses: string[];
  readonly policies: string[];
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return String(node['name']);
  // `globalThis["fetch"]`
  if (node.type !== 'MemberExpression' || !node['computed'] || !isNode(node['property'])) return undefined;
  return node['property'].type === 'Literal' ? String(node['property']['value']) : undefined;
}

/** Where a script loads another: `require("x")`, `import("x")`, `import … from "x"`. */
function moduleOf(node: Node): Node | undefined {
  const isRequire = node.type === 'CallExpression' && isNode(node['callee']) && nameOf(node['callee']) === 'require';
  const source = isRequire ? (node['arguments'] as unknown[])[0] : node['source'];
  return isNode(source) ? source : undefined;
}

/** A string, or a template with … where a value goes. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node['quasis'] as { value: { cooked: string | null; raw: string } }[];
  return parts.map(({ value }) => value.cooked ?? value.raw).join('…');
}

function read(code: string): Reading {
  const reading: Reading = { waysOut: [], modules: [], unknownImports: [], addresses: [], policies: [] };
  for (const node of nodesOf(parseAst(code.replace(/^#!.*/, '')) as unknown as Node)) {
    const name = nameOf(node);
    if (name && WAYS_OUT.has(name)) reading.waysOut.push(name);
    const source = moduleOf(node);
    if (source?.type === 'Literal') reading.modules.push(String(source['value']));
    else if (source) reading.unknownImports.push(source.type);
    const text = textOf(node);
    if (!text) continue;
    reading.addresses.push(...(text.match(/\b(?:https?|wss?):\/\/[^\s"'`)<>]+/g) ?? []));
    if (text.includes('default-src')) reading.policies.push(text);
  }
  return reading;
}

const bundles = ['dist/*.js', 'dist/index.mjs', 'dist/web/*.js', 'dist/webview/*.js'].flatMap((glob) => globSync(glob));

test('the build has written the bundles', () => {
  expect(bundles).toEqual(expect.arrayContaining(['dist/extension.js', 'dist/cli.js']));
});

test('the reading finds each way out when there is one', () => {
  const { waysOut } = read(
    'fetch(a); self.fetch(a); globalThis["fetch"](a); new WebSocket(b); navigator.sendBeacon(c)',
  );
  expect(waysOut).toEqual(['fetch', 'fetch', 'fetch', 'WebSocket', 'sendBeacon']);
  const { modules, unknownImports } = read('require("https"); import("node:net"); import(a); require(b)');
  expect(modules.filter((name) => NETWORK_MODULES.test(name))).toEqual(['https', 'node:net']);
  expect(unknownImports).toHaveLength(2);
  expect(read('"see https://example.com/a now"').addresses).toEqual(['https://example.com/a']);
});

describe.each(bundles)('%s', (file) => {
  const reading = read(readFileSync(file, 'utf8'));

  test('names no way to a network', () => expect(reading.waysOut).toEqual([]));
  test('loads no module of the network, and none whose name it makes up', () => {
    expect(reading.modules.filter((name) => NETWORK_MODULES.test(name))).toEqual([]);
    expect(reading.unknownImports).toEqual([]);
  });
  test('holds no address of a remote resource', () => {
    const isName = (address: string) => ADDRESSES_THAT_ARE_NAMES.some((name) => address.startsWith(name));
    expect(reading.addresses.filter((address) => !isName(address))).toEqual([]);
  });
});

test('the extension for the web is one file that needs VS Code and nothing else', () => {
  expect(new Set(read(readFileSync('dist/extension.js', 'utf8')).modules)).toEqual(new Set(['vscode']));
});

test('the reading of Word documents is a script of its own that needs nothing else, and the others hold none of it', () => {
  expect(read(readFileSync('dist/docx.js', 'utf8')).modules).toEqual([]);
  for (const file of bundles) {
    if (file !== 'dist/docx.js') expect(readFileSync(file, 'utf8').includes('schemas.openxmlformats.org')).toBe(false);
  }
});

test('the library needs nothing else', () => {
  expect(read(readFileSync('dist/index.js', 'utf8')).modules).toEqual([]);
  expect(read(readFileSync('dist/index.mjs', 'utf8')).modules).toEqual([]);
});

describe('the policy of the webviews', () => {
  const { policies } = read(readFileSync('dist/extension.js', 'utf8'));

  test('there is one', () => expect(policies.length).toBeGreaterThan(0));
  test.each(policies)('%s', (policy) => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe-eval|https?:|\*/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
  test('every style sheet keeps to the extension', () => {
    const sheets = globSync('dist/webview/*.css');
    expect(sheets).not.toEqual([]);
    for (const sheet of sheets) expect(readFileSync(sheet, 'utf8')).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
  });
});

/** In kilobytes as a package holds them: what a person downloads. The Word reader to come has 100 of the 900 in all. */
const packed = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length / 1024;

describe('the package stays small', () => {
  test('code, lexicon and weights have 480 KB', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/extension.ts'],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'cjs',
      platform: 'browser',
      conditions: ['worker', 'browser'],
      external: ['vscode'],
      target: 'es2022',
      plugins: [noColors, noFetch],
      write: false,
    });
    expect(outputFiles.reduce((sum, { contents }) => sum + packed(contents), 0)).toBeLessThan(480);
  });

  test('the knowledge has 300 KB', () => {
    expect(packed(readFileSync('dist/knowledge/knowledge.bin'))).toBeLessThan(300);
  });
});
