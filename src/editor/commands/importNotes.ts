import * as vscode from 'vscode';
import type { PrincipleName } from '../../checks/types';
import { type ImportedNotes, type ImportedStory, importNotes } from '../../notes/importNotes';
import { renderStory } from '../../notes/renderStory';
import { pickImportFolder, UNSAVED } from './importFolder';
import { previewImport, showLeftOut } from './importPreview';
import { chosenNotes, readNote } from './noteSources';
import type { PrincipleChoices } from './principleChoices';
import type { StoryPrivacy } from './privacy';
import { openUnsaved, writeStory } from './storyFiles';
import { shownPath } from './storyFolder';

const SHOW_LEFT_OUT = 'Show What Was Left Out';

/** `starStory.importNotes`: reads stories out of Markdown notes and writes a file for each. The notes stay as they are. */
export function registerImportNotes(principles: PrincipleChoices, privacy: StoryPrivacy): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.importNotes', async (first?: unknown, selected?: unknown) => {
    const uris = await chosenNotes(first, selected);
    const [note] = uris ?? [];
    if (!uris || !note) return;
    const { stories, leftOut } = await readNotes(uris, await principles.all(folderOf(note)));
    if (stories.length === 0) {
      sayNoneFound();
      return;
    }
    const chosen = await previewImport(stories, leftOut);
    if (!chosen || chosen.length === 0) return;
    const folder = await pickImportFolder(note);
    if (!folder) return;
    const written = await writeStories(chosen, folder === UNSAVED ? undefined : folder);
    if (written === undefined) return;
    void sayWritten(written, folder === UNSAVED ? undefined : folder, leftOut);
    if (folder !== UNSAVED) await privacy.care(folder);
  });
}

/** What stands in these notes. A note that cannot be read is told and left out. */
export async function readNotes(
  uris: readonly vscode.Uri[],
  principles: readonly PrincipleName[],
): Promise<ImportedNotes> {
  const stories: ImportedStory[] = [];
  const leftOut: string[] = [];
  for (const uri of uris) {
    try {
      const found = importNotes((await readNote(uri)).text, principles);
      stories.push(...found.stories);
      leftOut.push(...found.leftOut);
    } catch (error) {
      void vscode.window.showWarningMessage(`Nothing was read from ${shownPath(uri)}: ${reasonOf(error)}.`);
    }
  }
  return { stories, leftOut };
}

/**
 * Writes each story as a file of its own, never over another, and opens the first; without a folder all open unsaved.
 *
 * @returns how many were written; undefined where the folder takes no files, which has been said
 */
export async function writeStories(
  stories: readonly ImportedStory[],
  folder: vscode.Uri | undefined,
): Promise<number | undefined> {
  const written: vscode.Uri[] = [];
  try {
    for (const story of stories) {
      const text = renderStory(story);
      if (folder) written.push(await writeStory(folder, story.title, text));
      else await openUnsaved(text);
    }
  } catch (error) {
    const done = written.length === 0 ? 'No story was written' : `Only ${written.length} stories were written`;
    void vscode.window.showErrorMessage(`${done}: ${reasonOf(error)}. Try another folder.`);
    return undefined;
  }
  if (written[0]) await vscode.window.showTextDocument(written[0]);
  return stories.length;
}

async function sayWritten(count: number, folder: vscode.Uri | undefined, leftOut: readonly string[]): Promise<void> {
  const stories = count === 1 ? 'One story is' : `${count} stories are`;
  const where = folder ? `in “${shownPath(folder)}”` : 'open, unsaved';
  const rest =
    leftOut.length === 0 ? '' : ` Left out: ${leftOut.length === 1 ? 'one passage' : `${leftOut.length} passages`}.`;
  const buttons = leftOut.length === 0 ? [] : [SHOW_LEFT_OUT];
  const choice = await vscode.window.showInformationMessage(`${stories} ${where}.${rest}`, ...buttons);
  if (choice === SHOW_LEFT_OUT) await showLeftOut(leftOut);
}

function sayNoneFound(): void {
  void vscode.window.showInformationMessage(
    'No story was found. One needs at least two sections, as headings or labels: “Situation: …”, “Action: …”. For a plain text, “STAR Story: Add Headings to This Text…” guesses them.',
  );
}

function folderOf(note: vscode.Uri): vscode.Uri | undefined {
  return note.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(note, '..');
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
