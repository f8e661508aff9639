import type * as vscode from 'vscode';
import { storyText } from '../../story/storyText';
import { isAbsent, readOrdinaryFile, reasonOf } from '../readFile';

/** The text of a file as the editor has it, why it cannot be had, or undefined where it is gone. */
export async function readText(uri: vscode.Uri): Promise<string | { readonly reason: string } | undefined> {
  try {
    const text = storyText(await readOrdinaryFile(uri));
    // The editor keeps the byte order mark to itself.
    return text?.replace(/^\uFEFF/, '') ?? { reason: "it isn't UTF-8 text" };
  } catch (error) {
    return isAbsent(error) ? undefined : { reason: reasonOf(error) };
  }
}
