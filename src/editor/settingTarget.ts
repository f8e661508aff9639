import * as vscode from 'vscode';

/** Where a change of a setting must go to have an effect: where it is set by now, the nearest first, else the user's own. */
export function settingTarget(settings: vscode.WorkspaceConfiguration, name: string): vscode.ConfigurationTarget {
  const places = settings.inspect(name);
  if (places?.workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  if (places?.workspaceValue !== undefined) return vscode.ConfigurationTarget.Workspace;
  return vscode.ConfigurationTarget.Global;
}
