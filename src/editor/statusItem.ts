import * as vscode from 'vscode';
import { isStory } from './documents';
import { evidenceLegend } from './evidenceLegend';
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
    item.tooltip = isHighlighted(document) ? withLegend(tooltip) : tooltip;
    item.accessibilityInformation = { label: `STAR Story: ${tooltip.replace('\n', '. ')}` };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    snapshots.onDidPublish(show),
    snapshots.onDidForget(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('starStory.evidence')) show();
    }),
  );
}

const isHighlighted = (document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration('starStory', document).get('evidence') === true;

/** While evidence is highlighted, the colours and what they stand for are one hover away. */
function withLegend(tooltip: string): vscode.MarkdownString {
  const legend = new vscode.MarkdownString('', true);
  legend.supportHtml = true;
  legend.appendText(tooltip);
  legend.appendMarkdown(`\n\nHighlighted:\n\n${evidenceLegend()}`);
  return legend;
}
