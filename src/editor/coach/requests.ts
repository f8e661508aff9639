import * as vscode from 'vscode';
import { insertSections } from '../../checks/insertSections';
import { ANSWER_PLACEHOLDER, addFollowUp } from '../../coaching/followUps';
import { sectionsNamed } from '../../coaching/sectionAt';
import { setLevel } from '../../coaching/setLevel';
import { contextOf } from '../../config/options';
import { missingSections } from '../../story/missingSections';
import type { StarSection } from '../../story/types';
import type { CheckOptionsStore } from '../options';
import { workspaceEdit } from '../ranges';
import { isReadOnly, READ_ONLY } from '../readOnly';
import type { Snapshot, Snapshots } from '../snapshots';
import { locate, reveal } from './places';
import type { CoachMessage } from './state';

/** What the view's buttons do to the story. The messages that only change the view are the view's own. */
export async function answer(
  message: CoachMessage,
  document: vscode.TextDocument,
  shown: Snapshot,
  snapshots: Snapshots,
  options: CheckOptionsStore,
): Promise<void> {
  switch (message.type) {
    case 'reveal':
      await reveal(document, locate(document, shown, message.range));
      return;
    case 'fix': {
      const range = locate(document, shown, message.range);
      const cursor = new vscode.Range(range.start, range.start);
      await reveal(document, cursor);
      // The editor asks for itself soon after the cursor has moved, and drops a menu that was asked for and has no answer by
      // then. Where the extensions answer that slowly, it has asked once this is answered.
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, cursor);
      await vscode.commands.executeCommand('editor.action.quickFix');
      return;
    }
    case 'explain':
      await vscode.commands.executeCommand('starStory.explain', message.check);
      return;
    case 'explainLoop':
      await vscode.commands.executeCommand('starStory.explainLoop');
      return;
    case 'insertSections':
      await insertParts(document, snapshots, message.names);
      return;
    case 'addFollowUp':
      await addQuestion(document, snapshots, message.question);
      return;
    case 'setLevel': {
      const { story } = snapshots.read(document);
      const edit = setLevel(story, message.level, contextOf(story, options.of(document)).manager);
      if (edit) await isApplied(document, workspaceEdit(document.uri, story, [edit]));
      else sayUnreadable();
      return;
    }
  }
}

/** Nothing can be written into YAML that does not parse without risking what stands there. */
export function sayUnreadable(): void {
  void vscode.window.showWarningMessage("The front matter can't be read. Fix it first: the underline shows where.");
}

/** Whether the edit was made; a text that can't be changed says why nothing happens. */
async function isApplied(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<boolean> {
  if (await vscode.workspace.applyEdit(edit)) return true;
  if (await isReadOnly(document)) void vscode.window.showWarningMessage(READ_ONLY);
  return false;
}

/** One edit, undone in one step; then the cursor stands where the first of them is to be written. */
async function insertParts(
  document: vscode.TextDocument,
  snapshots: Snapshots,
  names: readonly StarSection[],
): Promise<void> {
  const { story } = snapshots.read(document);
  const missing = missingSections(story).filter((name) => names.includes(name));
  const [first] = missing;
  if (first === undefined) return;
  const edit = insertSections(story, '', missing);
  if (!(await isApplied(document, workspaceEdit(document.uri, story, [edit])))) return;
  const written = sectionsNamed(snapshots.readStory(document), first)[0];
  if (!written) return;
  const placeholder = /\[[^[\]\n]{3,200}\]/.exec(document.getText().slice(written.body.start, written.body.end));
  const at = written.body.start + (placeholder?.index ?? 0);
  const end = at + (placeholder?.[0].length ?? 0);
  await reveal(document, new vscode.Range(document.positionAt(at), document.positionAt(end)));
}

/** One edit, undone in one step; then the cursor stands on the answer that is to be written. */
async function addQuestion(document: vscode.TextDocument, snapshots: Snapshots, question: string): Promise<void> {
  const { story } = snapshots.read(document);
  const edit = addFollowUp(story, question);
  if (!(await isApplied(document, workspaceEdit(document.uri, story, [edit])))) return;
  const from = edit.edits[0]?.range.start ?? 0;
  const at = document.getText().indexOf(ANSWER_PLACEHOLDER, from);
  if (at < 0) return;
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + ANSWER_PLACEHOLDER.length));
  await reveal(document, range);
}
