import * as vscode from 'vscode';
import { createStory } from '../../../src/editor/commands/newStory';
import { isIgnored, keepOutOfGit, repositoryOf } from '../../../src/editor/commands/privacy';
import { storiesFolderOf } from '../../../src/editor/commands/storyFolder';
import { equal, test, until } from './harness';
import { workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const remove = (uri: vscode.Uri) => vscode.workspace.fs.delete(uri, { recursive: true });

const ANSWERS = {
  principles: ['Dive Deep'],
  question: 'What was hard?',
  level: 'Senior',
  title: 'The odd graph',
} as const;

test('a new story is a file with its answers, and the cursor is in its Situation', async () => {
  const folder = at('made');
  try {
    const { document, selection } = await createStory({ ...ANSWERS, folder });
    equal(document.uri.path.split('/').slice(-2), ['made', 'the-odd-graph.star.md'], 'path');
    equal(document.languageId, 'star-story', 'language');
    // The editor tells of a save a little after it has written the file.
    await until('the story to be saved', () => !document.isDirty);
    equal(document.getText(selection), '[what broke or changed, and who it affected]', 'selected');
    equal(document.getText().startsWith('---\ntitle: The odd graph\n'), true, 'front matter');
    equal(await read(document.uri), document.getText(), 'on disk');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    const { activeTextEditor: editor } = vscode.window;
    await until('the next placeholder', () => document.getText(editor?.selection) === '[how big it was, as a figure]');
  } finally {
    await remove(folder);
  }
});

test('a new story never takes the place of another', async () => {
  const folder = at('made');
  try {
    await write(vscode.Uri.joinPath(folder, 'The-Odd-Graph.star.md'), 'mine');
    const { document } = await createStory({ ...ANSWERS, folder });
    equal(document.uri.path.endsWith('/the-odd-graph-2.star.md'), true, 'another name');
    equal(await read(vscode.Uri.joinPath(folder, 'The-Odd-Graph.star.md')), 'mine');
  } finally {
    await remove(folder);
  }
});

test('without a folder a new story is unsaved, and a placeholder typed over is back after undo', async () => {
  const { document, selection } = await createStory({ level: 'SDE1', folder: undefined });
  equal([document.isUntitled, document.languageId], [true, 'star-story']);
  equal(document.getText(selection), '[what broke or changed, and who it affected]', 'selected');
  const text = document.getText();
  await vscode.commands.executeCommand('type', { text: 'Late' });
  equal(document.getText() === text, false, 'typed over');
  await vscode.commands.executeCommand('undo');
  equal(document.getText(), text, 'undone');
});

test('new stories go into the folder of the settings, never out of the workspace', async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder');
  const settings = vscode.workspace.getConfiguration('starStory');
  equal(storiesFolderOf(folder).toString(), at('stories').toString());
  for (const [value, path] of [
    ['a/b', 'a/b'],
    ['../../x', 'x'],
    ['', ''],
    ['.\\mine\\', 'mine'],
  ] as const) {
    await settings.update('storiesFolder', value, vscode.ConfigurationTarget.Global);
    const wanted = path === '' ? workspaceFolder() : at(path);
    equal(storiesFolderOf(folder).toString().replace(/\/$/, ''), wanted.toString().replace(/\/$/, ''), value);
  }
  await settings.update('storiesFolder', undefined, vscode.ConfigurationTarget.Global);
});

test('stories in a repository are kept out of Git by a .gitignore in their folder', async () => {
  const [repository, stories] = [at('repo'), at('repo/private/stories')];
  try {
    await write(at('repo/.git/HEAD'), 'ref: refs/heads/main\n');
    await write(at('repo/private/stories/one.star.md'), '## Situation\n');
    equal((await repositoryOf(stories))?.path, repository.path, 'repository');
    equal(await isIgnored(stories, repository), false, 'before');
    await keepOutOfGit(stories, repository);
    equal(await read(at('repo/private/stories/.gitignore')), '*\n');
    equal(await isIgnored(stories, repository), true, 'after');
  } finally {
    await remove(repository);
  }
});

test('in a folder with other things the .gitignore names the stories alone', async () => {
  const repository = at('repo');
  try {
    await write(at('repo/.git/HEAD'), 'ref: refs/heads/main\n');
    await write(at('repo/.gitignore'), 'dist');
    await keepOutOfGit(repository, repository);
    equal(await read(at('repo/.gitignore')), 'dist\n*.star.md\n');
    equal(await isIgnored(repository, repository), true);
  } finally {
    await remove(repository);
  }
});
