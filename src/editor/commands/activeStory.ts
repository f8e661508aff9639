import * as vscode from 'vscode';
import { isStory, LANGUAGE } from '../documents';

/**
 * The story that a command is meant for: the one whose menu it was chosen from, else the active editor's. Where there
 * is none, the person is told.
 */
export async function storyFor(from: unknown): Promise<vscode.TextDocument | undefined> {
  const document =
    from instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(from)
      : vscode.window.activeTextEditor?.document;
  if (document && isStory(document)) return document;
  void vscode.window.showInformationMessage(
    document?.languageId === LANGUAGE
      ? 'This is another version of the story. Open the story itself first.'
      : 'Open a story first. Its file name ends in .star.md.',
  );
  return undefined;
}
