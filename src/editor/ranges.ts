import * as vscode from 'vscode';
import type { Edit } from '../checks/types';
import type { Range, Story } from '../story/types';

/** The line and column of an offset. Counted in the story itself, so that it holds even when the document has moved on. */
export function positionIn(story: Story, offset: number): vscode.Position {
  const { lineStarts } = story;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return new vscode.Position(low, offset - (lineStarts[low] ?? 0));
}

/** A stretch of the story as VS Code counts it. */
export function rangeIn(story: Story, range: Range): vscode.Range {
  return new vscode.Range(positionIn(story, range.start), positionIn(story, range.end));
}

/** An edit of ours as one change of the document, undone in one step. */
export function workspaceEdit(uri: vscode.Uri, story: Story, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  const all = edits.flatMap((edit) => edit.edits);
  change.set(
    uri,
    all.map((edit) => vscode.TextEdit.replace(rangeIn(story, edit.range), edit.text)),
  );
  return change;
}
