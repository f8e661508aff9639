import * as vscode from 'vscode';
import { ANSWER_PLACEHOLDER, addFollowUp } from '../../coaching/followUps';
import { setLevel } from '../../coaching/setLevel';
import { workspaceEdit } from '../ranges';
import type { Snapshot, Snapshots } from '../snapshots';
import { locate, reveal } from './places';
import type { CoachMessage } from './state';

/** What the view's buttons do to the story. The messages that only change the view are the view's own. */
export async function answer(
  message: CoachMessage,
  document: vscode.TextDocument,
  shown: Snapshot,
  snapshots: Snapshots,
): Promise<void> {
  switch (message.type) {
    case 'reveal':
      await reveal(document, locate(document, shown, message.range));
      return;
    case 'fix': {
      const range = locate(document, shown, message.range);
      await reveal(document, new vscode.Range(range.start, range.start));
      await vscode.commands.executeCommand('editor.action.quickFix');
      return;
    }
    case 'explain':
      await vscode.commands.executeCommand('starStory.explain', message.check);
      return;
    case 'addFollowUp':
      await addQuestion(document, snapshots, message.question);
      return;
    case 'setLevel': {
      const { story } = snapshots.read(document);
      const edit = setLevel(story, message.level);
      if (edit) await vscode.workspace.applyEdit(workspaceEdit(document.uri, story, [edit]));
      else sayUnreadable();
      return;
    }
  }
}

/** Nothing can be written into YAML that does not parse without risking what stands there. */
export function sayUnreadable(): void {
  void vscode.window.showWarningMessage('The front matter cannot be read: mend it first, its underline says where.');
}

/** One edit, undone in one step; then the cursor stands on the answer that is to be written. */
async function addQuestion(document: vscode.TextDocument, snapshots: Snapshots, question: string): Promise<void> {
  const { story } = snapshots.read(document);
  const edit = addFollowUp(story, question);
  if (!(await vscode.workspace.applyEdit(workspaceEdit(document.uri, story, [edit])))) return;
  const from = edit.edits[0]?.range.start ?? 0;
  const at = document.getText().indexOf(ANSWER_PLACEHOLDER, from);
  if (at < 0) return;
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + ANSWER_PLACEHOLDER.length));
  await reveal(document, range);
}
