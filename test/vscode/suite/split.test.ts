import * as vscode from 'vscode';
import { FollowedStory } from '../../../src/editor/coach/follow';
import { reveal } from '../../../src/editor/coach/places';
import { equal, test, until } from './harness';
import { findingsOf, openStory, waitForFindings } from './stories';

const STORY = '## Action\n\nWe fixed the printer. I wrote it down.\n\n## Result\n\nIt prints.\n';
const WES = (found: string[]) => found.filter((finding) => finding === 'we-in-action: We');

/** The same story in two columns, the second of them active. */
async function openTwice(): Promise<{ document: vscode.TextDocument; one: vscode.TextEditor; two: vscode.TextEditor }> {
  const one = await openStory(STORY);
  const two = await vscode.window.showTextDocument(one.document, vscode.ViewColumn.Two);
  await until('two columns', () => vscode.window.visibleTextEditors.length === 2);
  return { document: one.document, one, two };
}

async function activate({ document, viewColumn }: vscode.TextEditor): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document, viewColumn);
  await until('the column to be active', () => vscode.window.activeTextEditor?.viewColumn === viewColumn);
  return editor;
}

test('two columns of one story share its text and one set of findings', async () => {
  const { document, one, two } = await openTwice();
  equal(one.document === two.document, true, 'one document');
  await waitForFindings(document, 'one we', (found) => WES(found).length === 1);
  const at = document.positionAt(STORY.indexOf('I wrote'));
  await two.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 1)), 'We'));
  await waitForFindings(document, 'both of them', (found) => WES(found).length === 2);
  await vscode.window.tabGroups.close(vscode.window.tabGroups.activeTabGroup.tabs);
  await until('one column', () => vscode.window.visibleTextEditors.length === 1);
  equal(WES(findingsOf(document)).length, 2, 'findings after one column was closed');
});

test('the light bulb works in each of two columns, where its own cursor is', async () => {
  const { document, one, two } = await openTwice();
  await waitForFindings(document, 'the we', (found) => WES(found).length === 1);
  for (const column of [one, two]) {
    const editor = await activate(column);
    editor.selection = new vscode.Selection(2, 1, 2, 1);
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await until('the rewrite', () => document.getText().includes('I fixed the printer'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), STORY, `undone in column ${column.viewColumn}`);
    await waitForFindings(document, 'the we again', (found) => WES(found).length === 1);
  }
});

test('the next section is that of the active column, and the other’s cursor stays', async () => {
  const { one, two } = await openTwice();
  const [left, right] = [await activate(one), await activate(two)];
  left.selection = new vscode.Selection(0, 0, 0, 0);
  right.selection = new vscode.Selection(0, 0, 0, 0);
  await vscode.commands.executeCommand('starStory.nextSection');
  await vscode.commands.executeCommand('starStory.nextSection');
  equal([left.selection.active.line, right.selection.active.line], [0, 6], 'after the right one’s keys');
  await activate(one);
  await vscode.commands.executeCommand('starStory.nextSection');
  equal([left.selection.active.line, right.selection.active.line], [2, 6], 'after the left one’s key');
});

test('the coach follows the cursor of the active column, and goes back to it', async () => {
  const { document, one, two } = await openTwice();
  const [left, right] = [await activate(one), await activate(two)];
  left.selection = new vscode.Selection(2, 0, 2, 0);
  right.selection = new vscode.Selection(6, 0, 6, 0);
  const followed = new FollowedStory();
  try {
    await until('the Result', () => followed.cursor === STORY.indexOf('It prints'));
    await followed.show();
    equal(vscode.window.activeTextEditor?.viewColumn, two.viewColumn, 'back to the column that was used');
    await reveal(document, new vscode.Range(2, 0, 2, 2));
    equal(vscode.window.activeTextEditor?.viewColumn, two.viewColumn, 'shown in the column that was used');
    await activate(one);
    await until('the Action', () => followed.cursor === STORY.indexOf('We fixed'));
  } finally {
    followed.dispose();
  }
});
