import * as vscode from 'vscode';
import { bankCsv } from '../../../src/bank/bankCsv';
import { matrixPage } from '../../../src/bank/matrixPage';
import { BankStore } from '../../../src/editor/bank/bankStore';
import type { BankNode } from '../../../src/editor/bank/bankTree';
import { BankTree } from '../../../src/editor/bank/bankTree';
import { editsFor } from '../../../src/editor/bank/retells';
import { rename, setStatus } from '../../../src/editor/bank/storyActions';
import { writeExport } from '../../../src/editor/commands/saveExport';
import { CheckOptionsStore } from '../../../src/editor/options';
import { equal, test, testOnDisk, until } from './harness';
import { openFile, workspaceFolder, writeUntilSeen } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const put = (path: string, text: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(at(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
const textOf = async (path: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
const story = (title: string, more = '') =>
  `---\ntitle: ${title}\nprinciples: [Frugality]\n${more}---\n\n## Situation\n\nDark.\n`;

/** A bank of its own on the open workspace; its files are gone afterwards. What follows renames is the extension's own. */
async function withBank(folder: string, run: (store: BankStore) => Promise<void>): Promise<void> {
  const options = new CheckOptionsStore();
  const log = vscode.window.createOutputChannel('STAR Story bank test', { log: true });
  const store = new BankStore(options, log);
  try {
    await run(store);
  } finally {
    vscode.Disposable.from(store, options, log).dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at(folder), { recursive: true }).then(undefined, () => undefined);
  }
}

const titlesIn = (store: BankStore, folder: string) =>
  store.bank.stories.filter(({ file }) => file.includes(`/${folder}/`)).map(({ title }) => title);

test('the bank reads every story below the open folder, and none below those that are left out', () =>
  withBank('bank-a', async (store) => {
    await put('bank-a/one.star.md', story('One'));
    await put('bank-a/deep/er/TWO.STAR.MD', story('Two'));
    await put('bank-a/node_modules/three.star.md', story('Three'));
    await put('bank-a/.hidden/four.star.md', story('Four'));
    await put('bank-a/five.md', story('Five'));
    await store.settled();
    equal([...titlesIn(store, 'bank-a')].sort(), ['One', 'Two']);
    const samples = store.bank.stories.filter(({ file }) => /\/0\d-/.test(file));
    equal(samples.length > 7, true, 'the samples');
    equal(
      samples.every(({ warnings }) => warnings !== undefined),
      true,
      'their warnings',
    );
  }));

test('a story that is saved is read again, and no other', () =>
  withBank('bank-b', async (store) => {
    await put('bank-b/one.star.md', story('One'));
    await put('bank-b/two.star.md', story('Two'));
    await store.settled();
    const before = store.timesRead;
    const editor = await openFile('bank-b/one.star.md');
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 7, 1, 10), 'Uno'));
    await editor.document.save();
    await until('the new title', () => titlesIn(store, 'bank-b').includes('Uno'));
    await store.settled();
    // Saving and the watch each tell of it, and the watch may only now tell of the two that came. The samples are many more.
    const read = store.timesRead - before;
    equal([read <= 4, store.bank.stories.length > 10], [true, true], `files read: ${read}`);
    equal(titlesIn(store, 'bank-b'), ['Uno', 'Two']);
  }));

test('a damaged file stands in the bank with its reason, and is read again once it is mended', () =>
  withBank('bank-c', async (store) => {
    await put('bank-c/one.star.md', story('One'));
    await put('bank-c/two.star.md', new Uint8Array([0xff, 0xfe, 0x00]));
    await store.read();
    const reasons = () =>
      store.bank.unreadable.filter(({ file }) => file.includes('/bank-c/')).map(({ reason }) => reason);
    equal(reasons(), ["it isn't UTF-8 text"]);
    equal(titlesIn(store, 'bank-c'), ['One']);
    const tree = new BankTree(store);
    try {
      const [first] = await tree.getChildren();
      equal(first?.kind, 'unreadable', 'the first node');
      const [file] = await tree.getChildren(first);
      if (!file) throw new Error('no file under it');
      const { label, description, contextValue } = tree.getTreeItem(file);
      equal([label, description, contextValue], ['two.star.md', "it isn't UTF-8 text", 'unread']);
    } finally {
      tree.dispose();
    }
  }));

test('a folder that is renamed takes its stories along, and one that is deleted takes them away', () =>
  withBank('bank-d2', async (store) => {
    await put('bank-d/one.star.md', story('One'));
    await store.read();
    equal(titlesIn(store, 'bank-d'), ['One']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('bank-d'), at('bank-d2'));
    await vscode.workspace.applyEdit(edit);
    await until('the story under its new name', () => titlesIn(store, 'bank-d2').length === 1);
    equal(titlesIn(store, 'bank-d'), [], 'under the old name');
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(at('bank-d2'), { recursive: true });
    await vscode.workspace.applyEdit(remove);
    await until('no story', () => titlesIn(store, 'bank-d2').length === 0);
  }));

testOnDisk('what others change on disk is followed: a story that comes, changes and goes, and a whole folder', () =>
  withBank('bank-e', async (store) => {
    await put('bank-e/one.star.md', story('One'));
    await store.read();
    await put('bank-e/two.star.md', story('Two'));
    await until('the one that came', () => titlesIn(store, 'bank-e').includes('Two'));
    await put('bank-e/two.star.md', story('Deux'));
    await until('the one that changed', () => titlesIn(store, 'bank-e').includes('Deux'));
    await vscode.workspace.fs.delete(at('bank-e/two.star.md'));
    await until('the one that went', () => titlesIn(store, 'bank-e').length === 1);
    await vscode.workspace.fs.delete(at('bank-e'), { recursive: true });
    await until('the folder that went', () => titlesIn(store, 'bank-e').length === 0);
  }),
);

test('a rename writes the new name into the stories that retell it, and undo takes both back', () =>
  withBank('bank-f', async (store) => {
    await put('bank-f/lamp.star.md', story('Lamp'));
    await put('bank-f/more/again.star.md', story('Again', 'retells: ../lamp.star.md\n'));
    await put('bank-f/other.star.md', story('Other', 'retells: gone.star.md\n'));
    await store.read();
    // Undo takes the editor that is open: the story that is renamed.
    await openFile('bank-f/lamp.star.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('bank-f/lamp.star.md'), at('bank-f/light house.star.md'));
    await vscode.workspace.applyEdit(edit, { isRefactoring: true });
    const again = await vscode.workspace.openTextDocument(at('bank-f/more/again.star.md'));
    await until('the new name', () => again.getText().includes('retells: ../light house.star.md')).catch((error) => {
      throw new Error(`${String(error)}; there was: ${again.getText()}`);
    });
    equal((await textOf('bank-f/other.star.md')).includes('retells: gone.star.md'), true, 'what is not here');
    await vscode.commands.executeCommand('undo');
    await until('the old name', () => again.getText().includes('retells: ../lamp.star.md'));
    equal((await textOf('bank-f/lamp.star.md')).includes('Lamp'), true, 'the file under its old name');
  }));

/** Runs with a person who answers each question for a line with these words, and hands over what they are warned of. */
async function answering(words: string, run: () => Promise<unknown>): Promise<string[]> {
  const { showInputBox, showWarningMessage } = vscode.window;
  const warnings: string[] = [];
  Object.assign(vscode.window, {
    showInputBox: async () => words,
    showWarningMessage: async (warning: string) => void warnings.push(warning),
  });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showInputBox, showWarningMessage });
  }
  return warnings;
}

test('a new name may be given with the ending of the file, the same name changes nothing, and a refusal is said', () =>
  withBank('bank-o', async () => {
    await put('bank-o/one.star.md', story('One'));
    const renaming = (words: string, path: string) => answering(words, () => rename(at(path)));
    equal(await renaming('one.star.md', 'bank-o/one.star.md'), [], 'the same name');
    equal(await renaming('two.star.md', 'bank-o/one.star.md'), [], 'another one');
    equal(await textOf('bank-o/two.star.md'), story('One'));
    const refused = ["The file wasn't renamed: the editor refused the change."];
    equal(await renaming('three', 'bank-o/gone.star.md'), refused, 'a file that is gone');
  }));

test('a story that moves takes its own path to what it retells along, and a folder that moves as one changes none', () =>
  withBank('bank-g', async (store) => {
    await put('bank-g/a/lamp.star.md', story('Lamp'));
    await put('bank-g/a/again.star.md', story('Again', "retells: 'lamp.star.md' # the first\n"));
    await store.read();
    const move = async (from: string, to: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(at(from), at(to));
      await vscode.workspace.applyEdit(edit, { isRefactoring: true });
    };
    await move('bank-g/a', 'bank-g/b');
    equal((await textOf('bank-g/b/again.star.md')).includes("retells: 'lamp.star.md'"), true, 'moved together');
    await until('both under their new names', () => titlesIn(store, 'bank-g').length === 2);
    await move('bank-g/b/again.star.md', 'bank-g/again.star.md');
    const again = await vscode.workspace.openTextDocument(at('bank-g/again.star.md'));
    await until('the way from there', () => again.getText().includes('retells: b/lamp.star.md'));
    equal(again.getText().includes('# the first'), true, 'the comment beside it');
  }));

test('marking a story ready writes its status and saves it; one that somebody is writing in is not saved', () =>
  withBank('bank-h', async (store) => {
    await put('bank-h/one.star.md', story('One'));
    await put('bank-h/none.star.md', '## Situation\n\nDark.\n');
    await store.read();
    await setStatus(store, at('bank-h/one.star.md'), 'ready');
    equal((await textOf('bank-h/one.star.md')).includes('status: ready\n---'), true);
    await setStatus(store, at('bank-h/one.star.md'), 'draft');
    equal((await textOf('bank-h/one.star.md')).includes('status: draft\n---'), true);
    await setStatus(store, at('bank-h/none.star.md'), 'ready');
    equal(
      await textOf('bank-h/none.star.md'),
      '---\nstatus: ready\n---\n\n## Situation\n\nDark.\n',
      'without front matter',
    );
    const editor = await openFile('bank-h/one.star.md');
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 0), 'More.\n'));
    await setStatus(store, at('bank-h/one.star.md'), 'ready');
    equal(editor.document.isDirty, true, 'unsaved');
    equal((await textOf('bank-h/one.star.md')).includes('status: draft'), true, 'on disk');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }));

test('other files move without a look at the bank; a folder with a dot in its name is a folder all the same', () =>
  withBank('bank-n', async (store) => {
    await put('bank-n/notes.txt', 'Notes.');
    await put('bank-n/q3.2024/lamp.star.md', story('Lamp'));
    await put('bank-n/again.star.md', story('Again', 'retells: q3.2024/lamp.star.md\n'));
    const none = await editsFor(store, [{ oldUri: at('bank-n/notes.txt'), newUri: at('bank-n/old.txt') }]);
    equal([none.size, store.timesRead], [0, 0], 'for notes');
    const edit = await editsFor(store, [{ oldUri: at('bank-n/q3.2024'), newUri: at('bank-n/q4.2024') }]);
    equal(
      edit.entries().map(([uri, edits]) => [uri.path.split('/').at(-1), edits.map((one) => one.newText)]),
      [['again.star.md', ['retells: q4.2024/lamp.star.md']]],
      'for the folder',
    );
  }));

/** A file that another editor wrote in an old encoding: the é is one byte, which is no UTF-8. */
const OLD_ENCODING = new Uint8Array(
  [...new TextEncoder().encode(story('Caf'))].flatMap((byte, at, all) =>
    byte === 0x66 && all[at - 1] === 0x61 ? [byte, 0xe9] : [byte],
  ),
);
const bytesOf = async (path: string) => [...(await vscode.workspace.fs.readFile(at(path)))];

test('no key, menu or palette changes a file that is not UTF-8 text: its bytes stay as they are', () =>
  withBank('bank-k', async (store) => {
    await put('bank-k/old.star.md', OLD_ENCODING);
    await store.read();
    // The extension's own bank knows the row.
    await vscode.commands.executeCommand('starStory.bank.refresh');
    const file = store.fileOf(at('bank-k/old.star.md'));
    const row: BankNode = { kind: 'unread', file: { file, reason: "it isn't UTF-8 text" } };
    await vscode.commands.executeCommand('starStory.bank.markReady', row);
    equal(await bytesOf('bank-k/old.star.md'), [...OLD_ENCODING], 'from its row');
    await setStatus(store, at('bank-k/old.star.md'), 'ready');
    equal(await bytesOf('bank-k/old.star.md'), [...OLD_ENCODING], 'asked for by its name');
    await openFile('bank-k/old.star.md');
    await vscode.commands.executeCommand('starStory.bank.markReady');
    equal(await bytesOf('bank-k/old.star.md'), [...OLD_ENCODING], 'as the open story');
    const document = await vscode.workspace.openTextDocument(at('bank-k/old.star.md'));
    equal(document.isDirty, false, 'changes that are not saved');
  }));

test('a row that stands for an event, not for a story, changes no story', () =>
  withBank('bank-l', async (store) => {
    await put('bank-l/one.star.md', story('One'));
    await store.read();
    await vscode.commands.executeCommand('starStory.bank.refresh');
    const stories = store.bank.stories.filter(({ file }) => file.includes('/bank-l/'));
    const row: BankNode = { kind: 'leaned', on: { stories, principles: [] } };
    await vscode.commands.executeCommand('starStory.bank.markReady', row);
    equal(await textOf('bank-l/one.star.md'), story('One'));
  }));

test('from the palette, a command of the bank is for the story that is open', () =>
  withBank('bank-m', async (store) => {
    await put('bank-m/one.star.md', story('One'));
    await store.read();
    await openFile('bank-m/one.star.md');
    await vscode.commands.executeCommand('starStory.bank.markReady');
    equal(await textOf('bank-m/one.star.md'), story('One', 'status: ready\n'));
  }));

test('the tree has principles with their stories, each story with what is to know, and takes a sort and a filter', () =>
  withBank('bank-i', async (store) => {
    await put('bank-i/one.star.md', story('One', 'status: ready\nlevel: Senior\n'));
    await store.settled();
    const tree = new BankTree(store);
    const labels = async (node?: BankNode) =>
      (await tree.getChildren(node)).map((one) => String(tree.getTreeItem(one).label));
    try {
      const roots = await tree.getChildren();
      const frugality = roots.find((node) => node.kind === 'group' && node.group.key === 'Frugality');
      if (!frugality) throw new Error('no Frugality');
      const rows = await tree.getChildren(frugality);
      const one = rows.find((node) => node.kind === 'story' && node.row.story.file.includes('/bank-i/'));
      if (!one) throw new Error('no story');
      const item = tree.getTreeItem(one);
      equal([item.label, item.contextValue], ['One', 'story ready']);
      equal(
        /^unfinished, marked ready · (?:primary|backup|secondary) · \d+ warnings? · 0:00 · Senior$/.test(
          String(item.description),
        ),
        true,
        String(item.description),
      );
      equal(tree.getParent(one)?.kind, 'group', 'its parent');
      tree.show('level', { levels: ['Senior'] });
      equal((await labels()).at(-1), 'Senior');
    } finally {
      tree.dispose();
    }
  }));

test('the matrix is exported as a page and as CSV, and what the file system refuses is said and loses nothing', () =>
  withBank('bank-j', async (store) => {
    await put('bank-j/one.star.md', story("'=1+1'"));
    await put('bank-j/two.star.md', story('"<b>Two</b>"'));
    await store.settled();
    const own = { ...store.bank, stories: store.bank.stories.filter(({ file }) => file.includes('/bank-j/')) };
    equal(await writeExport({ text: bankCsv(own) }, at('bank-j/out.csv')), true);
    equal((await textOf('bank-j/out.csv')).includes("\r\n'=1+1,"), false, 'unquoted');
    equal((await textOf('bank-j/out.csv')).includes(`\r\n"'=1+1",`), true, 'defused');
    equal(await writeExport({ text: matrixPage(own) }, at('bank-j/out.html')), true);
    equal((await textOf('bank-j/out.html')).includes('&lt;b&gt;Two&lt;/b&gt;'), true, 'escaped');
    equal(await writeExport({ text: 'nothing' }, at('bank-j')), false, 'over a folder');
    equal(titlesIn(store, 'bank-j').length, 2, 'the stories');
  }));

test('a user’s own questions are read from .star, and what is wrong in them is underlined', async () => {
  const file = at('.star/questions.yaml');
  try {
    await writeUntilSeen(
      '.star/questions.yaml',
      'questions:\n  - Which zebra?\n  - question: What?\n    principle: Ownership\n',
    );
    const found = await until(
      'the problem',
      () => {
        const problems = vscode.languages.getDiagnostics(file).map(({ message }) => message);
        return problems.length > 0 && problems;
      },
      15_000,
    );
    equal(found, ["Question 2: “principle” isn't a key in this file."]);
    const options = new CheckOptionsStore();
    try {
      const asked = await until('both questions', async () => {
        // A file is empty for a moment while it is written.
        options.configFiles.readAgain();
        await options.configFiles.load(at('any.star.md'));
        const questions = options.configFiles.questionsOf(at('any.star.md')).map(({ question }) => question);
        return questions.length > 0 && questions;
      });
      equal(asked, ['Which zebra?', 'What?']);
    } finally {
      options.dispose();
    }
  } finally {
    await vscode.workspace.fs.delete(at('.star'), { recursive: true });
    await until('no problem', () => vscode.languages.getDiagnostics(file).length === 0);
  }
});
