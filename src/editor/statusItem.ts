import * as vscode from 'vscode';
import { isStory } from './documents';
import type { CheckOptionsStore } from './options';
import type { Snapshots } from './snapshots';
import { statusText } from './statusText';
import { timingIn } from './timingIn';

/** The story's time and its open findings in the status bar. A click shows the coach, which lists the hints too. */
export function registerStatusItem(snapshots: Snapshots, options: CheckOptionsStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('starStory.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'STAR Story';
  item.command = { command: 'starStory.coach.focus', title: 'Show the coach' };
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const snapshot = document && isStory(document) ? snapshots.publishedOf(document.uri) : undefined;
    if (!document || !snapshot) {
      item.hide();
      return;
    }
    const { text, tooltip } = statusText(timingIn(document, snapshot.story, options), snapshot.findings);
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `STAR Story: ${tooltip.replace('\n', '. ')}` };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    snapshots.onDidPublish(show),
    snapshots.onDidForget(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}
