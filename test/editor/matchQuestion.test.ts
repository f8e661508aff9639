import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { entryOf } from '../../src/bank/entryOf';
import { StoryMatching } from '../../src/bank/matchQuestion';
import type { BankEntry } from '../../src/bank/types';
import { contextOf, DEFAULT_OPTIONS, mergeOptions } from '../../src/config/options';
import type { BankStore } from '../../src/editor/bank/bankStore';
import type { KnowledgeFiles } from '../../src/editor/coach/knowledgeFiles';
import type { CheckOptionsStore } from '../../src/editor/options';
import { readStory } from '../../src/story/readStory';
import { entry as told } from '../bank/entries';
import { ARCHIVE } from '../bank/knowledge';
import { PRINCIPLES } from '../coaching/knowledgeFromYaml';
import { Emitter } from './emitter';

interface Row {
  readonly label: string;
  readonly description?: string;
  /** The question of a row in the list. */
  readonly ask?: string;
}

const editor = vi.hoisted(() => ({
  pick: undefined as unknown,
  command: undefined as ((question?: unknown) => Promise<void>) | undefined,
  ran: [] as unknown[][],
  errors: [] as string[],
  folders: undefined as undefined | { uri: { path: string } }[],
}));
vi.mock('vscode', () => ({
  Disposable: {
    from: (...all: { dispose(): void }[]) => ({
      dispose: () => {
        for (const one of all) one.dispose();
      },
    }),
  },
  FileSystemError: class extends Error {},
  QuickPickItemKind: { Separator: -1 },
  Uri: {
    from: ({ path }: { path: string }) => ({ path }),
    joinPath: ({ path }: { path: string }, name: string) => ({ path: `${path}/${name}` }),
  },
  commands: {
    registerCommand: (_: string, command: () => Promise<void>) => {
      editor.command = command;
    },
    executeCommand: async (...words: unknown[]) => editor.ran.push(words),
  },
  window: {
    createQuickPick: () => editor.pick,
    showErrorMessage: async (words: string) => editor.errors.push(words),
  },
  workspace: {
    get workspaceFolders() {
      return editor.folders;
    },
  },
}));
const { registerMatchQuestion } = await import('../../src/editor/questions/matchQuestion');

/** The editor's list, and how often its rows were set. */
class Pick {
  readonly accepted = new Emitter<void>();
  readonly hidden = new Emitter<void>();
  readonly typed = new Emitter<string>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;
  readonly onDidChangeValue = this.typed.event;
  value = '';
  busy = false;
  ignoreFocusOut = false;
  sets = 0;
  activeItems: readonly Row[] = [];
  disposed = false;
  private rows: readonly Row[] = [];

  get items(): readonly Row[] {
    return this.rows;
  }
  set items(rows: readonly Row[]) {
    this.rows = rows;
    this.sets += 1;
  }
  type(words: string): void {
    this.value = words;
    this.typed.fire(words);
  }
  accept(label: string): void {
    this.activeItems = this.rows.filter((row) => row.label.includes(label));
    this.accepted.fire();
  }
  show(): void {}
  hide(): void {
    this.hidden.fire();
  }
  dispose(): void {
    this.disposed = true;
  }
}

const entry = (title: string): BankEntry => {
  const story = readStory(`---\ntitle: ${title}\nprinciples: [Dive Deep]\n---\n\n## Situation\n\nDark.\n`);
  return entryOf(`file:///${title}.star.md`, story, contextOf(story, DEFAULT_OPTIONS));
};
const bankWith = (...stories: readonly BankEntry[]) =>
  bankOf(
    stories,
    [],
    PRINCIPLES.map(({ name }) => name),
  );

const changed = new Emitter<void>();
const store = {
  bank: bankWith(),
  read: (): Promise<void> => Promise.resolve(),
  onDidChange: changed.event,
  uriOf: String,
};
const knowledge = { whole: async () => ARCHIVE };
/** What holds in a folder, by what its address begins with. */
const inFolders = new Map<string, { readonly names: readonly string[]; readonly questions: readonly string[] }>();
const heldAt = (uri: unknown) => {
  const path = typeof uri === 'string' ? uri : (uri as { path: string }).path;
  return [...inFolders].find(([folder]) => path.startsWith(folder))?.[1];
};
const options = {
  load: async () => undefined,
  of: ({ uri }: { uri: unknown }) => {
    const names = heldAt(uri)?.names;
    const usual = mergeOptions();
    return names ? { ...usual, principles: names.map((name) => ({ name, aliases: [] })) } : usual;
  },
  packsOf: () => ({ principles: [], replace: false }),
  configFiles: {
    questionsOf: (uri: unknown) =>
      (heldAt(uri)?.questions ?? []).map((question) => ({ question, principles: ['Care'] })),
  },
};
let pick: Pick;
beforeEach(() => {
  pick = new Pick();
  Object.assign(editor, { pick, ran: [], errors: [], folders: undefined });
  Object.assign(store, { bank: bankWith(entry('Lamp')), read: async () => undefined });
  registerMatchQuestion(
    store as unknown as BankStore,
    knowledge as unknown as KnowledgeFiles,
    options as unknown as CheckOptionsStore,
  );
});
afterEach(() => {
  vi.useRealTimers();
  inFolders.clear();
  expect(editor.errors).toEqual([]);
});

test('whoever leaves while the stories are read leaves nobody behind who listens', async () => {
  let read = (): void => undefined;
  store.read = () =>
    new Promise((resolve) => {
      read = resolve;
    });
  const asked = editor.command?.();
  pick.hide();
  read();
  await asked;
  expect(pick.disposed).toBe(true);
  expect(changed.size).toBe(0);
});

test('whoever copies the question out of another window finds the list as it was', async () => {
  await editor.command?.();
  expect(pick.ignoreFocusOut).toBe(true);
  pick.hide();
});

test('whoever leaves later does not either', async () => {
  await editor.command?.();
  expect(changed.size).toBe(1);
  pick.hide();
  expect([pick.disposed, changed.size]).toEqual([true, 0]);
});

test('a bank that changes often is looked at once in a while, and equal rows are not set again', async () => {
  await editor.command?.('When did you dig for a root cause?');
  const { sets } = pick;
  vi.useFakeTimers();
  for (let times = 10; times > 0; times -= 1) changed.fire();
  vi.advanceTimersByTime(1_000);
  expect(pick.sets).toBe(sets);
  store.bank = bankWith(entry('Lamp'), entry('Lantern'));
  for (let times = 10; times > 0; times -= 1) changed.fire();
  vi.advanceTimersByTime(1_000);
  expect(pick.sets).toBe(sets + 1);
  expect(pick.items.some(({ label }) => label.includes('Lantern'))).toBe(true);
  pick.hide();
});

const NAMES = PRINCIPLES.map(({ name }) => name);
test.each([
  ['a story for each principle', NAMES.map((name, at) => told(`${at}.star.md`, [name]))],
  [
    'two for each, of which one is ready',
    NAMES.flatMap((name, at) => [
      told(`${at}a.star.md`, [name], { title: `${at} a`, words: 'customers waited for money and data' }),
      told(`${at}b.star.md`, [name], { title: `${at} b`, status: 'ready' }),
    ]),
  ],
  [
    'gaps, and stories of several',
    [
      told('lamp.star.md', ['Ownership', 'Dive Deep'], {
        title: 'Lamp',
        words: 'i read the log until i found the cause',
      }),
      told('van.star.md', ['Earn Trust', 'Frugality'], {
        title: 'Van',
        words: 'i told the team that i had been wrong',
      }),
    ],
  ],
])('what is typed is answered as the list says: %s', async (_, entries) => {
  store.bank = bankWith(...entries);
  await editor.command?.();
  const listed = pick.items.flatMap(({ ask, description }) => (ask === undefined ? [] : [[ask, description]]));
  expect(listed.length).toBeGreaterThan(100);
  const answered = listed.map(([ask = '']) => {
    pick.type(ask);
    const stories = pick.items.flatMap(({ label }) =>
      label.startsWith('$(book) ') ? [label.slice('$(book) '.length)] : [],
    );
    return [ask, stories.length === 0 ? 'no story yet' : stories.join(' · ')];
  });
  expect(answered).toEqual(listed);
  pick.hide();
});

test('a question about the job that is listed under a principle is answered as the list says', async () => {
  inFolders.set('file:///one/', {
    names: ['Care', ...NAMES],
    questions: ['Why this company?', 'What about this role?'],
  });
  editor.folders = [{ uri: { path: 'file:///one' } }];
  store.bank = bankOf(
    [{ ...told('care.star.md', ['Care'], { title: 'Lamp' }), file: 'file:///one/care.star.md' }],
    [],
    ['Care', ...NAMES],
  );
  await editor.command?.();
  for (const ask of ['Why this company?', 'What about this role?']) {
    pick.type('');
    expect(pick.items.find((row) => row.ask === ask)?.description).toBe('Lamp');
    pick.type(ask);
    expect(pick.items.map(({ label }) => label)).toEqual(['$(target) It tests Care', '$(book) Lamp']);
  }
  pick.hide();
});

test('a gap leads to a new story for its principle, with the question that was asked', async () => {
  await editor.command?.();
  pick.type('When did your product harm society or the environment?');
  pick.accept('You have no story for');
  expect(editor.ran).toEqual([
    [
      'starStory.newStory',
      {
        principle: 'Success and Scale Bring Broad Responsibility',
        question: 'When did your product harm society or the environment?',
      },
    ],
  ]);
});

test('what asks for no story has none, and says so', async () => {
  await editor.command?.();
  pick.type('How much notice do you have to give?');
  expect(pick.items).toMatchObject([
    { label: expect.stringContaining("I can't tell which"), detail: 'It may not ask for a story at all' },
    { label: expect.stringContaining('None of your stories answers it') },
  ]);
  pick.hide();
});

test.each(['Tell me about a time.', 'Have you ever?', 'Can you give me an example?'])(
  'what is framed as a question for a story is never told that it may ask for none: %s',
  async (question) => {
    await editor.command?.();
    pick.type(question);
    expect(pick.items[0]).toMatchObject({ label: expect.stringContaining("I can't tell which") });
    expect(pick.items[0]).not.toHaveProperty('detail');
    pick.hide();
  },
);

test('what cannot be read is said', async () => {
  store.read = () => Promise.reject(new Error('the disk is asleep.'));
  await editor.command?.();
  expect(editor.errors.splice(0)).toEqual([
    "The questions can't be read. Installing the extension again should help: the disk is asleep.",
  ]);
  expect(pick.disposed).toBe(true);
});

test('each folder of the workspace brings its principles and its questions, once', async () => {
  inFolders.set('file:///one/', { names: ['Care', 'Calm'], questions: ['Whose lamp was it?'] });
  inFolders.set('file:///two/', { names: ['Care', 'Courage'], questions: ['Who held the ladder?'] });
  editor.folders = [{ uri: { path: 'file:///one' } }, { uri: { path: 'file:///two' } }];
  const at = (folder: string, title: string) => ({ ...entry(title), file: `file:///${folder}/${title}.star.md` });
  store.bank = bankWith(at('one', 'Lamp'), at('one', 'Lantern'), at('two', 'Ladder'));
  await editor.command?.();
  const labels = pick.items.map(({ label }) => label.replace('$(circle-large-outline) ', ''));
  expect(labels.filter((label) => /\?$/.test(label))).toEqual(['Whose lamp was it?', 'Who held the ladder?']);
  pick.type('A time that took courage?');
  expect(pick.items[0]?.label).toContain('It tests Courage');
});

test('a folder without a story still brings its questions, and not its principles', async () => {
  inFolders.set('file:///one/', { names: ['Care'], questions: [] });
  inFolders.set('file:///two/', { names: ['Courage'], questions: ['Who held the ladder?'] });
  editor.folders = [{ uri: { path: 'file:///one' } }, { uri: { path: 'file:///two' } }];
  store.bank = bankWith({ ...entry('Lamp'), file: 'file:///one/lamp.star.md' });
  await editor.command?.();
  expect(pick.items.map(({ label }) => label)).toContain('$(circle-large-outline) Who held the ladder?');
  pick.type('A time that took courage?');
  expect(pick.items.some(({ label }) => label.includes('Courage'))).toBe(false);
});

test('the list of questions is made once, however often the box is emptied, and again when the bank changes', async () => {
  await editor.command?.();
  const match = vi.spyOn(StoryMatching.prototype, 'match');
  pick.type('L');
  pick.type('');
  expect(match).toHaveBeenCalledTimes(1);
  vi.useFakeTimers();
  try {
    changed.fire();
    vi.runAllTimers();
  } finally {
    vi.useRealTimers();
  }
  expect(match.mock.calls.length).toBeGreaterThan(100);
  match.mockRestore();
});
