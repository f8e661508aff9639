import * as vscode from 'vscode';
import { equal, same, test, until } from './harness';
import { makeFolders, openFile, waitForFindings, workspaceFolder, writeUntilSeen } from './stories';

const STORY = `---
title: The queue
principles: [Kindness First]
---

## Situation

The queue stood still for 40 minutes a day.
`;
const UNKNOWN = 'front-matter: Kindness First';
const PACK = 'name: Kindness First\nsummary: Be kind, and be clear.\n';

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);
const write = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
const remove = (path: string) => vscode.workspace.fs.delete(at(path), { recursive: true });

/** What is wrong in a file, as `words underlined: message`. */
async function problemsOf(path: string): Promise<string[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path))).split('\n');
  return vscode.languages.getDiagnostics(at(path)).map(({ range, message }) => {
    const { start, end } = range;
    return `${(text[start.line] ?? '').slice(start.character, end.line === start.line ? end.character : undefined)}: ${message}`;
  });
}

async function waitForProblems(path: string, expected: readonly string[]): Promise<void> {
  let found: string[] = [];
  try {
    await until(`problems in ${path}`, async () => {
      found = await problemsOf(path);
      return same(found, expected);
    });
  } catch (error) {
    throw new Error(`${String(error)}; there were: ${found.join(' | ') || 'none'}`, { cause: error });
  }
}

test('principles of one’s own may be named in stories, from the moment their file is there', async () => {
  await write('values/story.star.md', STORY);
  try {
    const { document } = await openFile('values/story.star.md');
    await waitForFindings(document, 'the unknown name', (found) => found.includes(UNKNOWN));
    await writeUntilSeen('values/.star/principles/kindness.yaml', PACK);
    await waitForFindings(document, 'the known name', (found) => !found.includes(UNKNOWN) && found.length > 0);
    await writeUntilSeen('values/.star/principles/kindness.yaml', PACK.replace('Kindness First', 'Clarity'));
    await waitForFindings(document, 'the name that went', (found) => found.includes(UNKNOWN));
  } finally {
    await remove('values');
  }
});

test('they are known too where they come in one stroke with their folders, some of which the watch does not tell of', async () => {
  await write('gift/story.star.md', STORY);
  try {
    const { document } = await openFile('gift/story.star.md');
    await waitForFindings(document, 'the unknown name', (found) => found.includes(UNKNOWN));
    await write('gift/.star/principles/kindness.yaml', PACK);
    await waitForFindings(document, 'the known name', (found) => !found.includes(UNKNOWN) && found.length > 0);
  } finally {
    await remove('gift');
  }
});

// A folder of its own: VS Code's watch can miss one that comes back under the name of a folder just removed.
test('they stand beside Amazon’s, or in their place where config.yaml says so', async () => {
  await writeUntilSeen('creed/.star/principles/kindness.yaml', PACK);
  await write('creed/story.star.md', STORY.replace('[Kindness First]', '[Kindness First, Ownership]'));
  try {
    const { document } = await openFile('creed/story.star.md');
    const isName = (found: string) => found.startsWith('front-matter');
    await waitForFindings(document, 'both names known', (found) => found.length > 0 && !found.some(isName));
    await writeUntilSeen('creed/.star/config.yaml', 'principles: replace\n');
    await waitForFindings(document, 'Amazon’s replaced', (found) => found.includes('front-matter: Ownership'));
    await writeUntilSeen('creed/.star/config.yaml', 'principles: extend\n');
    await waitForFindings(document, 'Amazon’s back', (found) => found.length > 0 && !found.some(isName));
  } finally {
    await remove('creed');
  }
});

test('what is wrong in their files is underlined there, unopened and while it is typed', async () => {
  const path = '.star/principles/kindness.yaml';
  await makeFolders('.star/principles');
  await write(path, 'name: Kindness First\ncolour: red\nprobes: []\n');
  try {
    await waitForProblems(path, [
      "colour: “colour” isn't a key that principles use.",
      '[]: “probes” needs at least 1 of them.',
    ]);
    const document = await vscode.workspace.openTextDocument(at(path));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(2).range, 'summary: [Be kind]');
    await vscode.workspace.applyEdit(edit);
    await until('the problem that is typed', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.startsWith('“summary” must be text')),
    );
    await document.save();
    await waitForProblems(path, [
      "colour: “colour” isn't a key that principles use.",
      '[Be kind]: “summary” must be text. Put it in quotation marks.',
    ]);
    await write(path, PACK);
    await waitForProblems(path, []);
  } finally {
    await remove('.star');
  }
  await until('nothing left of a deleted file', () => vscode.languages.getDiagnostics(at(path)).length === 0);
});

test('what is wrong in config.yaml is underlined there', async () => {
  await makeFolders('.star');
  await write('.star/config.yaml', 'level: L9\nspeakingRate: 150\n');
  try {
    await waitForProblems('.star/config.yaml', ['L9: “level” must be SDE1, SDE2, Senior or Principal.']);
    const [problem] = vscode.languages.getDiagnostics(at('.star/config.yaml'));
    equal([problem?.source, problem?.severity], ['STAR', vscode.DiagnosticSeverity.Warning]);
  } finally {
    await remove('.star');
  }
});
