import * as vscode from 'vscode';
import { equal, test } from './harness';
import { openFile, waitForFindings, workspaceFolder, writeUntilSeen } from './stories';

const STORY = '## Situation\n\nIt broke.\n\n## Action\n\nWe fixed the printer.\n';
const WE = 'we-in-action: We';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const write = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));

test('the nearest .star/config.yaml holds for the stories below its folder, and at once when it changes', async () => {
  await writeUntilSeen('team/.star/config.yaml', 'severities:\n  we-in-action: "off"\n');
  await write('team/ours/story.star.md', STORY);
  await write('beside.star.md', STORY);
  try {
    const { document } = await openFile('team/ours/story.star.md');
    await waitForFindings(document, 'the other findings', (found) => found.length > 0 && !found.includes(WE));
    const beside = await openFile('beside.star.md');
    await waitForFindings(beside.document, 'a story elsewhere', (found) => found.includes(WE));
    await writeUntilSeen('team/.star/config.yaml', 'severities:\n  we-in-action: info\n');
    await waitForFindings(document, 'the new severity', (found) => found.includes(WE));
    const diagnostics = vscode.languages.getDiagnostics(document.uri);
    equal(
      diagnostics.find(({ message }) => message.includes('We fixed'))?.severity,
      vscode.DiagnosticSeverity.Information,
    );
  } finally {
    await vscode.workspace.fs.delete(at('team'), { recursive: true });
    await vscode.workspace.fs.delete(at('beside.star.md'));
  }
});

test('a severity that .star/config.yaml sets is never written into the settings, where it would do nothing', async () => {
  await writeUntilSeen('team/.star/config.yaml', 'severities:\n  filler: "off"\n');
  await write('team/story.star.md', STORY);
  try {
    await openFile('team/story.star.md');
    // The message that offers the file waits for an answer.
    void vscode.commands.executeCommand('starStory.changeSeverity', 'filler', 'warning');
    await vscode.commands.executeCommand('starStory.changeSeverity', 'blame', 'warning');
    const settings = vscode.workspace.getConfiguration('starStory');
    equal(settings.inspect('severities')?.globalValue, { blame: 'warning' });
    await vscode.commands.executeCommand('starStory.changeSeverity', 'blame', 'default');
    await vscode.commands.executeCommand('notifications.clearAll');
  } finally {
    await vscode.workspace.fs.delete(at('team'), { recursive: true });
  }
});

test('a manager named beside the level of .star/config.yaml tells the stories that name no level', async () => {
  const story =
    '## Situation\n\nThe ward was full.\n\n## Action\n\nI decided to stop admissions. My team moved beds.\n';
  const theirs = 'we-in-action: My team';
  await writeUntilSeen('ward/.star/config.yaml', 'level: Senior\n');
  await write('ward/beds.star.md', story);
  try {
    const { document } = await openFile('ward/beds.star.md');
    await waitForFindings(document, 'what their team did', (found) => found.includes(theirs));
    await writeUntilSeen('ward/.star/config.yaml', 'level: nurse manager\n');
    await waitForFindings(document, 'nothing of it', (found) => found.length > 0 && !found.includes(theirs));
  } finally {
    await vscode.workspace.fs.delete(at('ward'), { recursive: true });
  }
});

test('a story that is deleted or renamed takes its findings along', async () => {
  await write('moving.star.md', STORY);
  const { document } = await openFile('moving.star.md');
  await waitForFindings(document, 'findings', (found) => found.includes(WE));
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(at('moving.star.md'), at('moved.star.md'));
  await vscode.workspace.applyEdit(edit);
  const moved = await openFile('moved.star.md');
  await waitForFindings(moved.document, 'findings of the new name', (found) => found.includes(WE));
  equal(vscode.languages.getDiagnostics(at('moving.star.md')).length, 0, 'findings of the old name');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(at('moved.star.md'));
});

test('the page of a check opens rendered, in a tab of its own', async () => {
  await vscode.commands.executeCommand('starStory.explain', 'we-in-action');
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const input = activeTab?.input;
  equal(input instanceof vscode.TabInputCustom && input.viewType.includes('markdown.preview'), true, 'a preview');
  equal(input instanceof vscode.TabInputCustom && input.uri.toString(), 'star-story-docs:/checks/we-in-action.md');
});
