import * as vscode from 'vscode';

/**
 * Shows a packaged page, rendered: beside the text that is open, or alone where none is. Falls back to its text where
 * Markdown's preview has been switched off.
 */
export async function showPage(page: vscode.Uri): Promise<void> {
  const { Active, Beside } = vscode.ViewColumn;
  const beside = { viewColumn: vscode.window.activeTextEditor ? Beside : Active, preview: true };
  try {
    await vscode.commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', beside);
  } catch {
    await vscode.window.showTextDocument(page, beside);
  }
}
