import { expect, test, vi } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { entryOf } from '../../src/bank/entryOf';
import type { Bank } from '../../src/bank/types';
import { contextOf, DEFAULT_OPTIONS } from '../../src/config/options';
import type { BankStore } from '../../src/editor/bank/bankStore';
import { readStory } from '../../src/story/readStory';
import { Emitter } from './emitter';

vi.mock('vscode', async () => ({
  EventEmitter: (await import('./emitter')).Emitter,
  ThemeColor: class {},
  ThemeIcon: class {
    constructor(readonly id: string) {}
  },
  TreeItem: class {
    constructor(readonly label: string) {}
  },
  TreeItemCollapsibleState: {},
}));
const { BankTree } = await import('../../src/editor/bank/bankTree');

const entry = (file: string) => {
  const story = readStory('---\nprinciples: [Frugality]\n---\n\n## Situation\n\nDark.\n');
  return entryOf(file, story, contextOf(story, DEFAULT_OPTIONS));
};
const bankWith = (...files: readonly string[]): Bank => bankOf(files.map(entry), [], ['Frugality']);

/** A bank that is read at a moment of the test's own, and what of it is known before. */
function slowBank(before: Bank) {
  let end = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    end = resolve;
  });
  const store = { bank: before, read: () => reading, onDidChange: new Emitter<void>().event, uriOf: () => undefined };
  const finish = (bank: Bank) => {
    store.bank = bank;
    end();
  };
  return { tree: new BankTree(store as unknown as BankStore), finish };
}

test('while nothing is known of a bank that is slow to read, nobody is told that it is empty', async () => {
  vi.useFakeTimers();
  const { tree, finish } = slowBank(bankWith());
  let told = false;
  const children = tree.getChildren().finally(() => {
    told = true;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toBe(false);
  vi.useRealTimers();
  finish(bankWith('file:///a.star.md'));
  expect((await children).map(({ kind }) => kind)).toEqual(['group']);
});

test('what is known of it is shown before the rest', async () => {
  vi.useFakeTimers();
  const { tree } = slowBank(bankWith('file:///a.star.md'));
  const children = tree.getChildren();
  await vi.advanceTimersByTimeAsync(400);
  expect((await children).length).toBe(1);
  vi.useRealTimers();
});

test('an empty bank has no rows once it is read', async () => {
  const { tree, finish } = slowBank(bankWith());
  finish(bankWith());
  expect(await tree.getChildren()).toEqual([]);
});

test('of the rows of a large bank none looks through all the others', async () => {
  const files = Array.from({ length: 300 }, (_, nth) => `file:///${nth}.star.md`);
  let looks = 0;
  const bank = bankWith(...files);
  const counted = bank.stories.map((story) => {
    const { file } = story;
    return Object.defineProperty({ ...story }, 'file', {
      enumerable: true,
      get: () => {
        looks += 1;
        return file;
      },
    });
  });
  const { tree, finish } = slowBank(bankWith());
  finish({ ...bank, stories: counted });
  const [group] = await tree.getChildren();
  const rows = await tree.getChildren(group);
  looks = 0;
  for (const row of rows) tree.getTreeItem(row);
  expect(rows.length).toBe(300);
  expect(looks).toBeLessThan(3_000);
});

test('a story whose front matter has an error says so, with the reason for whoever rests on it', async () => {
  const broken = readStory('---\ntitle: [half\n---\n\n## Situation\n\nDark.\n');
  const file = 'file:///broken.star.md';
  const bank = bankOf(
    [entryOf(file, broken, contextOf(broken, DEFAULT_OPTIONS)), entry('file:///a.star.md')],
    [],
    ['Frugality'],
  );
  const { tree, finish } = slowBank(bankWith());
  finish(bank);
  const groups = await tree.getChildren();
  const rows = (await Promise.all(groups.map((group) => tree.getChildren(group)))).flat();
  const items = rows.map((row) => tree.getTreeItem(row));
  const told = items.filter(({ description }) => String(description).includes('error in its front matter'));
  expect(told.map(({ label }) => label)).toEqual(['broken']);
  expect(told[0]?.tooltip).toMatch(/^Error in its front matter: .+/);
  expect(items.map(({ iconPath }) => (iconPath as { id: string }).id).sort()).toEqual(['edit', 'warning']);
});

const groupsOf = async (entries: readonly ReturnType<typeof entry>[], names: readonly string[]) => {
  const { tree, finish } = slowBank(bankWith());
  finish(bankOf(entries, [], names));
  return (await tree.getChildren()).map((group) => tree.getTreeItem(group));
};
const toldFor = (file: string, principle: string) => {
  const story = readStory(`---\nprinciples: [${JSON.stringify(principle)}]\n---\n\n## Situation\n\nDark.\n`);
  return entryOf(file, story, contextOf(story, DEFAULT_OPTIONS));
};

test.each([
  ['Success and Scale Bring Broad Responsibility', 'Success and Scale…'],
  ['Have Backbone; Disagree and Commit', 'Have Backbone…'],
  ["Strive to be Earth's Best Employer", "Strive to be Earth's…"],
  ['Customer Obsession', 'Customer Obsession'],
])('a gap has room beside a long name, and whoever rests on it has the whole one: %s', async (name, label) => {
  const groups = await groupsOf([entry('file:///a.star.md')], ['Frugality', name]);
  expect(groups[1]).toMatchObject({ label, description: 'no story yet', tooltip: `${name}: no story yet` });
  expect(groups[1]?.accessibilityInformation?.label).toBe(`${name}, no story yet`);
  const [thin] = await groupsOf([toldFor('file:///a.star.md', name)], [name]);
  expect(thin).toMatchObject({ label, description: 'no backup' });
});

test('a name with nothing missing beside it stands in full', async () => {
  const name = 'Success and Scale Bring Broad Responsibility';
  const files = ['file:///a.star.md', 'file:///b.star.md'];
  const [full] = await groupsOf(
    files.map((file) => toldFor(file, name)),
    [name],
  );
  expect(full).toMatchObject({ label: name, description: '2 events' });
});

/** A tree that was asked for all its rows, and what it tells of then. */
async function shownTree(...entries: readonly ReturnType<typeof entry>[]) {
  const emitter = new Emitter<void>();
  const bankNow = (now: readonly ReturnType<typeof entry>[]): Bank => bankOf(now, [], ['Frugality']);
  const store = {
    bank: bankNow(entries),
    read: async () => undefined,
    onDidChange: emitter.event,
    uriOf: () => undefined,
  };
  const tree = new BankTree(store as unknown as BankStore);
  const told: unknown[] = [];
  tree.onDidChangeTreeData((nodes) => told.push(nodes));
  const all = async () => {
    const groups = await tree.getChildren();
    return [...groups, ...(await Promise.all(groups.map((group) => tree.getChildren(group)))).flat()];
  };
  const change = (...now: readonly ReturnType<typeof entry>[]): void => {
    store.bank = bankNow(now);
    emitter.fire();
  };
  return { tree, told, all, change };
}

const [a, b, c] = ['a', 'b', 'c'].map((name) => entry(`file:///${name}.star.md`)) as [
  ReturnType<typeof entry>,
  ReturnType<typeof entry>,
  ReturnType<typeof entry>,
];

test('a change that no row shows is told to nobody', async () => {
  const { told, all, change } = await shownTree(a, b);
  await all();
  change({ ...a }, { ...b });
  expect(told).toEqual([]);
});

test('a change of one row is told of that row alone, by the object the view was given', async () => {
  const { tree, told, all, change } = await shownTree(a, b);
  const before = await all();
  const row = before.find((node) => node.kind === 'story' && node.row.story.file === b.file);
  change(a, { ...b, rehearsed: '2026-03-02T12:00:00.000Z' });
  expect(told).toEqual([[row]]);
  expect((told[0] as unknown[])[0]).toBe(row);
  expect(row && tree.getTreeItem(row).description).toContain('told Mar 2');
  expect((await all()).every((node, nth) => node === before[nth])).toBe(true);
  change(a, { ...b, rehearsed: '2026-03-04T12:00:00.000Z' });
  expect(told.length).toBe(2);
  expect(row && tree.getTreeItem(row).description).toContain('told Mar 4');
});

test.each([
  ['came', [a, b, c]],
  ['went', [a]],
  ['went, all of them', []],
])('where a row %s, the whole tree is shown again', async (_, now) => {
  const { told, all, change } = await shownTree(a, b);
  await all();
  change(...now);
  expect(told).toEqual([undefined]);
});

test('a view that was never asked for is laid out by nobody', async () => {
  const { tree, told, change } = await shownTree(a, b);
  const item = vi.spyOn(tree, 'idOf');
  change(a, b, c);
  expect(told).toEqual([undefined]);
  expect(item).not.toHaveBeenCalled();
});
