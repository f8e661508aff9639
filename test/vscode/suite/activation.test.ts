import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { openFile, waitForFindings, workspaceFolder } from './stories';

async function writeStory(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(workspaceFolder(), name), new TextEncoder().encode(text));
}

test('a .star.md file is of the language star-story and starts the extension', async () => {
  await writeStory('activation.star.md', '## Situation\n\nThe queue stood still.\n');
  const editor = await openFile('activation.star.md');
  equal(editor.document.languageId, 'star-story', 'language');
  const extension = vscode.extensions.getExtension('star-story.star-story');
  await until('the extension to be active', () => extension?.isActive);
});

test('a name in capitals is that of a story too', async () => {
  await writeStory('CAPITALS.STAR.MD', '## Situation\n\nThe queue stood still.\n');
  const { document } = await openFile('CAPITALS.STAR.MD');
  equal(document.languageId, 'star-story', 'language');
  await waitForFindings(document, 'a finding', (findings) => findings.length > 0);
});
