import * as vscode from 'vscode';
import { storyText } from '../story/storyText';
import { Refusal, readOrdinaryFile } from './readFile';

/**
 * The document of a file, to be changed for the person. The editor decodes whatever it opens and writes back what
 * it made of it, so a document is handed out only where nothing of the file would be lost by that.
 *
 * @throws as `readOrdinaryFile`, and {Refusal} where the file is not UTF-8 text or is not what the document shows
 */
export async function documentOnDisk(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const text = storyText(await readOrdinaryFile(uri));
  if (text === undefined) throw new Refusal("it isn't UTF-8 text");
  const document = await vscode.workspace.openTextDocument(uri);
  // Unsaved changes are the person's own, and are not saved for them.
  if (!document.isDirty && plain(document.getText()) !== plain(text)) {
    throw new Refusal("the editor shows something else than what's in the file. Close it and open it again first");
  }
  return document;
}

/** The editor keeps the byte order mark to itself and has one kind of line end a document. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
