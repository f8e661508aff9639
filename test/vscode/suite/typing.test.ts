import * as vscode from 'vscode';
import { equal, test } from './harness';
import { findingsOf, openStory, waitForFindings } from './stories';

const BEGINNING = '## Situation\n\nIt broke.\n\n## Action\n\nI read the log.';
const STORY = `${BEGINNING}\n\n## Result\n\nIt ran again.\n`;
const WE = 'we-in-action: We';
const FILLER = 'filler: Basically';
/** Milliseconds without a key after which half a sentence is judged as it stands: src/editor/typing.ts. */
const PAUSE = 2000;

/** Opens the story, waits for its findings, and types after the last words of its Action. */
async function typeInStory(text: string): Promise<vscode.TextEditor> {
  const editor = await openStory(STORY);
  await waitForFindings(editor.document, 'first findings', (found) => found.length > 0);
  const end = editor.document.positionAt(BEGINNING.length);
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('type', { text });
  return editor;
}

/**
 * Writes a filler into the Result, below the cursor, and waits until it's underlined: what was typed before has been checked
 * by then as well. Hands back all that is underlined at that moment.
 */
async function checkedMeanwhile(document: vscode.TextDocument): Promise<string[]> {
  const fillers = (findings: string[]) => findings.filter((one) => one === FILLER).length;
  const before = fillers(findingsOf(document));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().indexOf('It ran')), 'Basically, it woke. ');
  await vscode.workspace.applyEdit(edit);
  return waitForFindings(document, 'the filler', (found) => fillers(found) > before);
}

/**
 * Half a sentence, and what is underlined before its pause. A machine that was busy for a whole pause shows what the pause
 * brings: that round tells nothing, and another story is begun. When exactly a pause ends, test/editor/snapshots.test.ts tells.
 */
async function halfASentence(): Promise<{ readonly editor: vscode.TextEditor; readonly found: string[] }> {
  for (;;) {
    const editor = await typeInStory(' We fixed it');
    const typed = Date.now();
    const found = await checkedMeanwhile(editor.document);
    if (Date.now() - typed < PAUSE) return { editor, found };
  }
}

test('half a sentence is left alone, and judged once it ends', async () => {
  const { editor, found } = await halfASentence();
  equal(found.includes(WE), false, 'a squiggle in half a sentence');
  await vscode.commands.executeCommand('type', { text: '.' });
  await waitForFindings(editor.document, 'the we', (now) => now.includes(WE));
});

test('half a sentence is judged when the cursor leaves it', async () => {
  const { editor, found } = await halfASentence();
  equal(found.includes(WE), false, 'a squiggle in half a sentence');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await waitForFindings(editor.document, 'the we', (now) => now.includes(WE));
});

test('half a sentence is judged after a pause', async () => {
  const { document } = await typeInStory(' We fixed it');
  await waitForFindings(document, 'the we', (found) => found.includes(WE));
});

test('a finding that is there stays while its sentence is written on', async () => {
  const { document } = await typeInStory(' We fixed it.');
  await waitForFindings(document, 'the we', (found) => found.includes(WE));
  await vscode.commands.executeCommand('deleteLeft');
  equal((await checkedMeanwhile(document)).includes(WE), true, 'the we of half a sentence');
  await vscode.commands.executeCommand('type', { text: ' by hand' });
  equal((await checkedMeanwhile(document)).includes(WE), true, 'the we of a longer half');
});
