import * as vscode from 'vscode';
import { withPrintHint } from '../../notes/printHint';
import { shownPath } from './storyFolder';

/** Shows an exported page beside the story, and how to print it: for where no browser can open the file. */
export function showPrintPanel(target: vscode.Uri, page: string): void {
  const name = target.path.split('/').at(-1) ?? '';
  const beside = { viewColumn: vscode.ViewColumn.Beside };
  const panel = vscode.window.createWebviewPanel('starStory.print', name, beside, { localResourceRoots: [] });
  panel.webview.html = withPrintHint(page, shownPath(target));
}
