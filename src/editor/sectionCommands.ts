import * as vscode from 'vscode';
import { isStory } from './documents';
import { positionIn } from './ranges';
import { nextStop, sectionStops } from './sectionStops';
import type { Snapshots } from './snapshots';

/** `starStory.nextSection` and `starStory.previousSection`: the cursor goes from section to section. */
export function registerSectionCommands(snapshots: Snapshots): vscode.Disposable {
  const go = (direction: 'next' | 'previous') => (): void => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isStory(editor.document)) return;
    const story = snapshots.readStory(editor.document);
    const stop = nextStop(sectionStops(story), editor.document.offsetAt(editor.selection.active), direction);
    if (stop === undefined) return;
    const position = positionIn(story, stop);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('starStory.nextSection', go('next')),
    vscode.commands.registerCommand('starStory.previousSection', go('previous')),
  );
}
