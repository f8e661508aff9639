import * as vscode from 'vscode';
import { isStory } from './documents';
import { settingsOf } from './settingsOf';

/**
 * Says once which setting cannot be used. VS Code underlines it too, but only where its file is open and only where its
 * schema can tell.
 */
export function registerSettingProblems(): vscode.Disposable {
  let said = '';
  const look = (): void => {
    const active = vscode.window.activeTextEditor?.document;
    const { problems } = settingsOf(active && isStory(active) ? active : undefined);
    const message = problems.map((problem) => problem.message).join(' ');
    if (message === said) return;
    said = message;
    const [first] = problems;
    if (first) void tell(`${message} The default is used instead.`, first.setting);
  };
  look();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('starStory')) look();
  });
}

async function tell(message: string, setting: string): Promise<void> {
  const open = 'Open Settings';
  if ((await vscode.window.showWarningMessage(message, open)) === open)
    await vscode.commands.executeCommand('workbench.action.openSettings', setting);
}
