import * as vscode from 'vscode';
import { testOnDisk, until } from './harness';
import { openFile, waitForFindings, workspaceFolder } from './stories';

const STORY = '## Action\n\nI read the logs. We fixed it.\n';
const isWe = (finding: string) => finding.startsWith('we-in-action');

testOnDisk('a story that another program changes is checked again', async () => {
  const uri = vscode.Uri.joinPath(workspaceFolder(), 'changed.star.md');
  const write = (text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await write(STORY.replace('We fixed', 'I fixed'));
  const { document } = await openFile('changed.star.md');
  await waitForFindings(document, 'a first run without the we', (findings) => !findings.some(isWe));
  await write(STORY);
  await until('the change on disk', () => document.getText().includes('We fixed'));
  await waitForFindings(document, 'the we', (findings) => findings.some(isWe));
});
