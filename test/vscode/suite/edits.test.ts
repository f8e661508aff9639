import * as vscode from 'vscode';
import { checkStory } from '../../../src/index';
import { equal, test, until } from './harness';
import { apply, checkOf, openFile, openStory, quickFixesAt, waitForFindings, workspaceFolder } from './stories';

/** As many checks as fit into one story that have an edit to offer. */
const STORY = `---
title: Night shift
pricinples: [Ownershp]
level: SDE9
---

## Situation

The print queue of our hospital froze twice a day, and Bob from the Platform team was to blame.

## Action

Basically, we traced the fault to the network. The team and I rewrote the queue’s reader.
<!-- star-disable-next-line filler -->
I tested it on a Sunday.

## Learning

## Result

Late reports improved a lot and the team was happy.
`;

test('every edit of every light bulb is undone to the letter in one step', async () => {
  const { document } = await openStory(STORY);
  // All of them: a text that came back under an old name is taken for typed, and its last sentence is judged later.
  const all = checkStory(STORY).findings.length;
  const allFound = () => waitForFindings(document, 'the findings', (found) => found.length === all);
  await allFound();
  const findings = vscode.languages.getDiagnostics(document.uri);
  let applied = 0;
  for (const { range } of findings) {
    // The light bulb answers for what is underlined, and after an undo that is drawn a moment later.
    await allFound();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    for (const action of actions.filter(({ edit }) => edit !== undefined)) {
      await apply({ title: action.title, ...(action.edit && { edit: action.edit }) });
      equal(document.getText() === STORY, false, `${action.title} changes something`);
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), STORY, `undone: ${action.title}`);
      applied += 1;
    }
  }
  equal(applied >= 12, true, `edits (${applied})`);
});

test('the light bulb has fixes or suggestions first, then silence, severity and the page', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'the filler', (found) => found.includes('filler: Basically'));
  const titles = (await quickFixesAt(document, 'Basically')).map(({ title }) => title);
  equal(titles.slice(-3), ['Silence filler for this line', 'Change severity of filler in settings…', 'Explain filler']);
  const ofWe = (await quickFixesAt(document, 'we traced')).map(({ title }) => title);
  equal(ofWe.at(-1), 'Explain we-in-action');
  equal(ofWe.includes('Keep: this credits the team'), true, ofWe.join(' | '));
});

test('the severity of a check is changed from the light bulb, and set back', async () => {
  const { document } = await openStory(STORY);
  const severity = () =>
    vscode.languages.getDiagnostics(document.uri).find((one) => checkOf(one) === 'filler')?.severity;
  await until('a hint', () => severity() === vscode.DiagnosticSeverity.Hint);
  try {
    await vscode.commands.executeCommand('starStory.changeSeverity', 'filler', 'warning');
    await until('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
    await vscode.commands.executeCommand('starStory.changeSeverity', 'blame', 'off');
    const set = vscode.workspace.getConfiguration('starStory').get('severities');
    equal(set, { filler: 'warning', blame: 'off' });
  } finally {
    await vscode.commands.executeCommand('starStory.changeSeverity', 'filler', 'default');
    await vscode.commands.executeCommand('starStory.changeSeverity', 'blame', 'default');
  }
  await until('a hint again', () => severity() === vscode.DiagnosticSeverity.Hint);
  equal(vscode.workspace.getConfiguration('starStory').inspect('severities')?.globalValue, undefined);
});

test('fixes are applied on save where the user wants it, and suggestions are not', async () => {
  const uri = vscode.Uri.joinPath(workspaceFolder(), 'fixed-on-save.star.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(STORY));
  const settings = vscode.workspace.getConfiguration('editor');
  const wanted = { 'source.fixAll.starStory': 'explicit' };
  await settings.update('codeActionsOnSave', wanted, vscode.ConfigurationTarget.Global);
  try {
    const editor = await openFile('fixed-on-save.star.md');
    await waitForFindings(editor.document, 'the findings', (found) => found.length > 6);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 'title: Night shift'.length), '!'));
    await editor.document.save();
    await until('the fixes', () => editor.document.getText().includes('principles: '));
    const text = editor.document.getText();
    for (const words of ['Basically, we traced', 'The team and I rewrote', 'the team was happy'])
      equal(text.includes(words), true, `left to the writer: ${words}`);
  } finally {
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uri);
  }
});

test('a setting that cannot be used leaves its default in place', async () => {
  const { document } = await openStory(STORY);
  const of = (check: string) => vscode.languages.getDiagnostics(document.uri).find((one) => checkOf(one) === check);
  await until('a filler and a we', () => of('filler') !== undefined && of('we-in-action') !== undefined);
  const settings = vscode.workspace.getConfiguration('starStory');
  const hints = async () => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      all,
    );
    return found.map(({ label }) => String(label));
  };
  const before = await until('hints', async () => {
    const found = await hints();
    return found.length > 0 && found;
  });
  try {
    await settings.update('speakingRate', 0, vscode.ConfigurationTarget.Global);
    const severities = { filler: 'loud', fillr: 'off', 'we-in-action': 'off' };
    await settings.update('severities', severities, vscode.ConfigurationTarget.Global);
    // What can be used of them holds, and so tells that they have been read.
    await until('no we', () => of('we-in-action') === undefined);
    equal(await hints(), before, 'times');
    equal(of('filler')?.severity, vscode.DiagnosticSeverity.Hint);
  } finally {
    await settings.update('speakingRate', undefined, vscode.ConfigurationTarget.Global);
    await settings.update('severities', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('where a text cannot be changed, no edit of the light bulb can be taken', async () => {
  const text = new TextEncoder().encode('## Action\n\nWe fixed it.\n');
  const never = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const archive = vscode.workspace.registerFileSystemProvider(
    'star-story-archive',
    {
      onDidChangeFile: never.event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }),
      readDirectory: () => [],
      readFile: () => text,
      ...{ createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse },
    },
    { isReadonly: true },
  );
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('star-story-archive:/old/lamp.star.md'));
    await vscode.window.showTextDocument(document);
    await waitForFindings(document, 'the we', (found) => found.includes('we-in-action: We'));
    const actions = await quickFixesAt(document, 'We');
    // The editor hands over those that can be taken: none with an edit is left, and what changes no text is.
    equal(
      actions.filter(({ edit }) => edit).map(({ title }) => title),
      [],
    );
    equal(actions.length > 0, true, 'what changes no text is still there');
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    vscode.Disposable.from(archive, never).dispose();
  }
});
