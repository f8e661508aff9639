import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What package.json promises of commands, menus and views. */

interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: readonly { command: string; title: string; category?: string }[];
    menus: Readonly<Record<string, readonly Item[]>>;
    submenus: readonly { id: string }[];
    views: Readonly<Record<string, readonly { id: string; type?: string }[]>>;
    viewsWelcome: readonly { view: string; contents: string }[];
    configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
};
const { commands, menus, views, viewsWelcome } = contributes;
const ids = new Set(commands.map(({ command }) => command));
const inMenu = (menu: string, command: string) => (menus[menu] ?? []).find((item) => item.command === command);

test('commands stand in the category of the extension, or begin with its name', () => {
  for (const { command, title, category } of commands)
    expect(category === 'STAR Story' || title.includes('STAR Story'), command).toBe(true);
});

test('those that ask have an ellipsis, and only those', () => {
  const asking = commands.filter(({ title }) => title.endsWith('…')).map(({ command }) => command.split('.').at(-1));
  expect(asking.sort()).toEqual(
    [
      ...['newStory', 'newStoryHere', 'importNotes', 'importClipboard', 'addHeadings', 'exportMarkdown', 'exportPage'],
      ...['openSample', 'retell', 'rename', 'sort', 'filter', 'choosePack', 'newPrinciple', 'matchQuestion'],
      ...['compareClaims', 'prepSheet', 'quiz'],
    ].sort(),
  );
});

test('every menu names commands and submenus that there are', () => {
  const submenus = new Set(contributes.submenus.map(({ id }) => id));
  for (const [menu, items] of Object.entries(menus))
    for (const { command, submenu } of items)
      expect(command === undefined ? submenus.has(submenu ?? '') : ids.has(command), `${menu}: ${command}`).toBe(true);
});

test('the Explorer offers a new story in a folder and the import of notes, the editor a menu of its own', () => {
  expect(inMenu('explorer/context', 'starStory.newStoryHere')?.when).toBe('explorerResourceIsFolder');
  expect(inMenu('explorer/context', 'starStory.importNotes')?.when).toMatch(/markdown.*docx/);
  // Not where an earlier version is shown: nothing can be written there.
  expect(menus['editor/context']?.map(({ when }) => when)).toEqual([
    expect.stringMatching(/^editorLangId == star-story && !isInDiffLeftEditor && resourceScheme =~ /),
  ]);
});

test('a tree that is empty says how to fill it, with commands that there are', () => {
  const trees = Object.values(views)
    .flat()
    .filter(({ type }) => type !== 'webview')
    .map(({ id }) => id);
  expect(trees.length).toBeGreaterThan(0);
  for (const id of trees) {
    const { contents = '' } = viewsWelcome.find(({ view }) => view === id) ?? {};
    const linked = [...contents.matchAll(/\(command:([\w.]+)\)/g)].map(([, command = '']) => command);
    expect(linked.length, id).toBeGreaterThan(0);
    expect(linked.filter((command) => !ids.has(command))).toEqual([]);
  }
});

test('a story’s dashes and quotation marks are boxed in by no warning of VS Code', () => {
  const own = contributes.configurationDefaults['[star-story]'];
  for (const kind of ['nonBasicASCII', 'ambiguousCharacters', 'invisibleCharacters'])
    expect(own?.[`editor.unicodeHighlight.${kind}`]).toBe(false);
});

describe('pickers survive a look at another window', () => {
  const PICKER = /window\.(?:show|create)(?:QuickPick|InputBox)\b/g;
  /** Whether each picker of a file says so itself: in its call, or of the input that was made, further down in its function. */
  const survivors = (text: string) =>
    [...text.matchAll(PICKER)].map(({ index }, at, all) => {
      const ends = [text.indexOf('\n}\n', index), all[at + 1]?.index ?? -1].filter((end) => end >= 0);
      return /\bignoreFocusOut(?:: | = )true\b/.test(text.slice(index, Math.min(text.length, ...ends)));
    });
  const files = globSync('src/editor/**/*.ts')
    .map((file) => [file, survivors(readFileSync(file, 'utf8'))] as const)
    .filter(([, found]) => found.length > 0);
  test('there are some', () => expect(files.length).toBeGreaterThan(4));
  test.each(files)('%s', (_, found) => expect(found).not.toContain(false));
  test('one that says nothing is found out, whatever stands near it', () => {
    const silent = 'async function a() {\n  window.createQuickPick();\n  await readAll(store, options);\n}\n';
    const telling = 'function b() {\n  window.showInputBox({ ignoreFocusOut: true });\n}\n';
    expect(survivors(silent)).toEqual([false]);
    expect(survivors(telling)).toEqual([true]);
    expect(survivors(silent + telling)).toEqual([false, true]);
    expect(survivors(telling.replace('true', 'false'))).toEqual([false]);
    // The word of a second picker is none of the first's.
    expect(survivors(silent.replace('await', 'window.showInputBox({ ignoreFocusOut: true });\n  await'))).toEqual([
      false,
      true,
    ]);
  });
});
