import * as vscode from 'vscode';
import { until } from './harness';

/** The first folder that the editor has open: a copy of the samples. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return folder.uri;
}

/** Opens an untitled story with this text and shows it. */
export async function openStory(text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'star-story', content: text });
  const editor = await vscode.window.showTextDocument(document);
  // An untitled file that was closed a moment ago can come back under its name with the text it had.
  if (document.getText() !== text) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, text));
  }
  return editor;
}

/** Opens a file of the workspace, by its path from the workspace's folder. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), path));
  return vscode.window.showTextDocument(document);
}

/** The id of a check as a diagnostic carries it. */
export function checkOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Every diagnostic of the document as `check: words underlined`, in the order of the text. */
export function findingsOf(document: vscode.TextDocument): string[] {
  return [...vscode.languages.getDiagnostics(document.uri)]
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map((diagnostic) => `${checkOf(diagnostic)}: ${document.getText(diagnostic.range)}`);
}

/** Waits until the document's findings satisfy the condition, and hands them back as `findingsOf` writes them. */
export async function waitForFindings(
  document: vscode.TextDocument,
  about: string,
  condition: (findings: string[]) => boolean,
  milliseconds?: number,
): Promise<string[]> {
  try {
    return await until(
      about,
      () => {
        const findings = findingsOf(document);
        return condition(findings) && findings;
      },
      milliseconds,
    );
  } catch (error) {
    throw new Error(`${String(error)}; there were: ${findingsOf(document).join(' | ') || 'none'}`);
  }
}

/** The light bulb's entries where the first `words` of the document stand. */
export async function quickFixesAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the document`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

/** Applies a light bulb's entry as a click on it would. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) throw new Error(`"${action.title}" was refused`);
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/**
 * Makes a folder of the workspace, and those above it, each once the editor's watch has told of the one before. What comes
 * in one stroke with its folders is told of in part, and an inner folder isn't watched at all: on Linux the watch is laid on a
 * folder a moment after it has come, and nobody looks for what came in that moment.
 */
export async function makeFolders(path: string): Promise<void> {
  const names = path.split('/');
  for (const [index] of names.entries()) {
    const folder = vscode.Uri.joinPath(workspaceFolder(), ...names.slice(0, index + 1));
    if (await isThere(folder)) continue;
    await told(folder, '**', () => vscode.workspace.fs.createDirectory(folder));
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file of a `.star` folder, by its path from the workspace's folder, and waits until the editor's watch tells of it. */
export async function writeUntilSeen(path: string, text: string): Promise<void> {
  await makeFolders(path.slice(0, path.lastIndexOf('/')));
  const file = vscode.Uri.joinPath(workspaceFolder(), path);
  await told(file, '**/.star/**', () => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text)));
}

/** Does what makes or changes a file or a folder, and waits until the editor's watch tells of it. */
async function told(uri: vscode.Uri, pattern: string, change: () => Thenable<void>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  let seen = false;
  const see = (one: vscode.Uri): void => {
    if (one.toString() === uri.toString()) seen = true;
  };
  const listeners = [watcher, watcher.onDidCreate(see), watcher.onDidChange(see)];
  try {
    await change();
    await until(`the watch to tell of ${vscode.workspace.asRelativePath(uri)}`, () => seen);
  } finally {
    vscode.Disposable.from(...listeners).dispose();
  }
}
