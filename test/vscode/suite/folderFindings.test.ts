import * as vscode from 'vscode';
import { equal, test, testOnDisk, until } from './harness';
import { checkOf, workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const put = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
const story = (who: string) =>
  `---\ntitle: The printer\nprinciples: [Frugality]\n---\n\n## Situation\n\nIt broke.\n\n## Action\n\n${who} fixed it.\n`;

/** What stands in the Problems panel for a file, as `check: its line`, counted from 0. */
const problemsOf = (path: string) =>
  vscode.languages.getDiagnostics(at(path)).map((one) => `${checkOf(one)}: ${one.range.start.line}`);
const isTold = (path: string) => problemsOf(path).filter((one) => one === 'we-in-action: 11').length;

const choose = (value: string | undefined) =>
  vscode.workspace.getConfiguration('starStory').update('findingsFor', value, vscode.ConfigurationTarget.Global);

/** With the findings of every story; afterwards its folder is gone, and the setting is as it was. */
async function withAllStories(folder: string, run: () => Promise<void>): Promise<void> {
  try {
    await choose('allStories');
    await run();
  } finally {
    await choose(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at(folder), { recursive: true }).then(undefined, () => undefined);
  }
}

test('stories that are closed have no findings, until the setting asks for them and after it no longer does', async () => {
  await put('folder-a/deep/one.star.md', story('We'));
  await vscode.commands.executeCommand('starStory.bank.refresh');
  equal(problemsOf('folder-a/deep/one.star.md'), [], 'by default');
  await withAllStories('folder-a', async () => {
    await until('the finding', () => isTold('folder-a/deep/one.star.md') === 1);
    await choose('openStories');
    await until('no finding', () => problemsOf('folder-a/deep/one.star.md').length === 0);
  });
});

test('a story that is opened has each finding once, by its text as it stands; closed, by its file again', async () => {
  await put('folder-b/one.star.md', `\uFEFF${story('We')}`);
  await withAllStories('folder-b', async () => {
    await until('the finding of the file', () => isTold('folder-b/one.star.md') === 1);
    const ofFile = problemsOf('folder-b/one.star.md');
    await vscode.commands.executeCommand('vscode.open', at('folder-b/one.star.md'));
    const editor = await until('the editor', () => vscode.window.activeTextEditor);
    await editor.edit((edit) => edit.replace(new vscode.Range(11, 0, 11, 2), 'I'));
    await until('the finding to go', () => isTold('folder-b/one.star.md') === 0);
    await editor.edit((edit) => edit.insert(new vscode.Position(11, 0), 'We saw it. '));
    await until('the finding of the text', () => isTold('folder-b/one.star.md') > 0);
    equal(isTold('folder-b/one.star.md'), 1, 'how often');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the text to be closed', () => editor.document.isClosed);
    equal(problemsOf('folder-b/one.star.md'), ofFile, 'as before');
  });
});

test('findings go with a story that is renamed or deleted', async () => {
  await put('folder-c/one.star.md', story('We'));
  await withAllStories('folder-c', async () => {
    await until('the finding', () => isTold('folder-c/one.star.md') === 1);
    const move = new vscode.WorkspaceEdit();
    move.renameFile(at('folder-c/one.star.md'), at('folder-c/two.star.md'));
    await vscode.workspace.applyEdit(move);
    await until('the finding under the new name', () => isTold('folder-c/two.star.md') === 1);
    equal(problemsOf('folder-c/one.star.md'), [], 'under the old name');
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(at('folder-c'), { recursive: true });
    await vscode.workspace.applyEdit(remove);
    await until('no finding', () => problemsOf('folder-c/two.star.md').length === 0);
  });
});

test('severities that change hold for stories that are closed, too', async () => {
  await put('folder-d/one.star.md', story('We'));
  const settings = vscode.workspace.getConfiguration('starStory');
  await withAllStories('folder-d', async () => {
    await until('the finding', () => isTold('folder-d/one.star.md') === 1);
    try {
      await settings.update('severities', { 'we-in-action': 'off' }, vscode.ConfigurationTarget.Global);
      await until('it to be silenced', () => isTold('folder-d/one.star.md') === 0);
      equal(problemsOf('folder-d/one.star.md').length > 0, true, 'the others');
    } finally {
      await settings.update('severities', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

testOnDisk('what others change on disk is followed', async () => {
  await put('folder-e/one.star.md', story('I'));
  await withAllStories('folder-e', async () => {
    await until('the other findings', () => problemsOf('folder-e/one.star.md').length > 0);
    equal(isTold('folder-e/one.star.md'), 0);
    await put('folder-e/one.star.md', story('We'));
    await until('the finding', () => isTold('folder-e/one.star.md') === 1);
    await vscode.workspace.fs.delete(at('folder-e/one.star.md'));
    await until('no finding', () => problemsOf('folder-e/one.star.md').length === 0);
  });
});
