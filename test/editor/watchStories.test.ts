import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface PlainUri {
  readonly path: string;
}

/** The two watches, the stories' first and then everybody's, and what they tell. */
const editor = vi.hoisted(() => {
  const watches: { created: (uri: { path: string }) => void }[] = [];
  const none = () => ({ dispose: () => undefined });
  return { watches, none };
});

vi.mock('vscode', () => ({
  Disposable: { from: editor.none },
  Uri: {
    joinPath: ({ path }: PlainUri, ...parts: string[]) => ({
      path: parts.reduce((all, part) => (part === '..' ? all.slice(0, all.lastIndexOf('/')) : `${all}/${part}`), path),
    }),
  },
  workspace: {
    getWorkspaceFolder: () => ({ uri: { path: '/home/stories' } }),
    createFileSystemWatcher: () => {
      const watch = { created: (_: PlainUri): void => undefined };
      editor.watches.push(watch);
      return {
        dispose: () => undefined,
        onDidChange: editor.none,
        onDidDelete: editor.none,
        onDidCreate: (listener: (uri: PlainUri) => void) => {
          watch.created = listener;
        },
      };
    },
    onDidRenameFiles: editor.none,
    onDidDeleteFiles: editor.none,
    onDidCreateFiles: editor.none,
  },
}));

const { watchStories } = await import('../../src/editor/bank/watchStories');

let looks: number;
beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  editor.watches.length = 0;
  watchStories({
    onChange: () => undefined,
    onDelete: () => undefined,
    onFolder: () => {
      looks += 1;
    },
  });
});
afterEach(() => vi.useRealTimers());

/** How many searches follow when these come one after the other. */
function looksAfter(...paths: readonly string[]): number {
  for (const path of paths) editor.watches[1]?.created({ path });
  vi.advanceTimersByTime(1_000);
  return looks;
}

test('folders that come together lead to one search', () => {
  expect(looksAfter('/home/stories/may', '/home/stories/may/late')).toBe(1);
});

test.each([
  '/home/stories/.git/objects/4f',
  '/home/stories/.git',
  '/home/stories/tools/node_modules/some/lib',
  '/home/stories/may/notes.txt',
])('%s leads to none', (path) => {
  expect(looksAfter(path)).toBe(0);
});
