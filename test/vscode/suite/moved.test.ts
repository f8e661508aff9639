import * as vscode from 'vscode';
import { StoryChoices } from '../../../src/editor/coach/choices';
import { FollowedStory } from '../../../src/editor/coach/follow';
import { equal, test, until } from './harness';
import { openFile, waitForFindings, workspaceFolder } from './stories';

const STORY = '## Situation\n\nIt broke.\n\n## Action\n\nWe fixed the printer.\n';
const WE = 'we-in-action: We';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const write = (path: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(STORY));

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(at(from), at(to));
  await vscode.workspace.applyEdit(edit);
}

test('the coach goes with a story that is renamed, and knows none when it is deleted', async () => {
  await write('followed.star.md');
  await openFile('followed.star.md');
  const followed = new FollowedStory();
  try {
    equal(followed.document?.uri.toString(), at('followed.star.md').toString());
    await rename('followed.star.md', 'follows.star.md');
    await until('the new name', () => followed.document?.uri.toString() === at('follows.star.md').toString());
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('follows.star.md'));
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('no story', () => followed.document === undefined);
    await until('no findings', () => vscode.languages.getDiagnostics(at('follows.star.md')).length === 0);
  } finally {
    followed.dispose();
  }
});

test('what was chosen in the coach goes with the story’s file or folder, and ends with it', async () => {
  await write('chosen/one.star.md');
  await write('chosen/other.star.md');
  const choices = new StoryChoices();
  try {
    choices.choose(at('chosen/one.star.md'), { level: 'Senior' });
    choices.choose(at('chosen/one.star.md'), { retelling: 'Frugality' });
    choices.choose(at('chosen/other.star.md'), { level: 'SDE1' });
    await rename('chosen/one.star.md', 'chosen/two.star.md');
    equal(choices.of(at('chosen/one.star.md')), {}, 'the old name');
    equal(choices.of(at('chosen/two.star.md')), { level: 'Senior', retelling: 'Frugality' }, 'the new name');
    await rename('chosen', 'moved');
    equal(choices.of(at('moved/two.star.md')).level, 'Senior', 'the folder');
    equal(choices.of(at('moved/other.star.md')).level, 'SDE1', 'the other story of the folder');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('moved/two.star.md'));
    await vscode.workspace.applyEdit(edit);
    equal(choices.of(at('moved/two.star.md')), {}, 'deleted');
  } finally {
    choices.dispose();
    await vscode.workspace.fs.delete(at('moved'), { recursive: true });
  }
});

test('an untitled story keeps its findings when it is saved', async () => {
  const file = at('saved.star.md');
  const untitled = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
  const editor = await vscode.window.showTextDocument(untitled);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), STORY));
  await waitForFindings(untitled, 'findings before', (found) => found.includes(WE));
  try {
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await until('the file', () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document && !document.isUntitled && !document.isDirty && document;
    });
    equal([saved.uri.toString(), saved.languageId, saved.isDirty], [file.toString(), 'star-story', false], 'the file');
    await waitForFindings(saved, 'findings after', (found) => found.includes(WE));
    await until('none for the untitled one', () => vscode.languages.getDiagnostics(untitled.uri).length === 0);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file);
  }
});
