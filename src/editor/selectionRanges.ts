import * as vscode from 'vscode';
import { STORIES } from './documents';
import { rangeIn } from './ranges';
import { selectionSteps } from './selectionSteps';
import type { Snapshots } from './snapshots';

/** Expand Selection: from the word to the sentence, its block, its section, the story. */
export function registerSelectionRanges(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(STORIES, {
    provideSelectionRanges(document, positions) {
      const story = snapshots.readStory(document);
      return positions.map((position) => {
        const steps = selectionSteps(story, document.offsetAt(position)).map((step) => rangeIn(story, step));
        const word = document.getWordRangeAtPosition(position) ?? new vscode.Range(position, position);
        const outer = steps
          .filter((step) => step.contains(word) && !step.isEqual(word))
          .reduceRight<vscode.SelectionRange | undefined>(
            (parent, step) => new vscode.SelectionRange(step, parent),
            undefined,
          );
        return new vscode.SelectionRange(word, outer);
      });
    },
  });
}
