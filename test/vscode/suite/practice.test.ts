import * as vscode from 'vscode';
import { BankStore } from '../../../src/editor/bank/bankStore';
import { BankTree } from '../../../src/editor/bank/bankTree';
import { CheckOptionsStore } from '../../../src/editor/options';
import { PracticePrivacy } from '../../../src/editor/practice/practicePrivacy';
import { PracticeStore } from '../../../src/editor/practice/practiceStore';
import { readPractice } from '../../../src/practice/practiceFile';
import { equal, same, test, until } from './harness';
import { workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const put = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
const get = async (path: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
const starNames = async () =>
  (await vscode.workspace.fs.readDirectory(at('.star'))).map(([name]) => name).filter((name) => /practice/.test(name));

const LAMP = 'practice/lamp.star.md';
const start = Date.UTC(2026, 2, 1, 9);

/** Nobody is asked about Git: in the suite nobody could answer. */
const unasked = { get: () => true, update: async () => {}, keys: () => [] } as unknown as vscode.Memento;

/** A store whose clock goes a minute with each question; its files are gone afterwards. */
async function withStore(run: (store: PracticeStore) => Promise<void>): Promise<void> {
  let minutes = 0;
  const store = new PracticeStore(new PracticePrivacy(unasked), () => {
    minutes += 1;
    return new Date(start + minutes * 60_000);
  });
  try {
    await run(store);
  } finally {
    store.dispose();
    await vscode.workspace.fs.delete(at('practice'), { recursive: true }).then(undefined, () => undefined);
    for (const name of await starNames()) await vscode.workspace.fs.delete(at(`.star/${name}`));
  }
}

/** The extension keeps practice here too, and while one file takes the place of another there is none for a moment. */
const text = () => until<string>('the file of practice', () => get('.star/practice.json').catch(() => undefined));

async function kept() {
  const reading = readPractice(await text());
  if (reading.kind !== 'read') throw new Error(reading.reason);
  return reading.practice;
}

test('what is practiced is kept in the open folder, and the questions that were missed come first', () =>
  withStore(async (store) => {
    const story = at(LAMP);
    const ask = (question: string) => ({ story, question });
    await store.recordAnswer(ask('Had?'), 'good');
    await store.recordAnswer(ask('Missed?'), 'again');
    await store.recordAnswer({ item: 'frugality-1' }, 'again');
    await store.recordRehearsal(story, { Situation: 20, Action: 75.5 });
    const { stories, quiz } = await kept();
    equal([...stories.keys()], [LAMP]);
    equal(stories.get(LAMP)?.rehearsal?.seconds, { Situation: 20, Action: 75.5 });
    equal([...(stories.get(LAMP)?.probes.keys() ?? [])], ['Had?', 'Missed?']);
    equal([...quiz.keys()], ['frugality-1']);
    // The extension's own store may be writing beside it.
    await until('nothing beside it', async () => same(await starNames(), ['practice.json']));
    equal(await store.dueFirst(['Had?', 'New?', 'Missed?'], ask), ['Missed?', 'New?', 'Had?']);
    equal(store.notYetOf(story), ['Missed?']);
    equal(store.isKept(story), true);
  }));

test('another window reads what was kept, and adds to it', () =>
  withStore(async (store) => {
    await store.recordAnswer({ item: 'one' }, 'again');
    await withStoreBeside(async (other) => {
      await other.read();
      equal(other.cardOf({ item: 'one' })?.answer, 'again');
      await other.recordAnswer({ item: 'two' }, 'good');
    });
    await store.recordAnswer({ item: 'three' }, 'good');
    equal([...(await kept()).quiz.keys()], ['one', 'three', 'two']);
    equal(store.cardOf({ item: 'two' })?.answer, 'good');
  }));

async function withStoreBeside(run: (store: PracticeStore) => Promise<void>): Promise<void> {
  const store = new PracticeStore(new PracticePrivacy(unasked));
  try {
    await run(store);
  } finally {
    store.dispose();
  }
}

test('what was left beside the file is put together with it at the start', () =>
  withStore(async (store) => {
    await store.recordAnswer({ item: 'one' }, 'again');
    const whole = await text();
    await store.recordAnswer({ item: 'two' }, 'again');
    await text();
    await vscode.workspace.fs.rename(at('.star/practice.json'), at('.star/.practice-left.tmp'), { overwrite: true });
    await withStoreBeside(async (other) => {
      await other.read();
      equal(other.cardOf({ item: 'two' })?.answer, 'again');
    });
    equal([...(await kept()).quiz.keys()], ['one', 'two']);
    await put('.star/.practice-left.tmp', whole.slice(0, -30));
    await withStoreBeside((other) => other.read());
    equal([...(await kept()).quiz.keys()], ['one', 'two'], 'with half a file beside it');
  }));

test('a damaged file is copied before another takes its place', () =>
  withStore(async (store) => {
    await put('.star/practice.json', '{"version": 1, "quiz": {"a"');
    await store.read();
    equal(await get('.star/practice.json'), '{"version": 1, "quiz": {"a"', 'only looked at');
    await store.recordAnswer({ item: 'new' }, 'good');
    equal([...(await kept()).quiz.keys()], ['new']);
    const [copy, ...others] = (await starNames()).filter((name) => name.includes('damaged'));
    equal(others, []);
    equal(await get(`.star/${copy}`), '{"version": 1, "quiz": {"a"');
  }));

test('a file that a newer version wrote is left alone, and practice goes on without it', () =>
  withStore(async (store) => {
    await put('.star/practice.json', '{"version": 99}');
    await store.recordAnswer({ item: 'new' }, 'again');
    equal(store.cardOf({ item: 'new' })?.answer, 'again', 'remembered');
    equal(await get('.star/practice.json'), '{"version": 99}');
    await vscode.workspace.fs.delete(at('.star/practice.json'));
    await store.recordAnswer({ item: 'next' }, 'again');
    equal([...(await kept()).quiz.keys()], ['new', 'next'], 'what could not be kept before');
  }));

test('a story that lies in no open folder is practiced all the same', () =>
  withStore(async (store) => {
    const story = vscode.Uri.from({ scheme: 'untitled', path: 'Untitled-7' });
    await store.recordRehearsal(story, { Action: 60 });
    await store.recordAnswer({ story, question: 'Why?' }, 'again');
    equal(store.isKept(story), false);
    equal(store.rehearsalOf(story)?.seconds, { Action: 60 });
    equal(store.notYetOf(story), ['Why?']);
    equal(await starNames(), []);
  }));

test('what was kept of a story goes with it to its new name', () =>
  withStore(async (store) => {
    await put(LAMP, '## Situation\n\nDark.\n');
    await store.recordRehearsal(at(LAMP), { Action: 60 });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at(LAMP), at('practice/light.star.md'));
    equal(await vscode.workspace.applyEdit(edit), true);
    const names = async () => [...(await kept()).stories.keys()];
    await until('its practice to follow', async () => (await names()).join() === 'practice/light.star.md');
    await until('the store to know', () => store.rehearsalOf(at('practice/light.star.md')) !== undefined);
  }));

test('the Story Bank tells when a story was last rehearsed, and sorts by it', () =>
  withStore(async (practice) => {
    // A name of its own: the extension may still be giving the one before its new name.
    const desk = 'practice/desk.star.md';
    await put(desk, '---\ntitle: The lamp\nprinciples: [Frugality]\n---\n\n## Situation\n\nDark.\n');
    const options = new CheckOptionsStore();
    const log = vscode.window.createOutputChannel('STAR Story practice test', { log: true });
    const bank = new BankStore(options, log, practice);
    const tree = new BankTree(bank);
    const rows = async () => {
      const groups = await tree.getChildren();
      const found: string[] = [];
      for (const group of groups) {
        for (const node of await tree.getChildren(group)) {
          const item = tree.getTreeItem(node);
          if (item.label === 'The lamp') found.push(`${tree.getTreeItem(group).label}: ${item.description}`);
        }
      }
      return found;
    };
    try {
      await bank.settled();
      tree.show('rehearsal', {});
      const [before, ...others] = await rows();
      equal([before?.startsWith('Not rehearsed yet: '), before?.includes('told'), others], [true, false, []]);
      await practice.recordRehearsal(at(desk), { Situation: 12 });
      await until('the bank to know', async () => (await rows())[0]?.startsWith('Told '));
      equal((await rows())[0]?.endsWith('· told Mar 1'), true, 'the day');
      tree.show('rehearsal', { rehearsed: ['never'] });
      equal(await rows(), []);
    } finally {
      vscode.Disposable.from(tree, bank, options, log).dispose();
    }
  }));

const rehearsalTabs = () =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'Rehearsal');

test('a story is rehearsed on one page, from its editor and from the Story Bank, and so is a whole loop', async () => {
  const [story] = await vscode.workspace.findFiles('01-*.star.md');
  if (!story) throw new Error('the samples are not there');
  await vscode.commands.executeCommand('starStory.rehearse', story);
  await until('the page to open', () => rehearsalTabs().length === 1);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(story));
  await vscode.commands.executeCommand('starStory.rehearse');
  await until('the page to be in front', () => rehearsalTabs()[0]?.isActive);
  equal(rehearsalTabs().length, 1, 'from its editor');
  await vscode.commands.executeCommand('starStory.rehearseLoop');
  await until('the page in front for a loop', () => rehearsalTabs()[0]?.isActive);
  equal(rehearsalTabs().length, 1, 'for a loop');
});

test('where no story is open, none is rehearsed', async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('starStory.rehearse');
  equal(rehearsalTabs(), []);
});
