import type * as vscode from 'vscode';
import { webviewPage } from '../webviewPage';

/** The page of the rehearsal; its script fills it. */
export const rehearsalPage = (webview: vscode.Webview, extension: vscode.Uri): string =>
  webviewPage(webview, extension, { name: 'rehearsal', title: 'Rehearsal', body: '  <main id="rehearsal"></main>' });
