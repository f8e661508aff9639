import * as vscode from 'vscode';
import { withDownload } from '../../notes/downloadBar';

/** A page that was exported. */
interface PrintedPage {
  /** The file's name. */
  readonly name: string;
  readonly page: string;
  /** Where it was written, as people read it; left out where it is in no file yet. */
  readonly path?: string;
}

/**
 * Shows an exported page beside the story, for where no browser can open the file. A page of an extension may not print:
 * the editor gives it no dialogs. It may hand the file to the person's browser, which can.
 */
export function showPrintPanel(extension: vscode.Uri, { name, page, path }: PrintedPage): void {
  const beside = { viewColumn: vscode.ViewColumn.Beside };
  const folder = vscode.Uri.joinPath(extension, 'dist', 'webview');
  const panel = vscode.window.createWebviewPanel('starStory.print', name, beside, {
    enableScripts: true,
    localResourceRoots: [folder],
  });
  const { webview } = panel;
  const file = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, `print.${ending}`)).toString();
  webview.html = withDownload(page, {
    ...{ name, path },
    ...{ script: file('js'), style: file('css'), source: webview.cspSource },
    nonce: crypto.randomUUID().replaceAll('-', ''),
  });
}
