import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BankStore, CheckedFile } from '../../src/editor/bank/bankStore';
import type { Snapshots } from '../../src/editor/snapshots';
import { checkStory } from '../../src/index';
import { Emitter } from './emitter';

interface Uri {
  readonly path: string;
  toString(): string;
}
const uriOf = (path: string): Uri => ({ path, toString: () => path });

const editor = vi.hoisted(() => ({
  setting: 'openStories' as unknown,
  configuration: undefined as { fire(event: unknown): void; dispose(): void } | undefined,
  /** What the Problems panel has, and how many findings each call handed over. */
  problems: new Map<string, readonly unknown[]>(),
  handed: [] as number[],
  said: [] as string[],
}));
vi.mock('vscode', async () => {
  const { Emitter: Events } = await import('./emitter');
  const configuration = new Events<unknown>();
  editor.configuration = configuration;
  const set = (uri: Uri, found: readonly unknown[]) => {
    if (found.length > 0) editor.problems.set(uri.path, found);
    else editor.problems.delete(uri.path);
  };
  return {
    Diagnostic: class {
      constructor(
        readonly range: unknown,
        readonly message: string,
      ) {}
    },
    DiagnosticSeverity: {},
    Disposable: { from: () => ({ dispose: () => undefined }) },
    Position: class {},
    Range: class {},
    Uri: { from: () => undefined },
    languages: {
      createDiagnosticCollection: () => ({
        set: (first: Uri | [Uri, readonly unknown[]][], found?: readonly unknown[]) => {
          const entries: [Uri, readonly unknown[]][] = Array.isArray(first) ? first : [[first, found ?? []]];
          for (const [uri, one] of entries) set(uri, one);
          editor.handed.push(entries.reduce((sum, [, one]) => sum + one.length, 0));
        },
        delete: (uri: Uri) => editor.problems.delete(uri.path),
        clear: () => editor.problems.clear(),
      }),
    },
    window: { showInformationMessage: async (words: string) => editor.said.push(words) },
    workspace: {
      getConfiguration: () => ({ get: (name: string) => (name === 'findingsFor' ? editor.setting : undefined) }),
      onDidChangeConfiguration: configuration.event,
    },
  };
});
const { registerFolderFindings } = await import('../../src/editor/folderFindings');

const STORY = '## Situation\n\nIt broke.\n\n## Action\n\nWe fixed it.\n\n## Result\n\nIt worked.\n';
const CHECKED = checkStory(STORY);
const check = new Emitter<CheckedFile>();
const lose = new Emitter<Uri>();
const publish = new Emitter<{ uri: Uri }>();
const forget = new Emitter<Uri>();
let open: Set<string>;
let readings: number;

const turn = (setting: unknown) => {
  editor.setting = setting;
  editor.configuration?.fire({ affectsConfiguration: () => true });
};
const found = (path: string, checked = CHECKED) => check.fire({ ...checked, uri: uriOf(path) });
const problemsOf = (path: string) => editor.problems.get(path)?.length ?? 0;

beforeEach(() => {
  vi.useFakeTimers();
  for (const emitter of [check, lose, publish, forget]) emitter.dispose();
  editor.configuration?.dispose();
  editor.problems.clear();
  Object.assign(editor, { setting: 'openStories', handed: [], said: [] });
  open = new Set();
  readings = 0;
  const store = {
    onDidCheck: check.event,
    onDidLose: lose.event,
    checkAgain: () => {
      readings += 1;
    },
  };
  const snapshots = {
    onDidPublish: publish.event,
    onDidForget: forget.event,
    publishedOf: ({ path }: Uri) => (open.has(path) ? CHECKED : undefined),
  };
  registerFolderFindings(store as unknown as BankStore, snapshots as unknown as Snapshots);
});
afterEach(() => vi.useRealTimers());

test('nothing is read or shown unless the setting asks for it', () => {
  found('/a');
  vi.advanceTimersByTime(10_000);
  expect([readings, editor.problems.size]).toEqual([0, 0]);
});

test('the setting has every file read, shows what is found, and takes it away when it is turned off', () => {
  turn('allStories');
  expect(readings).toBe(1);
  found('/a');
  found('/b');
  vi.advanceTimersByTime(100);
  expect(problemsOf('/a')).toBe(CHECKED.findings.length);
  expect(problemsOf('/b')).toBeGreaterThan(2);
  turn('openStories');
  expect(editor.problems.size).toBe(0);
  found('/a');
  vi.advanceTimersByTime(100);
  expect(editor.problems.size).toBe(0);
  turn('allStories');
  expect(readings).toBe(2);
});

test('what was found and not yet shown is gone with the setting', () => {
  turn('allStories');
  found('/a');
  turn('openStories');
  vi.advanceTimersByTime(1_000);
  expect(editor.problems.size).toBe(0);
});

test('a story that is opened has its own findings alone, and its file’s again once it is closed', () => {
  turn('allStories');
  found('/a');
  vi.advanceTimersByTime(100);
  open.add('/a');
  publish.fire({ uri: uriOf('/a') });
  expect(problemsOf('/a')).toBe(0);
  found('/a');
  vi.advanceTimersByTime(100);
  expect(problemsOf('/a')).toBe(0);
  open.delete('/a');
  forget.fire(uriOf('/a'));
  expect(problemsOf('/a')).toBe(CHECKED.findings.length);
});

test('a file that is gone takes its findings along, shown or not', () => {
  turn('allStories');
  found('/a');
  lose.fire(uriOf('/a'));
  vi.advanceTimersByTime(1_000);
  expect(editor.problems.size).toBe(0);
  found('/a');
  vi.advanceTimersByTime(100);
  lose.fire(uriOf('/a'));
  expect(editor.problems.size).toBe(0);
});

test('of a template that nobody has begun nothing is shown, as when it is open', () => {
  turn('allStories');
  const template = checkStory('## Situation\n\n[Where were you?]\n\n## Action\n\n[What did you do?]\n');
  expect(template.findings.length).toBeGreaterThan(0);
  found('/a', template);
  vi.advanceTimersByTime(100);
  expect(problemsOf('/a')).toBe(0);
});

test('the editor is never handed more at one time than it takes, and gets all of it', () => {
  turn('allStories');
  for (let nth = 0; nth < 400; nth += 1) found(`/${nth}`);
  vi.advanceTimersByTime(60_000);
  expect(400 * CHECKED.findings.length).toBeGreaterThan(1_100);
  expect(Math.max(...editor.handed)).toBeLessThanOrEqual(500);
  expect(editor.problems.size).toBe(400);
});

test('a thousand stories are shown, and that there are more is said once', () => {
  turn('allStories');
  for (let nth = 0; nth < 1_003; nth += 1) found(`/${nth}`);
  // One that is shown already still changes.
  found('/0');
  vi.advanceTimersByTime(60_000);
  expect(editor.problems.size).toBe(1_000);
  expect(editor.said).toEqual([
    'The Problems panel has the findings of 1,000 stories, which is the most it shows. Open another story to see its findings.',
  ]);
});
