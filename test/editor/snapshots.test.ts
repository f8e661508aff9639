import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckOptionsStore } from '../../src/editor/options';

/**
 * When a story is checked, by a clock of the test's own: in a real editor a busy machine is late, and nothing tells that a
 * check will not come.
 */

const SAVED_BY_HAND = 1;
const REDONE = 2;

/** As much of the editor as typing in one story touches. */
const editor = await vi.hoisted(async () => {
  const { Emitter } = await import('./emitter');
  return {
    Emitter,
    opened: new Emitter<unknown>(),
    changed: new Emitter<unknown>(),
    willSave: new Emitter<unknown>(),
    saved: new Emitter<unknown>(),
    closed: new Emitter<unknown>(),
    selection: new Emitter<unknown>(),
    activeEditor: new Emitter<unknown>(),
    active: undefined as unknown,
    documents: [] as unknown[],
  };
});

vi.mock('vscode', () => ({
  EventEmitter: editor.Emitter,
  Disposable: {
    from: (...all: { dispose(): void }[]) => ({
      dispose: () => {
        for (const one of all) one.dispose();
      },
    }),
  },
  TextDocumentSaveReason: { Manual: SAVED_BY_HAND },
  window: {
    get activeTextEditor() {
      return editor.active;
    },
    onDidChangeTextEditorSelection: editor.selection.event,
    onDidChangeActiveTextEditor: editor.activeEditor.event,
  },
  workspace: {
    get textDocuments() {
      return editor.documents;
    },
    onDidOpenTextDocument: editor.opened.event,
    onDidChangeTextDocument: editor.changed.event,
    onWillSaveTextDocument: editor.willSave.event,
    onDidSaveTextDocument: editor.saved.event,
    onDidCloseTextDocument: editor.closed.event,
  },
}));

const { Snapshots } = await import('../../src/editor/snapshots');

/** Longer than a check waits after a key, and shorter than a pause: src/editor/snapshots.ts and typing.ts. */
const MOMENT = 1000;
const PAUSE = 2000;

const BEGINNING = '## Situation\n\nIt broke.\n\n## Action\n\nI read the log.';
const END = '\n\n## Result\n\nIt ran again.\n';
const WE = 'we-in-action: We';

let run: 'onType' | 'onSave';
let snapshots: InstanceType<typeof Snapshots>;
let document: { text: string; version: number } & Record<string, unknown>;
let cursor: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  run = 'onType';
  document = {
    text: BEGINNING + END,
    version: 1,
    languageId: 'star-story',
    uri: { scheme: 'file', toString: () => 'file:///lamp.star.md' },
    isClosed: false,
    getText: () => document.text,
    offsetAt: () => cursor,
  };
  cursor = BEGINNING.length;
  editor.documents = [document];
  editor.active = { document, selection: {} };
  const options = {
    generation: 0,
    of: () => ({}),
    load: async () => undefined,
    runOf: () => run,
    onDidChange: new editor.Emitter<void>().event,
  };
  snapshots = new Snapshots(options as unknown as CheckOptionsStore, { error: rethrow } as never);
  snapshots.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).not.toEqual([]);
});

afterEach(() => {
  snapshots.dispose();
  vi.useRealTimers();
});

function rethrow(_about: string, error: unknown): never {
  throw error;
}

/** What is underlined at this moment, as `check: words`. */
function found(): string[] {
  const { story, findings } = snapshots.publishedOf(document['uri'] as never) ?? { findings: [] };
  return findings.map(({ check, range }) => `${check}: ${story?.text.slice(range.start, range.end)}`);
}

function type(text: string, reason?: number): void {
  document.text = document.text.slice(0, cursor) + text + document.text.slice(cursor);
  document.version += 1;
  cursor += text.length;
  editor.changed.fire({ document, contentChanges: [{}], reason });
}

test('half a sentence is left alone until its pause begins', async () => {
  type(' We fixed it');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(found()).not.toContain(WE);
  await vi.advanceTimersByTimeAsync(1);
  expect(found()).toContain(WE);
});

test('every key puts the pause off', async () => {
  for (const key of ' We fixed it') {
    type(key);
    await vi.advanceTimersByTimeAsync(MOMENT);
    expect(found()).not.toContain(WE);
  }
});

test('half a sentence is judged at once when the cursor leaves it', async () => {
  type(' We fixed it');
  await vi.advanceTimersByTimeAsync(MOMENT);
  expect(found()).not.toContain(WE);
  cursor = 0;
  editor.selection.fire({ textEditor: editor.active });
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).toContain(WE);
});

test('half a sentence is judged at once when another editor comes to the front', async () => {
  editor.activeEditor.fire(editor.active);
  type(' We fixed it');
  await vi.advanceTimersByTimeAsync(MOMENT);
  editor.active = undefined;
  editor.activeEditor.fire(undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).toContain(WE);
});

test('half a sentence is judged at once when the story is saved by hand', async () => {
  type(' We fixed it');
  await vi.advanceTimersByTimeAsync(MOMENT);
  editor.willSave.fire({ document, reason: SAVED_BY_HAND });
  editor.saved.fire(document);
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).toContain(WE);
});

test('what is brought back was whole before, and is judged like the rest', async () => {
  type(' We fixed it', REDONE);
  await vi.advanceTimersByTimeAsync(MOMENT);
  expect(found()).toContain(WE);
});

test('with run on save, nothing is checked while one types, and all when it is saved', async () => {
  run = 'onSave';
  type(' We fixed it.');
  await vi.advanceTimersByTimeAsync(100 * PAUSE);
  expect(found()).not.toContain(WE);
  editor.saved.fire(document);
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).toContain(WE);
});

test('a story that is closed before its turn is not checked', async () => {
  type(' We fixed it.');
  document['isClosed'] = true;
  editor.closed.fire(document);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(found()).toEqual([]);
});
