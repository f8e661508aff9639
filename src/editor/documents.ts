import type { DocumentFilter, TextDocument } from 'vscode';

export const LANGUAGE = 'star-story';

/** Every story, on whatever file system it lies, saved or not. */
export const STORIES: DocumentFilter = { language: LANGUAGE };

/** One side of a comparison, old or only proposed: nobody can act on a finding there. */
const HISTORY = new Set(['git', 'gitfs', 'scm-history-item', 'vscode-local-history', 'review', 'star-story-headings']);

/** True for a story that somebody is writing. */
export function isStory(document: TextDocument): boolean {
  return document.languageId === LANGUAGE && !HISTORY.has(document.uri.scheme);
}
