import { expect } from 'vitest';
import { PATIENT } from './patience';
import type { Workbench } from './workbench';

export const NEW_STORY = 'STAR Story: New Story…';

/** Waits until a step of New Story asks for something in words that begin like this. */
export async function asksFor(workbench: Workbench, words: string): Promise<void> {
  await workbench.page.locator(`.quick-input-widget [placeholder^="${words}"]`).waitFor();
}

/**
 * Begins a story of one principle by New Story, step by step; done once the coach shows it and what is typed goes into
 * its file.
 */
export async function beginStory(workbench: Workbench, name: string): Promise<void> {
  await workbench.run(NEW_STORY);
  await asksFor(workbench, 'Which principles');
  // A list with boxes stands on no row while it filters: Enter takes the first that is left.
  await workbench.answer('Ownership');
  await asksFor(workbench, 'Which question');
  await workbench.answer('No question yet', 'list');
  await asksFor(workbench, 'Which level');
  await workbench.answer('Senior', 'list');
  await asksFor(workbench, 'A name');
  await workbench.answer(name);
  const coach = await workbench.webview('#coach .header');
  await expect.poll(() => coach.locator('.top').textContent(), PATIENT).toContain(name);
  await workbench.editorFocused();
}
