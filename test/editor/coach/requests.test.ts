import { expect, test, vi } from 'vitest';

/** As much of the editor as a fix needs, and the order in which it is asked. */
const editor = vi.hoisted(() => ({ asked: [] as string[], answers: Promise.resolve() as Promise<unknown> }));
vi.mock('vscode', () => ({
  Position: class {},
  Range: class {
    constructor(
      readonly start: unknown,
      readonly end: unknown,
    ) {}
  },
  TextEditorRevealType: {},
  ViewColumn: {},
  window: {
    visibleTextEditors: [],
    showTextDocument: async () => {
      editor.asked.push('moved the cursor');
      return { revealRange: () => undefined };
    },
  },
  commands: {
    executeCommand: async (command: string) => {
      editor.asked.push(command);
      if (command === 'vscode.executeCodeActionProvider') await editor.answers;
    },
  },
}));
const { answer } = await import('../../../src/editor/coach/requests');

test('the menu of fixes is asked for once the extensions have answered about the place', async () => {
  let respond: (value?: unknown) => void = () => undefined;
  editor.answers = new Promise((resolve) => {
    respond = resolve;
  });
  const document = { version: 1, uri: '/stories/queue.star.md' };
  const shown = { version: 1, story: { lineStarts: [0] } };
  const fixed = answer(
    { type: 'fix', range: { start: 3, end: 5 } },
    document as never,
    shown as never,
    {} as never,
    {} as never,
  );
  await vi.waitFor(() => expect(editor.asked).toEqual(['moved the cursor', 'vscode.executeCodeActionProvider']));
  respond();
  await fixed;
  expect(editor.asked.at(-1)).toBe('editor.action.quickFix');
});
