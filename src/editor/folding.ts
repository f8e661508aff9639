import * as vscode from 'vscode';
import type { Range, Story } from '../story/types';
import { STORIES } from './documents';
import { positionIn } from './ranges';
import type { Snapshots } from './snapshots';

/** Folds the front matter, each section, and each answer or level inside one. */
export function registerFolding(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(STORIES, {
    provideFoldingRanges: (document) => foldsOf(snapshots.readStory(document)),
  });
}

function foldsOf(story: Story): vscode.FoldingRange[] {
  const folds: vscode.FoldingRange[] = [];
  const add = (range: Range): void => {
    const first = positionIn(story, range.start).line;
    const last = positionIn(story, lastWritten(story.text, range)).line;
    if (last > first) folds.push(new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region));
  };
  if (story.frontMatter.range) add(story.frontMatter.range);
  for (const section of story.sections) {
    add({ start: section.heading.start, end: section.body.end });
    for (const part of section.subheadings) add({ start: part.range.start, end: part.body.end });
  }
  return folds;
}

/** Blank lines after a section stay visible, so that folded sections do not stick together. */
function lastWritten(text: string, range: Range): number {
  return range.start + Math.max(0, text.slice(range.start, range.end).trimEnd().length - 1);
}
