import * as vscode from 'vscode';
import { equal, test, testOnDisk, until } from './harness';
import { openFile, openStory, workspaceFolder } from './stories';

/** What this test needs of Git's own extension to make a repository. */
interface Git {
  getAPI(version: 1): {
    init(root: vscode.Uri): Promise<{
      add(paths: string[]): Promise<void>;
      commit(message: string): Promise<void>;
      setConfig(key: string, value: string): Promise<string>;
    } | null>;
  };
}

const STORY = '## Action\n\nWe moved the fuse.\n\n## Result\n\nOutages fell from 9 a week to 2 a week.\n';
const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const put = (path: string, text: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(at(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
const compare = (uri: vscode.Uri, which: unknown) =>
  vscode.commands.executeCommand<readonly string[] | undefined>('starStory.compareClaims', uri, which);
/** Whether or not its editor is still there: a comparison takes the place of one that was only looked at. */
const replace = async (document: vscode.TextDocument, words: string, by: string) => {
  const start = document.getText().indexOf(words);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, by);
  equal(await vscode.workspace.applyEdit(edit), true, by);
};
const comparisons = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff)
    .map(({ label }) => label);

async function withFolder(name: string, run: () => Promise<void>): Promise<void> {
  // In a browser files are saved by themselves, a second after they were changed.
  const files = vscode.workspace.getConfiguration('files');
  await files.update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.workspace.fs.delete(at(name), { recursive: true }).then(undefined, () => undefined);
  }
}

test('a story that was changed is compared with what its file holds, side by side', () =>
  withFolder('claims-a', async () => {
    await put('claims-a/fuse.star.md', STORY);
    const { document } = await openFile('claims-a/fuse.star.md');
    await replace(document, '2 a week', '1 a week');
    equal(await compare(document.uri, 'saved'), ['“2 a week” became “1 a week”. Which one is right?']);
    await until('the comparison', () => comparisons().includes('fuse.star.md: saved ↔ now'));
    // Asked again it takes the first one's place.
    await replace(document, 'We moved', 'I moved');
    equal((await compare(document.uri, 'saved'))?.length, 2, 'both changes');
    equal(document.isDirty, true, 'not saved');
    await until('one comparison', () => comparisons().length === 1);
    const earlier = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'star-story-earlier');
    equal(earlier.map((document) => document.getText()).includes(STORY), true, 'the text as it was saved');
    // Nobody can act on a finding in a version that is past.
    for (const { uri } of earlier) equal(vscode.languages.getDiagnostics(uri), [], 'findings');
    await document.save();
    // What the file has forgotten, the window has not.
    equal((await compare(document.uri, 'opened'))?.length, 2, 'since it was opened');
  }));

test('a story is compared with another file, and one that is no text is told', () =>
  withFolder('claims-b', async () => {
    await put('claims-b/old.star.md', STORY);
    await put('claims-b/fuse.star.md', STORY.replace('the fuse', 'the fuse with Dana'));
    await put('claims-b/bytes.md', new Uint8Array([0xff, 0x00]));
    const { document } = await openFile('claims-b/fuse.star.md');
    const told = await compare(document.uri, at('claims-b/old.star.md'));
    equal(
      told?.some((words) => words.includes('“Dana” is a new name')),
      true,
      JSON.stringify(told),
    );
    // As the Explorer hands over two files that are selected.
    equal(await compare(document.uri, [at('claims-b/old.star.md'), document.uri]), told, 'two selected');
    equal(await compare(document.uri, at('claims-b/bytes.md')), undefined, 'no text');
    equal(await compare(document.uri, at('claims-b/gone.star.md')), undefined, 'no file');
  }));

test('a story that is no file yet is compared too, and two that claim the same have nothing to tell', () =>
  withFolder('claims-c', async () => {
    await put('claims-c/old.star.md', STORY);
    const { document } = await openStory(STORY.replace('moved the fuse', 'moved  the fuse'));
    equal(await compare(document.uri, at('claims-c/old.star.md')), []);
  }));

testOnDisk('a story is compared with the last commit', () =>
  withFolder('claims-d', async () => {
    await put('claims-d/fuse.star.md', STORY);
    const extension = vscode.extensions.getExtension<Git>('vscode.git');
    if (!extension) throw new Error('Git’s extension is not there');
    const repository = await (await extension.activate()).getAPI(1).init(at('claims-d'));
    await repository?.setConfig('user.name', 'Somebody');
    await repository?.setConfig('user.email', 'somebody@example.com');
    await repository?.add([at('claims-d/fuse.star.md').fsPath]);
    await repository?.commit('Write the fuse');
    const { document } = await openFile('claims-d/fuse.star.md');
    await replace(document, 'We moved', 'I moved');
    await document.save();
    equal(await compare(document.uri, 'commit'), [
      "“We moved the fuse” became “I moved the fuse”: “we” did it before, and now it's you. Who did it?",
    ]);
    await until('the comparison', () =>
      comparisons().some((label) => /^fuse\.star\.md: commit [0-9a-f]{7} ↔ now$/.test(label)),
    );
  }),
);
