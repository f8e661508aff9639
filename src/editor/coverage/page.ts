import type * as vscode from 'vscode';
import { webviewPage } from '../webviewPage';

const BODY = `  <main>
    <div class="head">
      <h1>Coverage Matrix</h1>
      <div class="exports">
        <button type="button" id="html">Export as HTML</button>
        <button type="button" id="csv">Export as CSV</button>
      </div>
    </div>
    <div id="coverage" aria-live="off"></div>
  </main>`;

/** The matrix's page; its script fills it. */
export const coveragePage = (webview: vscode.Webview, extension: vscode.Uri): string =>
  webviewPage(webview, extension, { name: 'coverage', title: 'Coverage Matrix', body: BODY });
