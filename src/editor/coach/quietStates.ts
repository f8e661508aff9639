import * as vscode from 'vscode';
import { HISTORY } from '../documents';
import { reasonOf } from '../readFile';
import type { QuietState } from './state';

/** What the coach says where there is no story to speak of. */
export const NO_STORY: QuietState = {
  kind: 'quiet',
  headline: 'No story open',
  hint: "Open a .star.md file, and the coach follows your cursor: what each section has to do, what's missing, and what they'll ask.",
  starts: ['newStory', 'openSample', 'importNotes', 'walkthrough'],
};

/** The tab in front compares texts, and the one with the focus is no story: an old one, or one with headings proposed. */
export const COMPARISON: QuietState = {
  kind: 'quiet',
  headline: 'Two versions side by side',
  hint: 'The coach waits while you compare. Click into a story, and it follows your cursor again.',
  starts: [],
};

/** Whether the tab in front compares a text with an old one, or with one that's only proposed. */
export function isComparing(): boolean {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return (
    input instanceof vscode.TabInputTextDiff &&
    [input.original, input.modified].some(({ scheme }) => HISTORY.has(scheme))
  );
}

/** A story's file with nothing in it. */
export const EMPTY_FILE: QuietState = {
  kind: 'quiet',
  headline: 'An empty page',
  hint: 'Type “star” and press Tab to get all five parts, with what goes in each.',
  starts: ['newStory', 'openSample', 'importNotes', 'walkthrough'],
};

/** The coach's own knowledge can't be read. */
export function unreadable(error: unknown): QuietState {
  return {
    kind: 'quiet',
    headline: "The coach can't read its own files",
    hint: `Installing the extension again should help. The editor said: ${reasonOf(error)}.`,
    starts: [],
  };
}
