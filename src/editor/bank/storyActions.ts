import * as vscode from 'vscode';
import { setFrontMatter } from '../../coaching/setFrontMatter';
import { principleWord } from '../../coaching/terms';
import { readFrontMatter } from '../../story/frontMatter';
import { readStory } from '../../story/readStory';
import type { Status } from '../../story/types';
import { sayUnreadable } from '../coach/requests';
import { copyForPrinciple } from '../coach/retellCopy';
import type { PrincipleChoices } from '../commands/principleChoices';
import { pickOne } from '../commands/steps';
import { documentOnDisk } from '../documentOnDisk';
import { workspaceEdit } from '../ranges';
import { reasonOf } from '../readFile';
import type { BankStore } from './bankStore';

/** Writes the status of a story, in one undo, and saves it unless somebody is writing in it. */
export async function setStatus(store: BankStore, uri: vscode.Uri, status: Status): Promise<void> {
  let document: vscode.TextDocument;
  try {
    document = await documentOnDisk(uri);
  } catch (error) {
    void vscode.window.showWarningMessage(`The file wasn't changed: ${reasonOf(error)}.`);
    return;
  }
  const wasDirty = document.isDirty;
  const story = readStory(document.getText());
  const edits = setFrontMatter(story.text, story.frontMatter, [['status', status]]);
  if (!edits) return sayUnreadable();
  if (!(await vscode.workspace.applyEdit(workspaceEdit(uri, story, [{ edits }])))) {
    void vscode.window.showWarningMessage("The file wasn't changed: the editor refused the change.");
    return;
  }
  if (wasDirty) return;
  await document.save();
  const warnings = store.bank.stories.find(({ file }) => file === store.fileOf(uri))?.warnings ?? 0;
  if (status !== 'ready' || warnings === 0) return;
  const open = warnings === 1 ? '1 warning is' : `${warnings} warnings are`;
  void vscode.window.showInformationMessage(`Marked as ready, but ${open} still open in this story.`);
}

/** Asks for a new file name. Stories that retell this one are changed with it, in the same undo. */
export async function rename(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const name = bare(file);
  const ending = file.slice(name.length);
  const folder = vscode.Uri.joinPath(uri, '..');
  const written = await vscode.window.showInputBox({
    title: "Rename the Story's File",
    ignoreFocusOut: true,
    prompt: 'The title in the story stays as it is. Stories that retell this one are changed with it.',
    value: name,
    validateInput: async (value) => problemWith(value, folder, ending, name),
  });
  if (written === undefined || bare(written) === name) return undefined;
  const to = vscode.Uri.joinPath(folder, `${bare(written)}${ending}`);
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, to, { overwrite: false });
  if (await vscode.workspace.applyEdit(edit, { isRefactoring: true })) return to;
  void vscode.window.showWarningMessage("The file wasn't renamed: the editor refused the change.");
  return undefined;
}

const bare = (written: string): string => written.trim().replace(/\.star\.md$/i, '');

/** What no file system takes: control characters, and what Windows gives a meaning. */
const FORBIDDEN = /[\p{Cc}/\\:*?"<>|]/u;

async function problemWith(
  written: string,
  folder: vscode.Uri,
  ending: string,
  now: string,
): Promise<string | undefined> {
  const name = bare(written);
  if (name === '') return 'Give it a name.';
  if (FORBIDDEN.test(name)) return `A file name can't have any of these: / \\ : * ? " < > |`;
  if (name.startsWith('.')) return "Files that begin with a dot are hidden, and the bank doesn't read them.";
  if (name.toLowerCase() === now.toLowerCase()) return undefined;
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, `${name}${ending}`));
    return 'A file with that name already exists.';
  } catch {
    return undefined;
  }
}

/** Asks for another principle and opens a copy of the story for it, not saved yet. */
export async function retell(uri: vscode.Uri, principles: PrincipleChoices): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const told = new Set(readFrontMatter(document.getText()).principles.map(({ value }) => value.toLowerCase()));
  const folder = vscode.Uri.joinPath(uri, '..');
  const all = await principles.all(folder);
  const rows = all
    .filter(({ name }) => !told.has(name.toLowerCase()))
    .map(({ name, summary }) => ({ label: name, detail: summary }));
  const placeholder = `For which ${principleWord(await principles.terms(folder))}?`;
  const row = await pickOne(rows, { title: 'Retell This Story', placeholder });
  const principle = row && (await principles.one(row.label, folder));
  if (principle) await copyForPrinciple(document, principle);
}
