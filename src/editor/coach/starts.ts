import * as vscode from 'vscode';
import type { Start } from './state';

/** The walkthrough as the editor knows it: the extension's own id, then the one in its manifest. */
const WALKTHROUGH = 'star-story.star-story#starStory.start';

/** Begins in the way that a button of the empty coach names. */
export async function start(how: Start): Promise<void> {
  if (how === 'walkthrough') await vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH);
  else await vscode.commands.executeCommand(`starStory.${how}`);
}
