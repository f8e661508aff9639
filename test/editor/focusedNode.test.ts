import { beforeEach, expect, test, vi } from 'vitest';
import { Emitter } from './emitter';

const keys = vi.hoisted(() => ({ toggle: (): void => undefined }));
vi.mock('vscode', () => ({
  commands: {
    executeCommand: async (command: string) => {
      if (command === 'list.toggleSelection') keys.toggle();
    },
  },
}));
const { focusedNode } = await import('../../src/editor/bank/focusedNode');

/** A row as far as it is told by its id: the tree makes new ones whenever it is shown again. */
const row = (id: string) => ({ id });
type Row = ReturnType<typeof row>;

const selects = new Emitter<void>();
let selection: readonly Row[];
let revealed: Row[];
beforeEach(() => {
  selection = [];
  revealed = [];
});
const focused = async () => {
  const view = {
    get selection() {
      return selection;
    },
    onDidChangeSelection: selects.event,
    reveal: async (node: Row) => revealed.push(node),
  };
  return focusedNode(view as never, (node) => (node as unknown as Row).id) as unknown as Promise<Row | undefined>;
};
const select = (...rows: readonly Row[]) => {
  selection = rows;
  selects.fire();
};

test('a row that comes to the selection is the one in focus', async () => {
  selection = [row('a')];
  keys.toggle = () => select(row('a'), row('b'));
  expect(await focused()).toEqual(row('b'));
  expect(revealed).toEqual([row('b')]);
});

test('so is the one that leaves it, though the tree was shown again meanwhile', async () => {
  selection = [row('a'), row('b')];
  keys.toggle = () => select(row('a'));
  expect(await focused()).toEqual(row('b'));
});

test('a tree that is shown again tells of the same rows, and the answer is waited for', async () => {
  selection = [row('a')];
  keys.toggle = () => {
    select(row('a'));
    setTimeout(() => select(row('a'), row('b')), 20);
  };
  expect(await focused()).toEqual(row('b'));
  expect(selects.size).toBe(0);
});

test('a list that tells of nothing has no row in focus', async () => {
  vi.useFakeTimers();
  keys.toggle = () => undefined;
  const answer = focused();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBeUndefined();
  vi.useRealTimers();
});
