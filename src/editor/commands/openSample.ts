import * as vscode from 'vscode';
import { pickOne } from './steps';
import { openUnsaved } from './storyFiles';

/** Samples to learn from, named here because an extension on the web cannot list its own folder. */
export const SAMPLES: readonly { readonly file: string; readonly label: string; readonly detail: string }[] = [
  {
    file: '05-the-angry-choir.star.md',
    label: 'A weak story',
    detail: "The angry choir: “we” everywhere, no numbers, somebody else's fix. See what gets underlined.",
  },
  {
    file: '03-the-slow-tuesdays.star.md',
    label: 'An average story',
    detail: 'The slow Tuesdays: a good search for the cause, with gaps in the telling.',
  },
  {
    file: '01-the-pager-at-ten-past-three.star.md',
    label: 'A strong story',
    detail: 'The pager at ten past three: whose job it was, what was done, what changed.',
  },
];

/** `starStory.openSample`: opens an unsaved copy of a sample, to be written all over. */
export function registerOpenSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.openSample', async () => {
    const sample = await pickOne(SAMPLES, {
      title: 'Open a Sample Story',
      placeholder: 'Which one? It opens as a copy you can try things on',
    });
    if (sample) await openSample(extension, sample.file);
  });
}

export async function openSample(extension: vscode.Uri, file: string): Promise<vscode.TextEditor> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', file));
  return openUnsaved(new TextDecoder().decode(bytes));
}
