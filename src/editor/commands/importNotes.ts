import * as vscode from 'vscode';
import type { PrincipleName } from '../../checks/types';
import { likenessInWords, MOST_NAMED } from '../../notes/importInWords';
import { type ImportedNotes, type ImportedStory, importNotes } from '../../notes/importNotes';
import type { Place } from '../../notes/placeFor';
import { renderStory } from '../../notes/renderStory';
import { reasonOf } from '../readFile';
import { WordDocuments } from '../wordDocuments';
import { type FolderRow, importFolders, pickImportFolder, UNSAVED } from './importFolder';
import { previewImport, showLeftOut } from './importPreview';
import { chosenNotes, readNote } from './noteSources';
import type { PrincipleChoices } from './principleChoices';
import type { StoryPrivacy } from './privacy';
import { keptIn, openUnsaved, type StoryFile, writeOnce } from './storyFiles';
import { shownPath } from './storyFolder';

const SHOW_LEFT_OUT = 'Show What Was Left Out';
const COMPARE = 'Compare Them';

/**
 * `starStory.importNotes` reads stories out of notes, in Markdown or of Word, `starStory.importClipboard` out of what was copied, and
 * both write a file for each. The notes stay as they are.
 */
export function registerImportNotes(
  principles: PrincipleChoices,
  privacy: StoryPrivacy,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const documents = new WordDocuments(extensionUri);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('starStory.importNotes', async (first?: unknown, selected?: unknown) => {
      const uris = await chosenNotes(first, selected);
      const [note] = uris ?? [];
      if (!uris || !note) return;
      await keepStories(await readNotes(uris, await principles.all(folderOf(note)), documents), note, privacy);
    }),
    vscode.commands.registerCommand('starStory.importClipboard', async () => {
      const text = await vscode.env.clipboard.readText();
      if (text.trim() === '') {
        void vscode.window.showInformationMessage('The clipboard holds no text. Copy your notes first.');
        return;
      }
      await keepStories(importNotes(text, await principles.all(undefined)), undefined, privacy);
    }),
  );
}

/** Shows the stories found, asks which to keep and where, and writes them. */
async function keepStories(
  { stories, leftOut }: ImportedNotes,
  note: vscode.Uri | undefined,
  privacy: StoryPrivacy,
): Promise<void> {
  if (stories.length === 0) {
    sayNoneFound();
    return;
  }
  const folders = importFolders(note);
  const there = await filesOf(stories, folders);
  let chosen = await previewImport(stories, leftOut, there);
  if (!chosen) return;
  if (chosen.length === 0) {
    if (there.size < stories.length) return;
    // While the person looked at the list, files may have gone.
    const still = await filesOf(stories, folders);
    chosen = stories.filter((story) => !still.has(story));
    if (chosen.length === 0) {
      await showThere([...still.values()], leftOut);
      return;
    }
  }
  const folder = await pickImportFolder(folders);
  if (!folder) return;
  const into = folder === UNSAVED ? undefined : folder;
  const written = await writeStories(chosen, into);
  const stopped = 'stopped' in written;
  if (!stopped) void say(sentenceOn(written, into), leftOut, comparisonsIn(into, written.alike));
  // The files that were written before it stopped are as private as all would have been.
  if (into && !(stopped && written.count === 0)) await privacy.care(into);
}

/** Says that every story is there already, in these files, and opens the first. */
async function showThere(files: readonly vscode.Uri[], leftOut: readonly string[]): Promise<void> {
  const [first] = files;
  if (first) await openFile(first);
  const [folder, ...others] = new Set(files.map((file) => shownPath(vscode.Uri.joinPath(file, '..'))));
  void say(nothingNew(files.length, others.length === 0 ? folder : undefined), leftOut);
}

/** The files of these folders, or below them, that hold a story already. */
async function filesOf(
  stories: readonly ImportedStory[],
  folders: readonly FolderRow[],
): Promise<ReadonlyMap<ImportedStory, vscode.Uri>> {
  const files = new Map<ImportedStory, vscode.Uri>();
  for (const { uri } of folders) {
    const kept = await keptIn(uri);
    for (const story of stories) {
      const file = kept.same(renderStory(story));
      if (file !== undefined && !files.has(story)) files.set(story, vscode.Uri.joinPath(uri, file));
    }
  }
  return files;
}

/** What became of stories that were to be written. */
interface Written {
  /** New files, or unsaved pages. */
  readonly count: number;
  /** Files that held the story already. */
  readonly old: number;
  /** Stories that stood in the notes before. */
  readonly again: number;
  /** New files that are much like another. */
  readonly alike: readonly Place[];
}

/** How many stories were written before the next could not be, which has been said. */
interface Stopped extends Pick<Written, 'count'> {
  readonly stopped: true;
}

/** What stands in these notes. A note that cannot be read is told and left out. */
export async function readNotes(
  uris: readonly vscode.Uri[],
  principles: readonly PrincipleName[],
  documents: WordDocuments,
): Promise<ImportedNotes> {
  const stories: ImportedStory[] = [];
  const leftOut: string[] = [];
  for (const uri of uris) {
    try {
      const { text, unread } = await readNote(uri, documents);
      const found = importNotes(text, principles);
      stories.push(...found.stories);
      leftOut.push(...found.leftOut, ...unread);
    } catch (error) {
      void vscode.window.showWarningMessage(`Nothing was read from ${shownPath(uri)}: ${reasonOf(error)}.`);
    }
  }
  return { stories, leftOut };
}

/**
 * Writes each story as a file of its own, never over another and none twice, and opens the first; without a folder all
 * open unsaved. The folder is looked at again: while the person chose, its stories may have gone.
 *
 * @returns how many were written, how many were there or came again, and which are like another
 */
export async function writeStories(
  stories: readonly ImportedStory[],
  folder: vscode.Uri | undefined,
): Promise<Written | Stopped> {
  const files: StoryFile[] = [];
  const isNew = ({ isThere }: StoryFile): boolean => !isThere;
  let opened = 0;
  try {
    const kept = folder && (await keptIn(folder));
    for (const story of stories) {
      const text = renderStory(story);
      if (folder && kept) files.push(await writeOnce(folder, story.title, text, kept));
      else {
        await openUnsaved(text);
        opened += 1;
      }
    }
  } catch (error) {
    const count = files.filter(isNew).length;
    const done = folder ? onlySome(count, 'written') : onlySome(opened, 'opened');
    void vscode.window.showErrorMessage(`${done}: ${reasonOf(error)}.${folder ? ' Try another folder.' : ''}`);
    return { stopped: true, count };
  }
  const first = files.find(isNew) ?? files[0];
  if (first) await openFile(first.uri);
  const there = files.filter((file) => !isNew(file));
  const again = there.filter(({ written }) => written.length > 0).length;
  const old = there.length - again;
  const alike = files.flatMap(({ uri: _, ...place }) => ((place.other ?? place.alike) === undefined ? [] : [place]));
  return { count: stories.length - old - again, old, again, alike };
}

/** Opens a file; the stories are written all the same where that fails. */
async function openFile(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.window.showTextDocument(uri);
  } catch (error) {
    void vscode.window.showWarningMessage(`${shownPath(uri)} can't be opened: ${reasonOf(error)}.`);
  }
}

function onlySome(count: number, done: string): string {
  if (count === 0) return `No story was ${done}`;
  return count === 1 ? `Only one story was ${done}` : `Only ${count} stories were ${done}`;
}

/** Says what became of an import, and offers to show what was left out and files beside those they are much like. */
async function say(sentence: string, leftOut: readonly string[], alike: readonly Comparison[] = []): Promise<void> {
  const rest =
    leftOut.length === 0 ? '' : ` Left out: ${leftOut.length === 1 ? 'one passage' : `${leftOut.length} passages`}.`;
  // A message without a button is cut after one line, and nobody would read which files are alike.
  const buttons = [...(alike.length === 0 ? [] : [COMPARE]), ...(leftOut.length === 0 ? [] : [SHOW_LEFT_OUT])];
  const choice = await vscode.window.showInformationMessage(`${sentence}${rest}`, ...buttons);
  if (choice === SHOW_LEFT_OUT) await showLeftOut(leftOut);
  if (choice === COMPARE) for (const one of alike) await compare(one);
}

/** A new file, and the one that it is much like or that has the name it would have had. */
interface Comparison {
  readonly old: vscode.Uri;
  readonly file: vscode.Uri;
}

/** The first few: those that are named. */
function comparisonsIn(folder: vscode.Uri | undefined, alike: readonly Place[]): readonly Comparison[] {
  return alike.slice(0, MOST_NAMED).flatMap(({ name, other, alike: like }) => {
    const old = other ?? like;
    return folder === undefined || old === undefined
      ? []
      : [{ old: vscode.Uri.joinPath(folder, old), file: vscode.Uri.joinPath(folder, name) }];
  });
}

async function compare({ old, file }: Comparison): Promise<void> {
  const title = `${shownPath(old)} ↔ ${shownPath(file)}`;
  await vscode.commands.executeCommand('vscode.diff', old, file, title, { preview: false });
}

function sentenceOn({ count, old, again, alike }: Written, folder: vscode.Uri | undefined): string {
  const stories = count === 1 ? 'one story' : `${count} stories`;
  if (!folder) return count === 1 ? 'One story is open, unsaved.' : `${stories} are open, unsaved.`;
  const twice =
    again === 0 ? [] : [`${again === 1 ? 'One is' : `${again} are`} in your notes more than once, and written once.`];
  const imported = [`Imported ${stories} into “${shownPath(folder)}”.`, ...twice, ...likenessInWords(alike)].join(' ');
  if (old === 0) return imported;
  if (count > 0) return `${imported} ${old === 1 ? 'One was' : `${old} were`} already there.`;
  return nothingNew(old, shownPath(folder));
}

function nothingNew(old: number, folder: string | undefined): string {
  const known = old === 1 ? 'the story is' : old === 2 ? 'both stories are' : `all ${old} stories are`;
  return `Nothing new: ${known} already ${folder === undefined ? 'there' : `in “${folder}”`}.`;
}

function sayNoneFound(): void {
  void vscode.window.showInformationMessage(
    'No story was found. One needs at least two sections, as headings or labels: “Situation: …”, “Action: …”. For a plain text, “STAR Story: Add Headings to This Text…” guesses them.',
  );
}

function folderOf(note: vscode.Uri): vscode.Uri | undefined {
  return note.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(note, '..');
}
