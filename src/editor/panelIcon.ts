import * as vscode from 'vscode';

/** The icon of a page's tab. A tab shows it as a picture, which takes no color from the theme, so dark ones have their own. */
export function panelIcon(extension: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const media = vscode.Uri.joinPath(extension, 'media');
  return { light: vscode.Uri.joinPath(media, 'star.svg'), dark: vscode.Uri.joinPath(media, 'star-on-dark.svg') };
}
