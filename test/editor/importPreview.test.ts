import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PrincipleChoices } from '../../src/editor/commands/principleChoices';
import type { StoryPrivacy } from '../../src/editor/commands/privacy';
import { importNotes } from '../../src/notes/importNotes';
import { KeptStories } from '../../src/notes/keptStories';
import { renderStory } from '../../src/notes/renderStory';
import { Emitter } from './emitter';

interface Row {
  readonly label: string;
  readonly description?: string;
}

const editor = vi.hoisted(() => ({
  inputs: [] as unknown[],
  commands: new Map<string, () => Promise<void>>(),
  clipboard: '',
  /** What is said, with its buttons; which of them is pressed. */
  said: [] as string[],
  press: undefined as string | undefined,
  opened: [] as string[],
  /** What the folder of the stories holds: a file's name and its text. */
  files: new Map<string, string>(),
}));

/** The list as the editor hands it out. */
class Input {
  readonly accepted = new Emitter<void>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = new Emitter<void>().event;
  readonly onDidTriggerItemButton = new Emitter<void>().event;
  title = '';
  placeholder = '';
  items: readonly Row[] = [];
  selectedItems: readonly Row[] = [];
  constructor() {
    editor.inputs.push(this);
  }
  show(): void {}
  dispose(): void {}
}

vi.mock('vscode', () => {
  const uri = (path: string) => ({ path, toString: () => path });
  const joinPath = ({ path }: { path: string }, ...parts: string[]) =>
    uri(parts.reduce((all, part) => (part === '..' ? all.replace(/\/[^/]*$/, '') : `${all}/${part}`), path));
  return {
    Disposable: { from: () => ({ dispose: () => undefined }) },
    ThemeIcon: Object.assign(class {}, { Folder: 'folder' }),
    Uri: { file: uri, joinPath },
    commands: {
      registerCommand: (name: string, run: () => Promise<void>) => void editor.commands.set(name, run),
      executeCommand: async (name: string, left: unknown, right: unknown) =>
        void editor.opened.push(`${name} ${left} ${right}`),
    },
    env: { clipboard: { readText: async () => editor.clipboard } },
    window: {
      createQuickPick: () => new Input(),
      showQuickPick: async ([first]: readonly unknown[]) => first,
      showInformationMessage: async (words: string, ...buttons: string[]) => {
        editor.said.push([words, ...buttons].join(' | '));
        return editor.press;
      },
      showTextDocument: async (one: unknown) => void editor.opened.push(`${one}`),
    },
    workspace: {
      fs: { isWritableFileSystem: () => true },
      workspaceFolders: [{ uri: uri('/folder'), name: 'work' }],
      getConfiguration: () => ({ get: () => undefined }),
      asRelativePath: ({ path }: { path: string }) => path.replace('/folder/', ''),
    },
  };
});

vi.mock('../../src/editor/wordDocuments', () => ({ WordDocuments: class {} }));
vi.mock('../../src/editor/commands/noteSources', () => ({}));
vi.mock('../../src/editor/commands/storyFiles', async () => {
  const { placeFor } = await import('../../src/notes/placeFor');
  return {
    keptIn: async () => {
      const kept = new KeptStories();
      for (const [name, text] of editor.files) kept.add(name, text);
      return kept;
    },
    openUnsaved: async () => undefined,
    writeOnce: async (folder: { path: string }, title: string, text: string, kept: KeptStories) => {
      const place = placeFor(title, text, (name) => editor.files.has(name), kept);
      editor.files.set(place.name, text);
      return { ...place, uri: { toString: () => `${folder.path}/${place.name}` } };
    },
  };
});
const { registerImportNotes } = await import('../../src/editor/commands/importNotes');

const LAMP = '# The lamp\n\nSituation: It was dark in the hall.\n\nAction: I lit the lamp in the hall.\n';
const KEY = '# The key\n\nSituation: It was lost in the yard.\n\nAction: I found the key in the yard.\n';
const textOf = (notes: string) => importNotes(notes, []).stories.map(renderStory).join('');
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  Object.assign(editor, { inputs: [], said: [], opened: [], press: undefined });
  editor.files.clear();
  registerImportNotes(
    { all: async () => [] } as unknown as PrincipleChoices,
    { care: async () => undefined } as unknown as StoryPrivacy,
    { path: '/extension' } as never,
  );
});

/** Imports notes from the clipboard up to the list, which is handed back. */
async function shown(notes: string): Promise<Input> {
  editor.clipboard = notes;
  void editor.commands.get('starStory.importClipboard')?.();
  await settled();
  return editor.inputs.at(-1) as Input;
}

async function accept(list: Input, rows = list.selectedItems): Promise<void> {
  list.selectedItems = rows;
  list.accepted.fire();
  await settled();
}

const checked = ({ selectedItems }: Input) => selectedItems.map(({ label }) => label);

describe('the list of what was found', () => {
  test('says what to do in a few words, and the rest above', async () => {
    const { placeholder, title } = await shown(LAMP + KEY);
    expect(placeholder.length).toBeLessThanOrEqual(30);
    expect(title).toBe("Import Stories: 2 found. Your notes don't change.");
  });

  test('checks the stories that no file holds yet', async () => {
    expect(checked(await shown(LAMP + KEY))).toEqual(['The lamp', 'The key']);
    editor.files.set('old/lamp.star.md', textOf(LAMP));
    const list = await shown(LAMP + KEY);
    expect(list.items.map(({ label }) => label)).toEqual(['The lamp', 'The key']);
    expect(list.items[0]?.description).toBe('already there: stories/old/lamp.star.md');
    expect(checked(list)).toEqual(['The key']);
    await accept(list);
    expect(editor.said).toEqual(['Imported one story into “stories”.']);
  });

  test('says so where all of them are there, and opens the first', async () => {
    editor.files.set('the-lamp.star.md', textOf(LAMP));
    editor.files.set('the-key.star.md', textOf(KEY));
    const list = await shown(`# Shopping\n\nMilk.\n\n${LAMP}${KEY}`);
    expect(checked(list)).toEqual([]);
    await accept(list);
    expect(editor.said).toEqual([
      'Nothing new: both stories are already in “stories”. Left out: one passage. | Show What Was Left Out',
    ]);
    expect(editor.opened).toEqual(['/folder/stories/the-lamp.star.md']);
  });

  test('names no folder where they are in two', async () => {
    editor.files.set('old/the-lamp.star.md', textOf(LAMP));
    editor.files.set('the-key.star.md', textOf(KEY));
    await accept(await shown(LAMP + KEY));
    expect(editor.said).toEqual(['Nothing new: both stories are already there.']);
  });

  test('keeps quiet where somebody wants none of what is new', async () => {
    editor.files.set('the-lamp.star.md', textOf(LAMP));
    await accept(await shown(LAMP + KEY), []);
    expect([editor.said, editor.opened]).toEqual([[], []]);
  });

  test('writes no copy of a story that is there and was checked all the same', async () => {
    editor.files.set('the-lamp.star.md', textOf(LAMP));
    const list = await shown(LAMP);
    await accept(list, list.items);
    expect(editor.said).toEqual(['Nothing new: the story is already in “stories”.']);
    expect(editor.files.size).toBe(1);
  });
});

test('a new file is compared with the one it is taken for, which keeps the message whole', async () => {
  editor.files.set('the-lamp.star.md', 'Mine.');
  editor.press = 'Compare Them';
  await accept(await shown(LAMP));
  expect(editor.said).toEqual([
    'Imported one story into “stories”. There was already a different “the-lamp.star.md”, so the new one is “the-lamp-2.star.md”. | Compare Them',
  ]);
  expect(editor.opened.at(-1)).toBe('vscode.diff /folder/stories/the-lamp.star.md /folder/stories/the-lamp-2.star.md');
});
