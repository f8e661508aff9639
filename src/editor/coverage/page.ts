import * as vscode from 'vscode';

/** The matrix's page: nothing inline, nothing from the network, one script and one style sheet of our own. */
export function coveragePage(webview: vscode.Webview, extension: vscode.Uri): string {
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', name)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource};`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Coverage Matrix</title>
  <link rel="stylesheet" href="${file('coverage.css')}">
</head>
<body>
  <main>
    <div class="head">
      <h1>Coverage Matrix</h1>
      <div class="exports">
        <button type="button" id="html">Export as HTML</button>
        <button type="button" id="csv">Export as CSV</button>
      </div>
    </div>
    <div id="coverage" aria-live="off"></div>
  </main>
  <script nonce="${nonce}" src="${file('coverage.js')}"></script>
</body>
</html>`;
}
