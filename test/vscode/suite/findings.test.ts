import * as vscode from 'vscode';
import { equal, test, until } from './harness';
import { checkOf, findingsOf, openFile, openStory, waitForFindings, workspaceFolder } from './stories';

const STORY = `## Situation

The print queue of our hospital froze twice a day, and 40 lab reports a day reached the wards an hour late.

## Task

The queue belonged to another team and had no ticket. Nobody asked me to look at it.

## Action

I recorded a day of jobs and found that every freeze began with a long report. We split long reports into parts, although a larger buffer would have been quicker.

## Result

Late reports went from 40 a day to none within three weeks, which saves the wards about 25 hours a week.

## Learning

Both teams watched the queue's length and neither its oldest job. I now put an alarm on age for every queue.
`;

const has = (finding: string) => (findings: string[]) => findings.includes(finding);
const hasNo = (finding: string) => (findings: string[]) => !findings.includes(finding);
const WE = 'we-in-action: We';

async function actionsAt(document: vscode.TextDocument, words: string, kind?: string): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(words));
  const range = new vscode.Range(at, at.translate(0, words.length));
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  if (!action?.edit) throw new Error('there is no such edit');
  await vscode.workspace.applyEdit(action.edit);
}

async function replaceWords(editor: vscode.TextEditor, words: string, others: string): Promise<void> {
  const at = editor.document.getText().indexOf(words);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
  await editor.edit((edit) => edit.replace(range, others));
}

test('a finding has the source STAR, its check as code, and a page that opens in the editor', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'we-in-action', has(WE));
  const diagnostic = vscode.languages.getDiagnostics(document.uri).find((one) => checkOf(one) === 'we-in-action');
  equal(diagnostic?.source, 'STAR');
  equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
  const { code } = diagnostic ?? {};
  equal(typeof code === 'object' && code.target.toString(), 'star-story-docs:/checks/we-in-action.md');
});

test('typing brings a finding and taking it back removes it', async () => {
  const editor = await openStory(STORY.replace('We split', 'I split'));
  await replaceWords(editor, 'I recorded', 'We recorded');
  await waitForFindings(editor.document, 'the new "we"', has(WE));
  await vscode.commands.executeCommand('undo');
  await waitForFindings(editor.document, 'no "we"', hasNo(WE));
});

test('the light bulb turns "we" into "I", and one undo takes it back to the letter', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'we-in-action', has(WE));
  const actions = await actionsAt(document, 'We split');
  await apply(actions.find(({ title }) => title.includes('I split') || /it was I/i.test(title)));
  equal(document.getText().includes('I split long reports'), true, 'the rewrite');
  await waitForFindings(document, 'no "we"', hasNo(WE));
  await vscode.commands.executeCommand('undo');
  equal(document.getText(), STORY);
});

test('the group’s credit is kept by a comment, and one undo takes it back to the letter', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'we-in-action', has(WE));
  const actions = await actionsAt(document, 'We split');
  await apply(actions.find(({ title }) => title === 'Keep: this credits the team'));
  await waitForFindings(document, 'silence', hasNo(WE));
  await vscode.commands.executeCommand('undo');
  equal(document.getText(), STORY);
});

test('a finding is silenced for its line', async () => {
  const { document } = await openStory(STORY.replace('I recorded', 'Basically, I recorded'));
  const filler = 'filler: Basically';
  await waitForFindings(document, 'filler', has(filler));
  const silence = (await actionsAt(document, 'Basically')).find(({ title }) => title.startsWith('Silence filler'));
  await apply(silence);
  await waitForFindings(document, 'silence', hasNo(filler));
});

test('the light bulb leads to the page of the check', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'we-in-action', has(WE));
  const explain = (await actionsAt(document, 'We split')).find(({ title }) => title === 'Explain we-in-action');
  equal(explain?.command?.command, 'starStory.explain');
});

const MISSPELT = `---\nprinciples: [Ownershp]\n---\n\n${STORY}`;

test('a fix keeps the meaning and is preferred', async () => {
  const { document } = await openStory(MISSPELT);
  await waitForFindings(document, 'front-matter', (found) => found.some((one) => one.startsWith('front-matter')));
  const preferred = (await actionsAt(document, 'Ownershp')).filter(({ isPreferred }) => isPreferred);
  equal(preferred.length, 1, 'preferred actions');
  await apply(preferred[0]);
  equal(document.getText(), MISSPELT.replace('Ownershp', 'Ownership'));
});

test('source.fixAll.starStory holds every fix and no suggestion', async () => {
  const { document } = await openStory(MISSPELT);
  await waitForFindings(document, 'front-matter', (found) => found.some((one) => one.startsWith('front-matter')));
  const [action, ...others] = await actionsAt(document, '---', 'source.fixAll.starStory');
  equal(others.length, 0, 'other actions');
  await apply(action);
  equal(document.getText(), MISSPELT.replace('Ownershp', 'Ownership'));
});

test('source.fixAll.starStory makes in one go what one fix makes room for', async () => {
  const { document } = await openStory(MISSPELT.replace('principles:', 'pricinples:'));
  await waitForFindings(document, 'front-matter', (found) => found.some((one) => one.startsWith('front-matter')));
  const [action] = await actionsAt(document, '---', 'source.fixAll.starStory');
  await apply(action);
  equal(document.getText(), MISSPELT.replace('Ownershp', 'Ownership'));
});

test('a severity of the settings holds at once', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'we-in-action', has(WE));
  const settings = vscode.workspace.getConfiguration('starStory');
  await settings.update('severities', { 'we-in-action': 'off' }, vscode.ConfigurationTarget.Global);
  try {
    await waitForFindings(document, 'no we-in-action', hasNo(WE));
  } finally {
    await settings.update('severities', undefined, vscode.ConfigurationTarget.Global);
  }
  await waitForFindings(document, 'we-in-action again', has(WE));
});

// That no check comes while one types, nothing here would tell: test/editor/snapshots.test.ts does, by a clock of its own.
test('with run on save, a story is checked when it is saved', async () => {
  const uri = vscode.Uri.joinPath(workspaceFolder(), 'on-save.star.md');
  const calm = STORY.replace('We split', 'I split');
  await vscode.workspace.fs.writeFile(
    uri,
    new TextEncoder().encode(calm.replace('I recorded', 'Basically, I recorded')),
  );
  const settings = vscode.workspace.getConfiguration('starStory');
  await settings.update('run', 'onSave', vscode.ConfigurationTarget.Global);
  try {
    const editor = await openFile('on-save.star.md');
    await waitForFindings(editor.document, 'first findings', has('filler: Basically'));
    await replaceWords(editor, 'I recorded', 'We recorded');
    equal(hasNo(WE)(findingsOf(editor.document)), true, 'no new finding');
    await editor.document.save();
    await waitForFindings(editor.document, 'the new "we"', has(WE));
  } finally {
    await settings.update('run', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  }
});

test('typing in one story does not lose the other’s turn', async () => {
  const one = await openStory(STORY.replace('We split', 'I split'));
  const other = await openStory(STORY.replace('We split', 'I split'));
  for (const { document } of [one, other]) {
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('I recorded'));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 1)), 'We');
    await vscode.workspace.applyEdit(edit);
  }
  await waitForFindings(one.document, 'the first', has(WE));
  await waitForFindings(other.document, 'the second', has(WE));
});

test('ordinary Markdown is never checked', async () => {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: STORY });
  await vscode.window.showTextDocument(document);
  // What is opened is checked in its turn: once the story has been, the Markdown would have been before it.
  const story = await openStory(STORY);
  await waitForFindings(story.document, 'we-in-action', has(WE));
  equal(findingsOf(document), []);
});

test('a story that becomes ordinary Markdown loses its findings', async () => {
  const { document } = await openStory(STORY);
  await waitForFindings(document, 'we-in-action', has(WE));
  await vscode.languages.setTextDocumentLanguage(document, 'markdown');
  await until('no findings', () => findingsOf(document).length === 0);
});

test('a page is read from the package, and nothing beside it', async () => {
  const read = (path: string) => vscode.workspace.fs.readFile(vscode.Uri.from({ scheme: 'star-story-docs', path }));
  const refused = await read('/../package.json').then(
    () => false,
    () => true,
  );
  equal(refused, true, 'a path out of the folder is refused');
});
