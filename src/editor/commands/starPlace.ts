import * as vscode from 'vscode';
import { isStory } from '../documents';
import { pickOne } from './steps';
import { shownPath, storiesFolderOf } from './storyFolder';

/** The story that stands for all those that a file of `.star` will hold for. */
type StandIn = vscode.Uri;

/**
 * The open story; else one where new stories go, in a folder that is asked for where several are open. Undefined where
 * the person left, and where no folder is open, which they are told.
 */
export async function standInFor(title: string): Promise<StandIn | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first, second] = folders;
  if (!first) {
    const words = 'Open a folder first. Packs and principles are files next to your stories.';
    void vscode.window.showInformationMessage(words);
    return undefined;
  }
  const open = openStory();
  if (open) return open;
  if (!second) return newStoryIn(first);
  const rows = folders.map((folder) => ({ label: folder.name, description: shownPath(newStoryIn(folder)), folder }));
  const row = await pickOne(rows, { title, placeholder: 'Which folder of stories is it for?' });
  return row && newStoryIn(row.folder);
}

function openStory(): StandIn | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isStory(document) || document.isUntitled) return undefined;
  return vscode.workspace.getWorkspaceFolder(document.uri) && document.uri;
}

function newStoryIn(folder: vscode.WorkspaceFolder): StandIn {
  return vscode.Uri.joinPath(storiesFolderOf(folder), 'story.star.md');
}

/** The open folder a story lies in, where a `.star` folder begins if there is none nearer. */
export function folderOfOwn(story: StandIn): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(story)?.uri ?? vscode.Uri.joinPath(story, '..');
}

/**
 * Makes a file as one step that can be undone, never over another.
 *
 * @throws with half a sentence where the editor refuses
 */
export async function createWithUndo(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the editor refused to make the file');
}
