import * as vscode from 'vscode';
import { equal, test } from './harness';
import { findingsOf, openStory, waitForFindings } from './stories';

const STORY = '## Situation\n\nIt broke.\n\n## Action\n\nI read the log.\n';
const WE = 'we-in-action: We';
/** Milliseconds: far more than a check waits for, and less than a pause. */
const A_WHILE = 900;
/** Milliseconds without a key after which half a sentence is judged as it stands: src/editor/typing.ts. */
const PAUSE = 2000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the story, waits for its findings, and types after its last words. */
async function typeInStory(text: string): Promise<vscode.TextEditor> {
  const editor = await openStory(STORY);
  await waitForFindings(editor.document, 'first findings', (found) => found.length > 0);
  const end = editor.document.positionAt(STORY.length - 1);
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('type', { text });
  return editor;
}

test('half a sentence is left alone, and judged once it ends', async () => {
  const { document } = await typeInStory(' We fixed it');
  await wait(A_WHILE);
  equal(findingsOf(document).includes(WE), false, 'a squiggle in half a sentence');
  await vscode.commands.executeCommand('type', { text: '.' });
  await waitForFindings(document, 'the we', (found) => found.includes(WE));
});

test('half a sentence is judged when the cursor leaves it', async () => {
  const editor = await typeInStory(' We fixed it');
  await wait(A_WHILE);
  equal(findingsOf(editor.document).includes(WE), false, 'a squiggle in half a sentence');
  // What is typed now begins the pause anew, so that the whole of it is left for a busy machine.
  const typed = Date.now();
  await vscode.commands.executeCommand('type', { text: ' up' });
  editor.selection = new vscode.Selection(2, 0, 2, 0);
  await waitForFindings(editor.document, 'the we', (found) => found.includes(WE));
  equal(Date.now() - typed < PAUSE, true, 'before a pause');
});

test('half a sentence is judged after a pause', async () => {
  const { document } = await typeInStory(' We fixed it');
  await waitForFindings(document, 'the we', (found) => found.includes(WE));
});

test('a finding that is there stays while its sentence is written on', async () => {
  const { document } = await typeInStory(' We fixed it.');
  await waitForFindings(document, 'the we', (found) => found.includes(WE));
  await vscode.commands.executeCommand('deleteLeft');
  await vscode.commands.executeCommand('type', { text: ' by hand' });
  for (let round = 0; round < 8; round += 1) {
    await wait(100);
    equal(findingsOf(document).includes(WE), true, 'the we');
  }
});
