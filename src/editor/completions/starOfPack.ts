import * as vscode from 'vscode';
import { isStory } from '../documents';
import type { CheckOptionsStore } from '../options';
import { rangeIn } from '../ranges';
import type { Snapshots } from '../snapshots';
import type { Suggestion } from './suggestion';
import { wholeStory } from './wholeStory';

/** True while Tab behind “star” is ours: the snippet that ships knows none of the pack's names. */
const KEY = 'starStory.atStarOfPack';

/** Tab after “star” writes the whole story with the names of the pack, as it does with Amazon's by itself. */
export function registerStarOfPack(snapshots: Snapshots, options: CheckOptionsStore): vscode.Disposable {
  let known = false;
  const look = (): void => {
    const now = offered(vscode.window.activeTextEditor, snapshots, options) !== undefined;
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand('setContext', KEY, now);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(look),
    vscode.window.onDidChangeActiveTextEditor(look),
    options.onDidChange(look),
    vscode.commands.registerTextEditorCommand('starStory.starOfPack', async (editor) => {
      const suggestion = offered(editor, snapshots, options);
      if (!suggestion) return;
      const range = rangeIn(snapshots.readStory(editor.document), suggestion.range);
      await editor.insertSnippet(new vscode.SnippetString(suggestion.insert), range);
    }),
  );
}

function offered(
  editor: vscode.TextEditor | undefined,
  snapshots: Snapshots,
  options: CheckOptionsStore,
): Suggestion | undefined {
  if (!editor || !isStory(editor.document) || !editor.selection.isEmpty) return undefined;
  const { document, selection } = editor;
  // Looked at first, since it is asked with every key.
  if (document.lineAt(selection.active.line).text.trimEnd() !== 'star') return undefined;
  const { principles, terms } = options.of(document);
  const [star] = wholeStory(snapshots.readStory(document), document.offsetAt(selection.active), principles, terms);
  return star && star.range.end - star.range.start === 'star'.length ? star : undefined;
}
