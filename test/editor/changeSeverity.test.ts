import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckOptionsStore } from '../../src/editor/options';

const editor = vi.hoisted(() => ({
  command: undefined as ((check: unknown, chosen?: unknown) => Promise<void>) | undefined,
  said: [] as string[],
  answer: undefined as string | undefined,
  written: [] as unknown[],
  opened: [] as string[],
}));
vi.mock('vscode', () => {
  const uri = (path: string) => ({ path, fsPath: path, toString: () => path });
  return {
    ConfigurationTarget: { Global: 1, Workspace: 2, WorkspaceFolder: 3 },
    Range: class {},
    Uri: { joinPath: (base: { path: string }, name: string) => uri(`${base.path}/${name}`) },
    commands: {
      registerCommand: (_: string, command: typeof editor.command) => {
        editor.command = command;
      },
    },
    window: {
      activeTextEditor: { document: { uri: uri('/team/story.star.md') } },
      showInformationMessage: async (words: string) => {
        editor.said.push(words);
        return editor.answer;
      },
      showTextDocument: async (document: { path: string }) => editor.opened.push(document.path),
    },
    workspace: {
      asRelativePath: ({ path }: { path: string }) => path,
      getConfiguration: () => ({
        get: () => undefined,
        inspect: () => undefined,
        update: async (...words: unknown[]) => editor.written.push(words[1]),
      }),
      openTextDocument: async ({ path }: { path: string }) => ({ path, positionAt: () => 0, getText: () => '' }),
    },
  };
});
const { registerChangeSeverity } = await import('../../src/editor/changeSeverity');

/** The command beside a story whose nearest config.yaml sets these; none where undefined. */
function inFolder(severities: Record<string, string> | undefined) {
  let isRead = false;
  const options = {
    load: async () => {
      isRead = true;
    },
    configFiles: {
      optionsOf: () => (isRead && severities ? { severities } : {}),
      folderWith: () => (isRead && severities ? { path: '/team' } : undefined),
    },
  };
  registerChangeSeverity(options as unknown as CheckOptionsStore);
}

beforeEach(() => {
  Object.assign(editor, { said: [], written: [], opened: [], answer: undefined });
});

test('where .star/config.yaml sets the check, no setting is written, and the file is offered', async () => {
  inFolder({ filler: 'off' });
  await editor.command?.('filler', 'warning');
  expect([editor.written, editor.opened]).toEqual([[], []]);
  expect(editor.said[0]).toContain('/team/.star/config.yaml” sets filler for this story');
  editor.answer = 'Open the File';
  await editor.command?.('filler');
  expect(editor.opened).toEqual(['/team/.star/config.yaml']);
  expect(editor.written).toEqual([]);
});

test.each([
  ['sets another check', { blame: 'off' }],
  ['sets none', {}],
  ['is not there', undefined],
])('where it %s, the setting is written and nothing said', async (_where, severities) => {
  inFolder(severities);
  await editor.command?.('filler', 'warning');
  expect(editor.written).toEqual([{ filler: 'warning' }]);
  expect(editor.said).toEqual([]);
});
