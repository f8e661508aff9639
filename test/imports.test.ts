import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The rules of who may import whom are the linter's, in biome.json. These tests prove that it catches what it is
 * there to catch: each snippet is put into a project that has nothing but our biome.json, and linted there.
 */

const FOLDERS = [
  'base',
  'language',
  'story',
  'evidence',
  'checks',
  'coaching',
  'config',
  'notes',
  'bank',
  'claims',
  'practice',
  'editor',
  'cli',
];
const CORE = ['base', 'language', 'story', 'evidence', 'checks'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  base: [],
  language: ['base'],
  story: ['base', 'language'],
  evidence: ['base', 'language', 'story'],
  checks: ['base', 'language', 'evidence', 'story'],
  coaching: CORE,
  config: [...CORE, 'coaching'],
  notes: [...CORE, 'coaching'],
  bank: [...CORE, 'coaching'],
  claims: ['base', 'language', 'evidence', 'story'],
  practice: [...CORE, 'coaching', 'bank'],
  editor: FOLDERS.filter((folder) => folder !== 'cli'),
  cli: FOLDERS.filter((folder) => folder !== 'editor'),
};
const WITHOUT_VSCODE = [...FOLDERS.filter((folder) => folder !== 'editor').map((folder) => `src/${folder}`), 'src'];
const WITHOUT_NODE = FOLDERS.filter((folder) => folder !== 'cli').map((folder) => `src/${folder}`);

const importing = (module: string) => `import { a } from '${module}';\nexport const b = a;\n`;

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string | undefined;
}

const cases: Case[] = [];
const forbidden = (name: string, folder: string, text: string, rule = 'noRestrictedImports') =>
  cases.push({ name, file: `${folder}/case${cases.length}.ts`, text, rule });
const allowed = (name: string, folder: string, text: string) =>
  cases.push({ name, file: `${folder}/case${cases.length}.ts`, text, rule: undefined });

for (const from of FOLDERS) {
  for (const to of FOLDERS.filter((folder) => folder !== from)) {
    const add = MAY_IMPORT[from]?.includes(to) ? allowed : forbidden;
    add(`${from} imports ${to}`, `src/${from}`, importing(`../${to}/thing`));
    add(`a folder of ${from} imports ${to}`, `src/${from}/part`, importing(`../../${to}/thing`));
  }
  allowed(`${from} imports its own`, `src/${from}`, importing('./thing'));
  forbidden(`${from} imports the extension`, `src/${from}`, importing('../extension'));
}
for (const folder of WITHOUT_NODE) {
  for (const module of ['node:fs', 'node:fs/promises', 'fs', 'node:https', 'undici']) {
    forbidden(`${folder} imports ${module}`, folder, importing(module));
  }
}
for (const module of ['node:http', 'https', 'node:net', 'ws']) {
  forbidden(`cli imports ${module}`, 'src/cli', importing(module));
}
allowed('cli imports node:fs', 'src/cli', importing('node:fs'));
allowed('editor imports vscode', 'src/editor', importing('vscode'));
for (const folder of WITHOUT_VSCODE.filter((name) => name !== 'src')) {
  forbidden(`${folder} imports vscode`, folder, importing('vscode'));
}
forbidden('a webview imports vscode', 'src/editor/coach/webview', importing('vscode'));
forbidden('a type counts', 'src/story', "import type { A } from '../evidence/types';\nexport type B = A;\n");
forbidden('a re-export counts', 'src/story', "export { a } from '../evidence/types';\n");
forbidden('a late import counts', 'src/story', "export const a = await import('../evidence/types');\n");
for (const use of ["fetch('a')", "new WebSocket('a')", 'new XMLHttpRequest()', "new EventSource('a')"]) {
  forbidden(`${use} in what ships`, 'src/editor', `export const a = ${use};\n`, 'noRestrictedGlobals');
}

describe('the rules of who may import whom', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'star-story-imports-'));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    cpSync('biome.json', path.join(project, 'biome.json'));
    const put = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
      writeFileSync(path.join(project, file), text);
    };
    for (const { file, text } of cases) put(file, text);
    put('src/story/one.ts', "import { two } from './two';\nexport const one = () => two;\n");
    put('src/story/two.ts', "import { one } from './one';\nexport const two = () => one;\n");
    const biome = path.resolve('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: project,
      encoding: 'utf8',
    });
    const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(run.stdout);
    for (const { category, location } of report.diagnostics) {
      found.set(location.path, [...(found.get(location.path) ?? []), category.split('/').at(-1) ?? '']);
    }
  });
  afterAll(() => rmSync(project, { recursive: true }));

  test.each(cases.filter(({ rule }) => rule))('$name: caught', ({ file, rule }) => {
    expect(found.get(file)).toContain(rule);
  });
  test.each(cases.filter(({ rule }) => !rule))('$name: let through', ({ file }) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
  test('two files that import each other: caught', () => {
    expect(found.get('src/story/one.ts')).toContain('noImportCycles');
  });
});

/** The sources of a folder, with the folders in it. */
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));

// The coach and the import judge no story: of the checks they know the findings' shape, and no code.
test.each(['src/coaching', 'src/notes', 'src/evidence'].flatMap(sourcesIn))('%s takes only types of checks', (file) => {
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) ([^;]*?) from '(?:\.\.\/)+checks\//gm);
  for (const [, what = ''] of imports) expect(what).toMatch(/^type |^\{(?:\s*type \w+,?)+\s*\}$/);
});
