import * as vscode from 'vscode';
import { storyFor } from './activeStory';

/** `starStory.preview`: Markdown's own preview beside the story. Its button in the title bar wants the language markdown. */
export function registerPreview(): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.preview', async (from?: unknown) => {
    const document = await storyFor(from);
    if (!document) return;
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', document.uri);
    } catch {
      void vscode.window.showInformationMessage(
        'The preview needs the extension “Markdown Language Features”. Turn it on.',
      );
    }
  });
}
