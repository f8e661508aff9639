import * as vscode from 'vscode';
import { roleOf } from '../coaching/track';
import type { Story } from '../story/types';

/** The roles a story may be told in, the story's own before that of the settings. The first that names a track holds. */
export function rolesOf(document: vscode.TextDocument, { frontMatter }: Story): readonly (string | undefined)[] {
  const setting = vscode.workspace.getConfiguration('starStory', document).get('role');
  return [roleOf(frontMatter), typeof setting === 'string' ? setting : undefined];
}
