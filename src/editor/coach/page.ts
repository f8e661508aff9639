import type * as vscode from 'vscode';
import { webviewPage } from '../webviewPage';

/** The coach's page; its script fills it. */
export const coachPage = (webview: vscode.Webview, extension: vscode.Uri): string =>
  webviewPage(webview, extension, { name: 'coach', title: 'Coach', body: '  <main id="coach"></main>' });
