import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { openStory } from './stories';

const TYPE = 'type';

async function typeAtEnd(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  // Formatting while typing is bound to the editor shortly after it is shown.
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const character of text) await vscode.commands.executeCommand(TYPE, { text: character });
}

test('Enter continues a list', async () => {
  const editor = await openStory('## Action\n\n- I read the log.');
  await typeAtEnd(editor, '\nx');
  equal(editor.document.getText(), '## Action\n\n- I read the log.\n- x');
});

test('Enter counts on in a numbered list', async () => {
  const editor = await openStory('## Action\n\n3. I read the log.');
  await typeAtEnd(editor, '\n');
  await until('the next number', () => editor.document.getText().endsWith('\n4. '));
});

test('Enter on an empty item ends the list', async () => {
  const editor = await openStory('## Action\n\n- I read the log.');
  await typeAtEnd(editor, '\n\n');
  await until('the bullet to go', () => editor.document.getText() === '## Action\n\n- I read the log.\n\n');
});

test('sections fold, and blank lines after them stay visible', async () => {
  const { document } = await openStory('---\ntitle: A\n---\n\n## Situation\n\nOne.\n\n## Task\n\nTwo.\n');
  const folds = await until('folding ranges', async () => {
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    return found.length >= 3 && found;
  });
  equal(
    folds.map(({ start, end }) => [start, end]),
    [
      [0, 2],
      [4, 6],
      [8, 10],
    ],
  );
});

test('the outline names the sections and the answers inside Follow-ups', async () => {
  const text = '## Context\n\nOne.\n\n## Follow-ups\n\n### Why you?\n\nNobody else saw it.\n';
  const { document } = await openStory(text);
  const symbols = await until('symbols', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return found.length > 0 && found;
  });
  equal(
    symbols.map(({ name, detail, children }) => [name, detail, children.map((child) => child.name)]),
    [
      ['Context', 'Situation', []],
      ['Follow-ups', '', ['Why you?']],
    ],
  );
});

test('prose has word wrap and no word-based suggestions', async () => {
  const { document } = await openStory('## Situation\n');
  const settings = vscode.workspace.getConfiguration('editor', { uri: document.uri, languageId: 'star-story' });
  equal(settings.get('wordWrap'), 'on');
  equal(settings.get('wordBasedSuggestions'), 'off');
  equal(settings.get('tabCompletion'), 'onlySnippets');
});
