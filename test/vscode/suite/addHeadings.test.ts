import * as vscode from 'vscode';
import { proposeHeadings, replaceText } from '../../../src/editor/commands/addHeadings';
import { equal, test, until } from './harness';
import { openStory, quickFixesAt, waitForFindings } from './stories';

const DUMP =
  'Our checkout was slow on phones.\r\nNobody owned the step and there was no ticket for it.\r\n\r\nI measured every call. I found that the map was loaded twice and removed one copy.\r\n\r\nAs a result orders rose by 6% within a month.\r\n';

const diffTab = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'star-story-headings');

test('a plain text gets its headings in one step, and one undo takes them back to the letter', async () => {
  const { document } = await openStory(DUMP);
  const before = document.getText();
  const text = proposeHeadings(document) ?? '';
  equal(await replaceText(document, text), true, 'applied');
  equal(document.getText().match(/^## \w+/gm), ['## Situation', '## Task', '## Action', '## Result']);
  await vscode.commands.executeCommand('undo');
  equal(document.getText(), before);
});

test('the headings are shown beside the text, and applied from there', async () => {
  const { document } = await openStory(DUMP);
  // It waits for no answer: its message has no button that could outlive the comparison.
  await vscode.commands.executeCommand('starStory.addHeadings');
  await until('the comparison', diffTab);
  const shown = await until('the proposal', () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'star-story-headings'),
  );
  equal(shown.getText(), proposeHeadings(document));
  equal(document.getText().includes('##'), false, 'nothing is changed yet');
  await vscode.commands.executeCommand('starStory.applyHeadings');
  equal(document.getText().includes('## Action'), true, 'applied');
  await until('the comparison to close', () => !diffTab());
});

test('the light bulb of a text without sections offers headings', async () => {
  const { document } = await openStory(DUMP);
  await waitForFindings(document, 'missing-section', (found) => found.some((one) => one.startsWith('missing-section')));
  const actions = await quickFixesAt(document, 'Our checkout');
  equal(
    actions.some(({ command }) => command?.command === 'starStory.addHeadings'),
    true,
  );
});
