import * as vscode from 'vscode';
import { createPack, writeChoice } from '../../../src/editor/commands/choosePack';
import { createPrinciple } from '../../../src/editor/commands/newPrinciple';
import { equal, test, until } from './harness';
import { openFile, waitForFindings, workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const read = async (path: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
const write = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
const remove = (path: string) => vscode.workspace.fs.delete(at(path), { recursive: true });
const there = async (path: string) => {
  try {
    await vscode.workspace.fs.stat(at(path));
    return true;
  } catch {
    return false;
  }
};

const STORY =
  '---\ntitle: The queue\nprinciples: [Conflict]\n---\n\n## Situation\n\nThe queue stood still for 40 minutes a day.\n';

test('a pack that is chosen holds at once for the stories below', async () => {
  await write('chosen/story.star.md', STORY);
  try {
    const { document } = await openFile('chosen/story.star.md');
    await waitForFindings(document, 'the unknown name', (found) => found.includes('front-matter: Conflict'));
    equal(await writeChoice(at('chosen/.star/config.yaml'), 'competencies', undefined), true);
    equal(await read('chosen/.star/config.yaml'), 'pack: competencies\n');
    const known = (found: string[]) => found.length > 0 && !found.includes('front-matter: Conflict');
    await waitForFindings(document, 'the known name', known);
  } finally {
    await remove('chosen');
  }
});

test('a choice changes one line of config.yaml, and undo brings it back', async () => {
  const text = '# Mine\nlevel: Senior\npack: amazon # for Tuesday\n';
  await write('changed/.star/config.yaml', text);
  try {
    equal(await writeChoice(at('changed/.star/config.yaml'), 'competencies', undefined), true);
    equal(await read('changed/.star/config.yaml'), text.replace('amazon', 'competencies'));
    const { document } = await openFile('changed/.star/config.yaml');
    await vscode.commands.executeCommand('undo');
    await until('the choice to be undone', () => document.getText() === text);
    await document.save();
  } finally {
    await remove('changed');
  }
});

test('a config.yaml with changes of its own is not saved for anybody', async () => {
  await write('dirty/.star/config.yaml', 'level: Senior\n');
  // In the web VS Code saves by itself a second after a change, which is no business of this test.
  const files = vscode.workspace.getConfiguration('files');
  await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  try {
    const editor = await openFile('dirty/.star/config.yaml');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not yet\n'));
    equal(await writeChoice(at('dirty/.star/config.yaml'), 'competencies', undefined), false);
    equal(editor.document.getText(), '# not yet\nlevel: Senior\npack: competencies\n');
    equal(await read('dirty/.star/config.yaml'), 'level: Senior\n');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  } finally {
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    await remove('dirty');
  }
});

test('a config.yaml that cannot be made to choose is left as it is', async () => {
  await write('broken/.star/config.yaml', '- one\n- two\n');
  try {
    const reason = await writeChoice(at('broken/.star/config.yaml'), 'competencies', undefined).then(
      () => 'written',
      (error: unknown) => String(error),
    );
    equal(reason.includes("Fix what's underlined"), true, reason);
    equal(await read('broken/.star/config.yaml'), '- one\n- two\n');
  } finally {
    await remove('broken');
  }
});

test('a config.yaml in an old encoding keeps its bytes', async () => {
  const bytes = Uint8Array.from([...'# Caf\u00e9\nlevel: Senior\n'].map((letter) => letter.charCodeAt(0)));
  await vscode.workspace.fs.writeFile(at('old/.star/config.yaml'), bytes);
  try {
    const reason = await writeChoice(at('old/.star/config.yaml'), 'competencies', undefined).then(
      () => 'written',
      (error: unknown) => String(error),
    );
    equal(reason, "Error: it isn't UTF-8 text");
    equal([...(await vscode.workspace.fs.readFile(at('old/.star/config.yaml')))], [...bytes]);
  } finally {
    await remove('old');
  }
});

test('a principle of one’s own is a file of its own, and undo takes it away', async () => {
  await write('own/story.star.md', STORY.replace('Conflict', 'Say It Plainly'));
  try {
    const given = { name: 'Say It Plainly', summary: 'Say the hard thing early.' };
    const { document, selection } = await createPrinciple(at('own'), given);
    equal(document.uri.path.endsWith('/own/.star/principles/say-it-plainly.yaml'), true, 'path');
    equal(document.lineAt(selection.active.line).text, 'summary: Say the hard thing early.', 'the cursor');
    equal(await read('own/.star/principles/say-it-plainly.yaml'), document.getText(), 'on disk');
    const second = await createPrinciple(at('own'), { ...given, name: 'Say it, plainly!' });
    equal(second.document.uri.path.endsWith('/say-it-plainly-2.yaml'), true, 'never over another');
    await vscode.commands.executeCommand('undo');
    await until('the second to be gone', async () => !(await there('own/.star/principles/say-it-plainly-2.yaml')));
    equal(await there('own/.star/principles/say-it-plainly.yaml'), true, 'the first is there');
  } finally {
    await remove('own');
  }
});

test('a pack of one’s own is a file with its name selected, and one that is there is opened as it is', async () => {
  await write('mine/story.star.md', STORY);
  try {
    const { document, selection } = await createPack(at('mine'));
    equal(document.uri.path.endsWith('/mine/.star/pack.yaml'), true, 'path');
    equal(document.getText(selection), 'My Pack', 'the selection');
    await write('mine/.star/pack.yaml', 'name: Harbor Office\n');
    await until('the file to be read again', () => document.getText() === 'name: Harbor Office\n');
    equal((await createPack(at('mine'))).document.getText(), 'name: Harbor Office\n');
  } finally {
    await remove('mine');
  }
});
