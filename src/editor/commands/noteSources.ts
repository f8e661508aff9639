import * as vscode from 'vscode';
import { decodeText } from '../../notes/decodeText';
import { LANGUAGE } from '../documents';
import { readOrdinaryFile } from '../readFile';
import type { WordDocuments } from '../wordDocuments';

/** Notes to read stories from. */
interface Note {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** Words of a Word document that are not its text. */
  readonly unread: readonly string[];
}

/**
 * The notes that are meant: those selected in the explorer, else the file of the active editor, else what the person
 * picks. Undefined where they pick nothing.
 */
export async function chosenNotes(first: unknown, selected: unknown): Promise<readonly vscode.Uri[] | undefined> {
  const all = Array.isArray(selected) ? selected.filter((one) => one instanceof vscode.Uri) : [];
  if (all.length > 0) return all;
  if (first instanceof vscode.Uri) return [first];
  const document = vscode.window.activeTextEditor?.document;
  if (document && isNote(document)) return [document.uri];
  return vscode.window.showOpenDialog({
    title: 'Import Stories',
    openLabel: 'Read',
    canSelectMany: true,
    filters: { Notes: ['md', 'markdown', 'txt', 'docx', 'org'] },
  });
}

/** Not a story, which needs no import, and not a page of the editor's own. */
function isNote({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId !== LANGUAGE && ['markdown', 'plaintext'].includes(languageId) && uri.scheme !== 'output';
}

/**
 * The words as they stand in the editor where the file is open, else as they stand on disk.
 *
 * @throws where there are none
 */
export async function readNote(uri: vscode.Uri, documents: WordDocuments): Promise<Note> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { uri, text: open.getText(), unread: [] };
  const bytes = await readOrdinaryFile(uri);
  if (/\.docx$/i.test(uri.path)) {
    const { html, leftOut } = await documents.read(bytes);
    return { uri, text: html, unread: leftOut };
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new Error("it isn't text");
  return { uri, text, unread: [] };
}
