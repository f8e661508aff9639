import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { openStory } from './stories';

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

test('a heading with a line below it is colored as its section, and no other line is', async () => {
  const text =
    '---\ntitle: A\n---\n\n**Situation**\n=========\n\nOne.\n\n## Task\n\nTwo.\r\n\r\nAction  \r\n---\r\n\r\nResult\n\nLessons learned\n-\n';
  const { document } = await openStory(text);
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const found: string[] = [];
  let line = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, character = 0, length = 0, type = 0, modifiers = 0] = tokens.data.slice(at, at + 5);
    line += down;
    const words = document.lineAt(line).text.slice(character, character + length);
    const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push(`${words}: ${legend.tokenTypes[type]}.${names.join('.')}`);
  }
  equal(found, [
    '**Situation**: starHeading.situation',
    'Action: starHeading.action',
    'Lessons learned: starHeading.learning',
  ]);
});
