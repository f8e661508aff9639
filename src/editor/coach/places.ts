import * as vscode from 'vscode';
import type { Range } from '../../story/types';
import { rangeIn } from '../ranges';
import type { Snapshot } from '../snapshots';

/** Where words of a snapshot stand in the document now: at the same offsets, or, after edits, where the same words are nearest. */
export function locate(document: vscode.TextDocument, snapshot: Snapshot, range: Range): vscode.Range {
  if (document.version === snapshot.version) return rangeIn(snapshot.story, range);
  const text = document.getText();
  const words = snapshot.story.text.slice(range.start, range.end);
  const after = text.indexOf(words, range.start);
  const before = text.lastIndexOf(words, range.start);
  const [nearest = Math.min(range.start, text.length)] = [after, before]
    .filter((at) => at >= 0)
    .sort((a, b) => Math.abs(a - range.start) - Math.abs(b - range.start));
  return new vscode.Range(document.positionAt(nearest), document.positionAt(nearest + words.length));
}

/** The editor that shows the document: of several side by side, the one that was used last. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document === document);
}

/** Shows the words in the story's own editor, selected, with the focus there. */
export async function reveal(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.TextEditor> {
  const column = editorOf(document)?.viewColumn ?? vscode.ViewColumn.Active;
  const editor = await vscode.window.showTextDocument(document, { selection: range, viewColumn: column });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
