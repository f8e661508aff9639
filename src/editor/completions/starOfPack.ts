import * as vscode from 'vscode';
import { isStory } from '../documents';
import type { CheckOptionsStore } from '../options';
import { rangeIn } from '../ranges';
import type { Snapshots } from '../snapshots';
import type { Suggestion } from './suggestion';
import { isForPack, wholeStory } from './wholeStory';

/**
 * True where Tab is ours: in a story that holds no more than the beginning of “star”, where there is a pack. Were it true
 * behind the whole word alone, whoever types fast would be there before it, and get Amazon's names.
 */
const KEY = 'starStory.atStarOfPack';

/** Tab after “star” writes the whole story with the names of the pack, as it does with Amazon's by itself. */
export function registerStarOfPack(snapshots: Snapshots, options: CheckOptionsStore): vscode.Disposable {
  let known = false;
  const look = (): void => {
    const editor = vscode.window.activeTextEditor;
    const now = editor !== undefined && mayBecome(editor, snapshots, options);
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand('setContext', KEY, now);
  };
  const lookOnceRead = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isStory(document)) void options.load(document).then(look);
    look();
  };
  lookOnceRead();
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(look),
    vscode.window.onDidChangeActiveTextEditor(lookOnceRead),
    // A text that is made a story is closed and opened as one.
    vscode.workspace.onDidOpenTextDocument(lookOnceRead),
    options.onDidChange(lookOnceRead),
    vscode.commands.registerTextEditorCommand('starStory.starOfPack', async (editor) => {
      const { document, selection } = editor;
      const { principles, terms } = options.of(document);
      const story = snapshots.readStory(document);
      const [star] = wholeStory(story, document.offsetAt(selection.active), principles, terms);
      if (star && isWhole(star))
        await editor.insertSnippet(new vscode.SnippetString(star.insert), rangeIn(story, star.range));
      else await vscode.commands.executeCommand('tab');
    }),
  );
}

function isWhole({ label, range }: Suggestion): boolean {
  return range.end - range.start === label.length;
}

function mayBecome(editor: vscode.TextEditor, snapshots: Snapshots, options: CheckOptionsStore): boolean {
  const { document, selection } = editor;
  // Looked at first, since it is asked with every key.
  if (!isStory(document) || !'star'.startsWith(document.lineAt(selection.active.line).text)) return false;
  const { principles } = options.of(document);
  return isForPack(snapshots.readStory(document), principles);
}
