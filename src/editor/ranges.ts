import * as vscode from 'vscode';
import type { Edit } from '../checks/types';
import { lineAt } from '../story/lines';
import type { Range, Story } from '../story/types';

/** A text of which it is known where its lines begin: a story, or another file. */
export type Lines = Pick<Story, 'lineStarts'>;

/** The line and column of an offset. Counted in the text that was read, so that it holds even when the document has moved on. */
export function positionIn({ lineStarts }: Lines, offset: number): vscode.Position {
  const line = lineAt(lineStarts, offset);
  return new vscode.Position(line, offset - (lineStarts[line] ?? 0));
}

/** A stretch of the text as VS Code counts it. */
export function rangeIn(lines: Lines, range: Range): vscode.Range {
  return new vscode.Range(positionIn(lines, range.start), positionIn(lines, range.end));
}

/** An edit of ours as one change of the document, undone in one step. */
export function workspaceEdit(
  uri: vscode.Uri,
  lines: Lines,
  edits: readonly Pick<Edit, 'edits'>[],
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  const all = edits.flatMap((edit) => edit.edits);
  change.set(
    uri,
    all.map((edit) => vscode.TextEdit.replace(rangeIn(lines, edit.range), edit.text)),
  );
  return change;
}
