import * as vscode from 'vscode';
import { retellingOf } from '../../coaching/retellingOf';
import { sayUnreadable } from './requests';

/** Opens an unsaved copy of the story, marked as a retelling for another principle. The original stays as it is. */
export async function copyForPrinciple(document: vscode.TextDocument | undefined, principle: string): Promise<void> {
  if (!document) return;
  const name = document.uri.path.split('/').at(-1) ?? '';
  const content = retellingOf(document.getText(), principle, document.isUntitled ? undefined : name);
  if (content === undefined) return sayUnreadable();
  const copy = await vscode.workspace.openTextDocument({ language: document.languageId, content });
  await vscode.window.showTextDocument(copy, { viewColumn: vscode.ViewColumn.Beside });
}
