import * as vscode from 'vscode';
import { storyText } from '../../story/storyText';
import { lastCommitted } from '../commands/gitApi';
import { pickOne } from '../commands/steps';
import { shownPath } from '../commands/storyFolder';
import { readOrdinaryFile, reasonOf } from '../readFile';
import type { OpenedTexts } from './openedTexts';

/** A text that a story is compared with. */
export interface EarlierVersion {
  readonly text: string;
  /** As the comparison's title has it: "saved", "commit 1a2b3c4" or a file's name. */
  readonly name: string;
}

/** What a key or another extension can name in place of choosing it. */
export type Which = 'saved' | 'opened' | 'commit' | vscode.Uri;

type Row = vscode.QuickPickItem & {
  readonly which?: Which;
  /** Undefined where the person left, or was told why it cannot be had. */
  readonly read: () => Promise<EarlierVersion | undefined>;
};

/**
 * The earlier version of a story that is meant, by what was named or by asking; undefined where the person left, or was
 * told why there is none.
 */
export async function earlierVersionOf(
  document: vscode.TextDocument,
  opened: OpenedTexts,
  which: unknown,
): Promise<EarlierVersion | undefined> {
  const other = Array.isArray(which) && which.length === 2 ? otherOf(document.uri, which) : undefined;
  if (other) return named(await readVersion(other), nameOf(other));
  if (which instanceof vscode.Uri) return named(await readVersion(which), nameOf(which));
  const rows = await rowsFor(document, opened);
  const given = rows.find((row) => row.which !== undefined && row.which === which);
  if (given) return given.read();
  const row = await pickOne(rows, {
    title: 'Compare Claims',
    placeholder: `Compare “${nameOf(document.uri)}” with which earlier version?`,
  });
  return row?.read();
}

/** Of two files that are selected in the Explorer, the one that the command wasn't chosen from. */
function otherOf(story: vscode.Uri, selected: readonly unknown[]): vscode.Uri | undefined {
  return selected.find((uri): uri is vscode.Uri => uri instanceof vscode.Uri && uri.toString() !== story.toString());
}

/** What there is to compare with: the saved version and the one that was opened where they were changed since, the last commit, and any file. */
async function rowsFor(document: vscode.TextDocument, opened: OpenedTexts): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (document.isDirty && !document.isUntitled) {
    rows.push({
      which: 'saved',
      label: '$(save) The Last Saved Version',
      description: 'what the file holds now',
      read: async () => named(await readVersion(document.uri), 'saved'),
    });
  }
  const first = opened.of(document);
  if (first && first.text !== document.getText()) {
    const time = first.at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    rows.push({
      which: 'opened',
      label: '$(history) The Version You Opened',
      description: `at ${time}`,
      read: async () => ({ text: first.text, name: `opened at ${time}` }),
    });
  }
  const committed = document.isUntitled ? undefined : await lastCommitted(document.uri);
  if (committed) {
    const { text, hash, subject } = committed;
    rows.push({
      which: 'commit',
      label: '$(git-commit) The Last Commit',
      description: `${hash} · ${subject}`,
      read: async () => ({ text, name: `commit ${hash}` }),
    });
  }
  rows.push({
    label: '$(file) An Earlier Copy in Another File…',
    read: async () => {
      const file = await chooseFile(document);
      return file && named(await readVersion(file), nameOf(file));
    },
  });
  return rows;
}

/** The text of a file; undefined once it was said why it cannot be read. */
async function readVersion(file: vscode.Uri): Promise<string | undefined> {
  let reason: string;
  try {
    const text = storyText(await readOrdinaryFile(file));
    if (text !== undefined) return text;
    reason = "it isn't UTF-8 text";
  } catch (error) {
    reason = reasonOf(error);
  }
  void vscode.window.showErrorMessage(`“${shownPath(file)}” can't be compared: ${reason}.`);
  return undefined;
}

export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

const named = (text: string | undefined, name: string): EarlierVersion | undefined =>
  text === undefined ? undefined : { text, name };

async function chooseFile(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  const chosen = await vscode.window.showOpenDialog({
    title: 'Compare Claims with an Earlier Copy',
    openLabel: 'Compare',
    filters: { 'Stories and text': ['md', 'txt'], 'All files': ['*'] },
    ...(folder && { defaultUri: folder }),
  });
  return chosen?.[0];
}
