import * as vscode from 'vscode';

/** What a page of ours is made of. */
interface WebviewPage {
  /** The names of its script and its style sheet in dist/webview, without their endings. */
  readonly name: string;
  readonly title: string;
  /** Its HTML. */
  readonly body: string;
}

/** A page of a view: nothing inline, nothing from the network, one script and one style sheet of our own. */
export function webviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  { name, title, body }: WebviewPage,
): string {
  const file = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', `${name}.${ending}`)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource};`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="stylesheet" href="${file('css')}">
</head>
<body>
${body}
  <script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}
