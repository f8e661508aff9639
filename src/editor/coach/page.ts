import * as vscode from 'vscode';

/** The view's page: nothing inline, nothing from the network, one script and one style sheet of our own. */
export function coachPage(webview: vscode.Webview, extension: vscode.Uri): string {
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
  <title>Coach</title>
  <link rel="stylesheet" href="${file('coach.css')}">
</head>
<body>
  <main id="coach"></main>
  <script nonce="${nonce}" src="${file('coach.js')}"></script>
</body>
</html>`;
}
