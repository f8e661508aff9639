import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConfigFiles } from '../../src/editor/configFiles';

/** As much of the editor as the problems of `.star` files need: its documents, and what is underlined in them. */
const editor = vi.hoisted(() => {
  type Listener = (value: unknown) => void;
  const event = () => {
    const listeners: Listener[] = [];
    return {
      on: (listener: Listener) => {
        listeners.push(listener);
        return { dispose: () => undefined };
      },
      fire: (value: unknown) => {
        for (const listener of listeners) listener(value);
      },
    };
  };
  return {
    opened: event(),
    changed: event(),
    closed: event(),
    documents: [] as unknown[],
    shown: [] as string[],
  };
});

vi.mock('vscode', () => ({
  Diagnostic: class {
    constructor(
      readonly range: unknown,
      readonly message: string,
    ) {}
  },
  DiagnosticSeverity: { Warning: 1 },
  Disposable: { from: () => ({ dispose: () => undefined }) },
  FileSystemError: Error,
  Position: class {},
  Range: class {},
  Uri: { joinPath: () => ({}) },
  languages: {
    createDiagnosticCollection: () => ({
      set: ({ path }: { path: string }, found: readonly { message: string }[]) => {
        editor.shown.push(`${path}: ${found.map(({ message }) => message).join(' ')}`);
      },
    }),
  },
  workspace: {
    textDocuments: editor.documents,
    onDidOpenTextDocument: editor.opened.on,
    onDidChangeTextDocument: editor.changed.on,
    onDidCloseTextDocument: editor.closed.on,
  },
}));

const { registerConfigProblems } = await import('../../src/editor/configProblems');

const CONFIG = '/stories/.star/config.yaml';
const never = () => ({ dispose: () => undefined });
const reads = vi.fn();
/** The user's own pack beside a `.star` file. */
const packBeside = vi.fn<ConfigFiles['packBeside']>();
registerConfigProblems({
  onDidRead: never,
  onDidChange: never,
  readAgain: reads,
  packBeside,
} as unknown as ConfigFiles);

const documentOf = (path: string, text: string) => ({
  uri: { path, toString: () => path },
  getText: () => text,
  isClosed: false,
});

beforeEach(() => {
  vi.useFakeTimers();
  editor.shown.length = 0;
  reads.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

const type = (document: unknown) => editor.changed.fire({ document });

test('a file of .star is checked once typing rests, not at each key', () => {
  for (let key = 0; key < 20; key += 1) {
    type(documentOf(CONFIG, `wizard${key}: 1\n`));
    vi.advanceTimersByTime(100);
  }
  expect(editor.shown).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(editor.shown).toHaveLength(1);
  expect(editor.shown[0]).toContain('wizard19');
});

test('a level is held to the names of the pack beside the file', () => {
  const told = (text: string) => {
    type(documentOf(CONFIG, text));
    vi.advanceTimersByTime(200);
    return editor.shown.at(-1);
  };
  packBeside.mockReturnValue({ name: 'Harbor', levels: { SDE2: { label: 'Deckhand' } } });
  expect(told('level: Deckhand\n')).toBe(`${CONFIG}: `);
  expect(told('level: Bosun\n')).toContain('must be SDE1, Deckhand, Senior or Principal');
  packBeside.mockReturnValue(undefined);
  expect(told('level: Deckhand\n')).toContain('must be SDE1, SDE2, Senior or Principal');
});

test('typing in one file does not hold up another', () => {
  type(documentOf(CONFIG, 'wizard: 1\n'));
  vi.advanceTimersByTime(100);
  type(documentOf('/other/.star/config.yaml', 'warlock: 1\n'));
  vi.advanceTimersByTime(50);
  expect(editor.shown).toEqual([expect.stringContaining('wizard')]);
  vi.advanceTimersByTime(100);
  expect(editor.shown).toEqual([expect.stringContaining('wizard'), expect.stringContaining('warlock')]);
});

test('a file that is closed before typing rests is not checked, nor is any other file', () => {
  type(documentOf(CONFIG, 'wizard: 1\n'));
  editor.closed.fire({ uri: { path: CONFIG, toString: () => CONFIG } });
  type(documentOf('/stories/notes.yaml', 'wizard: 1\n'));
  vi.advanceTimersByTime(1_000);
  expect(editor.shown).toEqual([]);
  expect(reads).toHaveBeenCalledTimes(1);
});
