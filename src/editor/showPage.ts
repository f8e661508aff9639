import * as vscode from 'vscode';

/** Shows a packaged page beside the story, rendered. Falls back to its text where Markdown's preview has been switched off. */
export async function showPage(page: vscode.Uri): Promise<void> {
  const beside = { viewColumn: vscode.ViewColumn.Beside, preview: true };
  try {
    await vscode.commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', beside);
  } catch {
    await vscode.window.showTextDocument(page, beside);
  }
}
