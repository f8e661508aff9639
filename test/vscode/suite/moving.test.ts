import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { openFile, openStory, workspaceFolder } from './stories';

const STORY = `---
title: A
retells: other story.star.md
---

## Situation

It broke. Nobody saw it.

## Action

- I read the log. It was long.
- I mended it, as [the notes](notes/a%20log.md#day-2) say.

## Result

`;

test('a selection grows from word to sentence to paragraph to section', async () => {
  const { document } = await openStory(STORY);
  const at = document.positionAt(STORY.indexOf('saw'));
  const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [at],
  );
  const steps: string[] = [];
  for (let step: vscode.SelectionRange | undefined = first; step; step = step.parent)
    steps.push(document.getText(step.range));
  const wanted = [
    'saw',
    'Nobody saw it.',
    'It broke. Nobody saw it.',
    '## Situation\n\nIt broke. Nobody saw it.',
    STORY.trim(),
  ];
  const places = wanted.map((text) => steps.indexOf(text));
  equal(places.includes(-1), false, steps.join(' | '));
  equal(
    [...places].sort((a, b) => a - b),
    places,
    'in this order',
  );
});

test('the story that is retold, and files that are linked, open beside this one', async () => {
  const folder = workspaceFolder();
  const uri = vscode.Uri.joinPath(folder, 'linking.star.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(STORY));
  await openFile('linking.star.md');
  const links = await until('links', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
    return found.length >= 2 && found;
  });
  equal(
    links.map(({ target }) => target?.toString()),
    [
      vscode.Uri.joinPath(folder, 'other story.star.md').toString(),
      vscode.Uri.joinPath(folder, 'notes', 'a log.md').with({ fragment: 'day-2' }).toString(),
    ],
  );
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(uri);
});

test('the cursor goes from section to section and back', async () => {
  const editor = await openStory(STORY);
  const go = async (command: string) => {
    await vscode.commands.executeCommand(`starStory.${command}`);
    return editor.document.lineAt(editor.selection.active.line).text;
  };
  equal(await go('nextSection'), 'It broke. Nobody saw it.');
  equal(await go('nextSection'), '- I read the log. It was long.');
  equal(await go('nextSection'), '', 'the line for the Result');
  equal(editor.selection.active.line, editor.document.lineCount - 1);
  equal(await go('nextSection'), '', 'no further');
  equal(await go('previousSection'), '- I read the log. It was long.');
  equal(await go('previousSection'), 'It broke. Nobody saw it.');
  equal(await go('previousSection'), 'It broke. Nobody saw it.');
});
