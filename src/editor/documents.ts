import type { DocumentFilter, TextDocument } from 'vscode';

export const LANGUAGE = 'star-story';

/** Every story, on whatever file system it lies, saved or not. */
export const STORIES: DocumentFilter = { language: LANGUAGE };

/** Capitals or not, as VS Code itself finds the language of a file. */
export function isStoryName(name: string): boolean {
  return name.toLowerCase().endsWith('.star.md');
}

/**
 * One side of a comparison, old or only proposed: nobody can act on a finding there. The menus of package.json name them
 * too.
 */
export const HISTORY = new Set([
  'git',
  'gitfs',
  'scm-history-item',
  'vscode-local-history',
  'review',
  'star-story-headings',
  'star-story-earlier',
]);

/** True for a story that somebody is writing. */
export function isStory(document: TextDocument): boolean {
  return document.languageId === LANGUAGE && !HISTORY.has(document.uri.scheme);
}
