import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { ownFolder } from '../ownFolder';
import { disk, Uri } from './editorOnDisk';

/** As much of the editor as an import needs: its commands, what the person chooses, and what is said to them. */
const editor = vi.hoisted(() => ({
  commands: new Map<string, () => Promise<void>>(),
  clipboard: '',
  /** What happens while the person looks at what was found. */
  meanwhile: () => {},
  offered: [] as (string | undefined)[],
  said: [] as string[],
  opened: [] as string[],
  opens: true,
  /** The folders whose stories were offered to be kept out of Git. */
  cared: [] as string[],
}));

vi.mock('vscode', async () => {
  const say = async (message: string): Promise<undefined> => {
    editor.said.push(message);
  };
  const quickPick = () => {
    let accept = (): void => {};
    return {
      items: [] as { readonly description?: string }[],
      selectedItems: [],
      onDidTriggerItemButton: () => ({}),
      onDidAccept: (listener: () => void) => {
        accept = listener;
        return {};
      },
      onDidHide: () => ({}),
      show() {
        editor.offered = this.items.map(({ description }) => description);
        editor.meanwhile();
        accept();
      },
    };
  };
  const onDisk = await import('./editorOnDisk');
  return {
    ...onDisk,
    Disposable: { from: () => ({ dispose: () => undefined }) },
    ThemeIcon: Object.assign(class {}, { Folder: {} }),
    commands: { registerCommand: (name: string, run: () => Promise<void>) => editor.commands.set(name, run) },
    env: { clipboard: { readText: async () => editor.clipboard } },
    window: {
      createQuickPick: quickPick,
      showQuickPick: async ([first]: readonly unknown[]) => first,
      showInformationMessage: say,
      showWarningMessage: say,
      showErrorMessage: say,
      showTextDocument: async (shown: { readonly path?: string; readonly content?: string }) => {
        if (!editor.opens) throw new Error('The file is not text.');
        editor.opened.push(shown.path ? path.basename(shown.path) : 'unsaved');
      },
    },
    workspace: {
      get workspaceFolders() {
        return onDisk.workspace.workspaceFolders;
      },
      asRelativePath: onDisk.workspace.asRelativePath,
      getWorkspaceFolder: onDisk.workspace.getWorkspaceFolder,
      getConfiguration: () => ({ get: () => undefined }),
      openTextDocument: async (document: object) => document,
      fs: { ...onDisk.workspace.fs, isWritableFileSystem: () => true },
    },
  };
});

const { registerImportNotes } = await import('../../src/editor/commands/importNotes');
const { importNotes } = await import('../../src/notes/importNotes');
const { renderStory } = await import('../../src/notes/renderStory');

const own = ownFolder();
const { put, get } = own;
registerImportNotes(
  { all: async () => [] } as unknown as Parameters<typeof registerImportNotes>[0],
  { care: async ({ path: at }: { path: string }) => editor.cared.push(path.basename(at)) } as unknown as Parameters<
    typeof registerImportNotes
  >[1],
  Uri.file('/extension'),
);

const LAMP = '# The lamp\n\nSituation: It was dark.\n\nAction: I lit it.\n';
const KEY = '# The key\n\nSituation: It was lost.\n\nAction: I found it.\n';
const written = (notes: string): string => importNotes(notes, []).stories.map(renderStory).join();
const run = async (notes: string): Promise<void> => {
  editor.clipboard = notes;
  await editor.commands.get('starStory.importClipboard')?.();
};

beforeEach(() => {
  Object.assign(editor, { meanwhile: () => {}, said: [], opened: [], opens: true, cared: [] });
  Object.assign(disk, { root: own.at('open'), renameFails: false, room: Number.POSITIVE_INFINITY });
  mkdirSync(disk.root);
});

test('a story is written and opened', async () => {
  await run(LAMP);
  expect(get('open/stories/the-lamp.star.md')).toBe(written(LAMP));
  expect([editor.said, editor.opened]).toEqual([['Imported one story into “stories”.'], ['the-lamp.star.md']]);
});

test('one that is there is not written again', async () => {
  put('open/stories/lamp.star.md', written(LAMP));
  await run(LAMP);
  expect(editor.offered).toEqual(['already there: stories/lamp.star.md']);
  expect(editor.said).toEqual(['Nothing new: the story is already in “stories”.']);
  expect(editor.opened).toEqual(['lamp.star.md']);
});

test('one that was deleted while the person chose is written after all', async () => {
  put('open/stories/lamp.star.md', written(LAMP));
  editor.meanwhile = () => rmSync(own.at('open/stories/lamp.star.md'));
  await run(LAMP);
  expect(get('open/stories/the-lamp.star.md')).toBe(written(LAMP));
  expect([editor.said, editor.opened]).toEqual([['Imported one story into “stories”.'], ['the-lamp.star.md']]);
});

test('one that came while the person chose is not written again', async () => {
  editor.meanwhile = () => put('open/stories/mine.star.md', written(LAMP));
  await run(`${KEY}\n${LAMP}`);
  expect(editor.said).toEqual(['Imported one story into “stories”. One was already there.']);
  expect(editor.opened).toEqual(['the-key.star.md']);
});

test('what cannot be opened is told, and written all the same', async () => {
  editor.opens = false;
  await run(LAMP);
  expect(get('open/stories/the-lamp.star.md')).toBe(written(LAMP));
  expect(editor.said).toEqual([
    "stories/the-lamp.star.md can't be opened: The file is not text.",
    'Imported one story into “stories”.',
  ]);
});

test('what cannot be written is told', async () => {
  disk.renameFails = true;
  await run(LAMP);
  expect(editor.said).toEqual(['No story was written: the disk is full. Try another folder.']);
});

test.each([
  ['was whole', Number.POSITIVE_INFINITY, ['Imported 2 stories into “stories”.'], ['stories']],
  ['stopped halfway', 1, ['Only one story was written: the disk is full. Try another folder.'], ['stories']],
  ['wrote nothing', 0, ['No story was written: the disk is full. Try another folder.'], []],
])('what was written is offered to be kept out of Git where the import %s', async (_, room, said, cared) => {
  disk.room = room;
  await run(`${KEY}\n${LAMP}`);
  expect([editor.said, editor.cared]).toEqual([said, cared]);
});
