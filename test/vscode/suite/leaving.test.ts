import * as vscode from 'vscode';
import { openSample, SAMPLES } from '../../../src/editor/commands/openSample';
import { exportName, openExport, saveExport, writeExport } from '../../../src/editor/commands/saveExport';
import { equal, test, until } from './harness';
import { openFile, openStory, workspaceFolder } from './stories';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const STORY =
  '---\ntitle: The key\nprinciples: [Ownership]\n---\n\n## Situation\n\nIt was **lost**.\n\n## Action\n\n- I found it.\n';

test('the preview of a story opens from its own command, though it is no Markdown to VS Code', async () => {
  await openFile('05-the-angry-choir.star.md');
  await vscode.commands.executeCommand('starStory.preview');
  await until('the preview', () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(
        ({ input, label }) =>
          input instanceof vscode.TabInputWebview &&
          input.viewType.includes('markdown.preview') &&
          label.includes('choir'),
      ),
  );
});

test('the spoken script is in the clipboard, without Markdown', async () => {
  // A page may not read the clipboard unless its browser allows it: there the walk looks.
  await vscode.env.clipboard.writeText('before');
  if ((await vscode.env.clipboard.readText()) !== 'before') return;
  await openStory(STORY);
  await vscode.commands.executeCommand('starStory.copySpokenScript');
  equal(await vscode.env.clipboard.readText(), 'It was lost.\n\nI found it.');
});

test('an export is written where it was asked for, never over the story', async () => {
  await vscode.workspace.fs.writeFile(at('key.star.md'), new TextEncoder().encode(STORY));
  try {
    const { document } = await openFile('key.star.md');
    equal([exportName(document, 'md'), exportName(document, 'html')], ['key.md', 'key.html']);
    equal(await writeExport({ text: 'x', story: document.uri }, document.uri), false, 'over the story');
    equal(await writeExport({ text: '<p>x</p>', story: document.uri }, at('out.html')), true);
    equal(await read(at('out.html')), '<p>x</p>');
    equal(await read(document.uri), STORY);
  } finally {
    await vscode.workspace.fs.delete(at('key.star.md'));
    await vscode.workspace.fs.delete(at('out.html'));
  }
});

test('an exported page opens in the browser of this machine; where there is none, in a tab with a button to download it', async () => {
  const extensionUri = vscode.extensions.getExtension('star-story.star-story')?.extensionUri ?? vscode.Uri.file('/');
  const page = '<!DOCTYPE html>\n<html><head></head><body></body></html>\n';
  const handed: string[] = [];
  const browse = async (uri: vscode.Uri) => handed.push(uri.toString());
  await openExport(extensionUri, at('out.html'), page, browse);
  const { uiKind, remoteName } = vscode.env;
  const isHere = uiKind === vscode.UIKind.Desktop && remoteName === undefined && at('out.html').scheme === 'file';
  equal(handed, isHere ? [at('out.html').toString()] : []);
  if (isHere) return;
  await until('the page', () => {
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    return input instanceof vscode.TabInputWebview && input.viewType.includes('starStory.print');
  });
});

test('where no folder is open, a page is shown to be downloaded, and anything else opens unsaved', async () => {
  const extensionUri = vscode.extensions.getExtension('star-story.star-story')?.extensionUri ?? vscode.Uri.file('/');
  const kind = { name: 'HTML', extension: 'html', language: 'html' } as const;
  const page = '<!DOCTYPE html>\n<html><head></head><body></body></html>\n';
  const given = { title: 'Export Story', text: page, folder: undefined };
  await saveExport(extensionUri, { ...given, name: 'key.html', kind });
  await until('the page', () => {
    const { input, label } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    return (
      input instanceof vscode.TabInputWebview && input.viewType.includes('starStory.print') && label === 'key.html'
    );
  });
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  const csv = { name: 'CSV', extension: 'csv', language: 'plaintext' } as const;
  await saveExport(extensionUri, { ...given, text: 'a,b', name: 'bank.csv', kind: csv });
  equal(vscode.window.activeTextEditor?.document.getText(), 'a,b');
});

test('a story that is no file yet is exported under its title', async () => {
  const { document } = await openStory(STORY);
  equal(exportName(document, 'html'), 'the-key.html');
});

test('VS Code renders the sections, with no attribute or script of its own left in the page', async () => {
  const html = await vscode.commands.executeCommand<string>(
    'markdown.api.render',
    'It was **lost**.\n\n<script>x</script>',
  );
  equal(html.includes('<strong>lost</strong>'), true, html);
});

test('every sample that is offered opens as an unsaved copy', async () => {
  const extension = vscode.extensions.getExtension('star-story.star-story');
  if (!extension) throw new Error('the extension is not there');
  for (const { file } of SAMPLES) {
    const { document } = await openSample(extension.extensionUri, file);
    equal([document.isUntitled, document.languageId], [true, 'star-story'], file);
    equal(document.getText().includes('## Situation'), true, file);
  }
});
