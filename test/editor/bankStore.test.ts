import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mergeOptions, type Options } from '../../src/config/options';
import type { StoryEvents } from '../../src/editor/bank/watchStories';
import type { CheckOptionsStore } from '../../src/editor/options';
import { newStory } from '../../src/notes/newStory';

/** The files of a workspace in memory, the moments at which they answer, and who listens. */
const editor = await vi.hoisted(async () => {
  const { Emitter } = await import('./emitter');
  interface PlainUri {
    readonly scheme: string;
    readonly authority: string;
    readonly path: string;
    with(change: { path: string }): PlainUri;
    toString(): string;
  }
  const uri = (path: string): PlainUri => ({
    ...{ scheme: 'file', authority: '', path },
    with: (change) => uri(change.path),
    toString: () => path,
  });
  return {
    Emitter,
    uri,
    files: new Map<string, string>(),
    /** How often each file was read. */
    reads: new Map<string, number>(),
    /** Its readings to come, by file: each answers with what stood there when it was asked, once its promise resolves. */
    late: new Map<string, Promise<void>[]>(),
    /** Where it is set, the next search answers with what stood there when it began, once this resolves. */
    lateSearch: undefined as Promise<void> | undefined,
    searchFails: false,
    saved: new Emitter<{ uri: PlainUri }>(),
    watch: undefined as StoryEvents | undefined,
  };
});

vi.mock('vscode', () => ({
  EventEmitter: editor.Emitter,
  CancellationTokenSource: class {
    readonly token = { isCancellationRequested: false };
    cancel() {
      this.token.isCancellationRequested = true;
    }
    dispose() {}
  },
  Disposable: { from: () => ({ dispose: () => undefined }) },
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  FileSystemError: class extends Error {
    code = 'FileNotFound';
  },
  window: { withProgress: (_: unknown, task: () => unknown) => task() },
  workspace: {
    onDidSaveTextDocument: editor.saved.event,
    onDidChangeWorkspaceFolders: () => ({ dispose: () => undefined }),
    fs: {
      stat: async ({ path }: { path: string }) => {
        const vscode = await import('vscode');
        if (!editor.files.has(path)) throw new vscode.FileSystemError('there is no such file');
        return { type: 1, size: 10 };
      },
      readFile: async ({ path }: { path: string }) => {
        editor.reads.set(path, (editor.reads.get(path) ?? 0) + 1);
        const bytes = new TextEncoder().encode(editor.files.get(path));
        await editor.late.get(path)?.shift();
        return bytes;
      },
    },
  },
}));
vi.mock('../../src/editor/bank/findStories', () => ({
  isBankFile: () => true,
  findStories: async () => {
    if (editor.searchFails) throw new Error('the disk is asleep');
    const found = [...editor.files.keys()];
    const late = editor.lateSearch;
    editor.lateSearch = undefined;
    await late;
    return found.map(editor.uri);
  },
}));
vi.mock('../../src/editor/bank/watchStories', () => ({
  watchStories: (events: StoryEvents) => {
    editor.watch = events;
    return { dispose: () => undefined };
  },
}));

const { BankStore } = await import('../../src/editor/bank/bankStore');

const story = (title: string) => `---\ntitle: ${title}\nprinciples: [Frugality]\n---\n\n## Situation\n\nDark.\n`;
const errors: unknown[] = [];
const rehearsed = new editor.Emitter<void>();
let options: Partial<Options>;
let generation: number;
const optionsChanged = new editor.Emitter<void>();
/** A promise that is resolved by hand. */
function later() {
  let done: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done: () => done?.() };
}

let store: InstanceType<typeof BankStore>;
beforeEach(() => {
  for (const map of [editor.files, editor.reads, editor.late]) map.clear();
  Object.assign(editor, { lateSearch: undefined, searchFails: false, watch: undefined });
  errors.length = 0;
  options = {};
  generation = 0;
  const checkOptions = {
    onDidChange: optionsChanged.event,
    load: async () => undefined,
    of: () => mergeOptions(options),
    get generation() {
      return generation;
    },
  } as unknown as CheckOptionsStore;
  const log = { error: (...words: unknown[]) => errors.push(words) };
  store = new BankStore(checkOptions, log as never, {
    rehearsalOf: () => undefined,
    onDidChange: rehearsed.event as never,
  });
});
afterEach(() => {
  store.dispose();
  expect(errors).toEqual([]);
});

const titles = () => store.bank.stories.map(({ title }) => title);
const uriOf = (path: string) => editor.uri(path) as never;
/** Long enough for what waits a moment for more of its kind. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

test('a new story greets nobody with warnings, and has them once it is begun', async () => {
  const template = newStory({ level: 'SDE2' });
  editor.files.set('/new.star.md', template);
  editor.files.set('/begun.star.md', template.replace(/^\[what broke.*\]/m, 'Forty shops waited.'));
  await store.settled();
  const warningsOf = (path: string) =>
    store.bank.stories.find(({ file }) => file === store.fileOf(uriOf(path)))?.warnings;
  expect(warningsOf('/new.star.md')).toBe(0);
  expect(warningsOf('/begun.star.md')).toBeGreaterThan(1);
});

test('what is counted for an older text never takes the place of a newer one', async () => {
  editor.files.set('/a.star.md', story('Other'));
  editor.files.set('/b.star.md', story('Old'));
  const [first, second, third] = [later(), later(), later()];
  // Should each file be read again for its warnings, the second waits for the first, and is read anew meanwhile.
  editor.late.set('/a.star.md', [Promise.resolve(), first.promise]);
  editor.late.set('/b.star.md', [Promise.resolve(), second.promise, third.promise]);
  await store.read();
  editor.files.set('/b.star.md', story('New'));
  editor.watch?.onChange(uriOf('/b.star.md'));
  for (const { done } of [first, second, third]) {
    await pause();
    done();
  }
  await store.settled();
  expect(titles()).toEqual(['Other', 'New']);
  expect(store.bank.stories.every(({ warnings }) => warnings !== undefined)).toBe(true);
});

test('a file that cannot be read any more stays so, though its warnings were still to be counted', async () => {
  editor.files.set('/a.star.md', story('One'));
  await store.read();
  editor.files.set('/a.star.md', 'no text: \u0000');
  await store.readAgain();
  await store.settled();
  expect(titles()).toEqual([]);
  expect(store.bank.unreadable).toEqual([{ file: 'file:///a.star.md', reason: "it isn't UTF-8 text" }]);
});

test('what is told twice of one file is read once, and for its warnings not again', async () => {
  editor.files.set('/a.star.md', story('One'));
  editor.files.set('/b.star.md', story('Two'));
  await store.settled();
  expect(store.timesRead).toBe(2);
  editor.files.set('/a.star.md', story('Uno'));
  editor.saved.fire({ uri: editor.uri('/a.star.md') });
  editor.watch?.onChange(uriOf('/a.star.md'));
  await store.settled();
  expect(titles()).toEqual(['Uno', 'Two']);
  expect(store.timesRead).toBe(3);
});

test('a story that comes while files are looked for is kept', async () => {
  editor.files.set('/a.star.md', story('One'));
  await store.settled();
  const late = later();
  editor.lateSearch = late.promise;
  const listing = store.listAgain();
  await pause();
  editor.files.set('/b.star.md', story('Two'));
  editor.watch?.onChange(uriOf('/b.star.md'));
  await pause();
  expect(titles()).toEqual(['One', 'Two']);
  late.done();
  await listing;
  expect(titles()).toEqual(['One', 'Two']);
});

test('reading again finds what nobody told of: a changed text, a story that came and one that went', async () => {
  editor.files.set('/a.star.md', story('One'));
  editor.files.set('/b.star.md', story('Two'));
  await store.settled();
  editor.files.set('/a.star.md', story('Uno'));
  editor.files.delete('/b.star.md');
  editor.files.set('/c.star.md', story('Three'));
  await store.readAgain();
  expect(titles()).toEqual(['Uno', 'Three']);
});

test('a search that fails is said, and tried again when the bank is next asked for', async () => {
  editor.files.set('/a.star.md', story('One'));
  editor.searchFails = true;
  await expect(store.read()).rejects.toThrow('the disk is asleep');
  editor.searchFails = false;
  await store.read();
  expect(titles()).toEqual(['One']);
});

test('options that were looked up before their files were read hold no longer once they are', async () => {
  editor.files.set('/a.star.md', story('One'));
  await store.settled();
  // The view looks at the bank after the settings changed, and before the files that hold over them are read.
  generation += 1;
  optionsChanged.fire();
  expect(store.bank.principles.some(({ name }) => name === 'Thrift')).toBe(false);
  options = { principles: [{ name: 'Thrift', aliases: [] }] };
  generation += 1;
  await pause();
  await store.settled();
  expect(store.bank.principles.map(({ name }) => name)).toContain('Thrift');
});

test('a setting that changes nothing in a bank reads no file, and one that does reads each once', async () => {
  editor.files.set('/a.star.md', story('One'));
  editor.files.set('/b.star.md', story('Two'));
  await store.settled();
  const change = async () => {
    generation += 1;
    // One save of a file of settings is told by the editor and by the watch.
    optionsChanged.fire();
    optionsChanged.fire();
    await pause();
    await store.settled();
  };
  await change();
  expect(store.timesRead).toBe(2);
  options = { level: 'Senior' };
  await change();
  expect(store.timesRead).toBe(4);
});

test('a bank that takes long to show is shown less often while it changes, and at once when it was left alone', async () => {
  await store.settled();
  let now = 1_000;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let shown = 0;
    store.onDidChange(() => {
      shown += 1;
      now += 40;
    });
    const pass = (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 20) {
        now += 20;
        vi.advanceTimersByTime(20);
      }
    };
    for (let passed = 0; passed < 4_000; passed += 20) {
      rehearsed.fire();
      pass(20);
    }
    expect(shown).toBeGreaterThan(4);
    // Each takes 40 ms: no more than one part in ten of the time.
    expect(shown * 40).toBeLessThan(440);
    pass(2_000);
    const before = shown;
    rehearsed.fire();
    pass(120);
    expect(shown).toBe(before + 1);
  } finally {
    vi.useRealTimers();
    clock.mockRestore();
  }
});
