import { beforeEach, expect, test, vi } from 'vitest';

const editor = vi.hoisted(() => ({
  env: { uiKind: 1, remoteName: undefined as string | undefined, openExternal: async (_: unknown) => true },
  shown: [] as string[],
}));
vi.mock('vscode', () => ({
  UIKind: { Desktop: 1, Web: 2 },
  env: editor.env,
  window: { showTextDocument: async ({ path }: { path: string }) => editor.shown.push(`editor ${path}`) },
  workspace: { asRelativePath: ({ path }: { path: string }) => path },
}));
vi.mock('../../src/editor/print/printPanel', () => ({
  showPrintPanel: (_: unknown, { name }: { name: string }) => editor.shown.push(`panel ${name}`),
}));
const { openExport } = await import('../../src/editor/commands/saveExport');

const file = (path: string, scheme = 'file') => ({ path, scheme, toString: () => `${scheme}:${path}` });
const open = (path: string, scheme?: string) =>
  openExport(file('/ext') as never, file(path, scheme) as never, '<p>x</p>');

beforeEach(() => {
  editor.shown.length = 0;
  Object.assign(editor.env, {
    uiKind: 1,
    remoteName: undefined,
    openExternal: async (uri: unknown) => editor.shown.push(`browser ${uri}`),
  });
});

test('a page goes to the browser where VS Code runs on the person’s own machine', async () => {
  await open('/exports/key.html');
  expect(editor.shown).toEqual(['browser file:/exports/key.html']);
});

test.each([
  ['in a browser', { uiKind: 2 }, 'file'],
  ['on another machine', { remoteName: 'ssh-remote' }, 'file'],
  ['on a file system that is no disk', {}, 'vscode-vfs'],
])('a page is shown with its button to download it %s', async (_where, env, scheme) => {
  Object.assign(editor.env, env);
  await open('/exports/key.html', scheme);
  expect(editor.shown).toEqual(['panel key.html']);
});

test.each(['/exports/key.md', '/exports/bank.csv'])('%s opens in an editor', async (path) => {
  await open(path);
  expect(editor.shown).toEqual([`editor ${path}`]);
});
