import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { walkIn } from './session';
import type { Workbench } from './workbench';

/** A story begun by somebody who has never opened the coach, with the keyboard alone. */

let workbench: Workbench;

walkIn({}, (session) => {
  workbench = session.workbench;
});

test('after New Story the coach shows itself, and the keys still go into the story', async () => {
  await workbench.run('STAR Story: New Story…');
  const asks = (words: string) => workbench.page.locator(`.quick-input-widget [placeholder^="${words}"]`).waitFor();
  await asks('Which principle');
  // A list with boxes stands on no row while it filters: Enter takes the first that is left.
  await workbench.answer('Ownership');
  await asks('Which question');
  await workbench.answer('No question yet', 'list');
  await asks('Which level');
  await workbench.answer('Senior', 'list');
  await asks('A name');
  await workbench.answer('The quiet pump');
  const coach = await workbench.webview('#coach .header');
  await expect.poll(() => coach.locator('.top').textContent(), PATIENT).toContain('The quiet pump');
  await workbench.editorFocused();
  await workbench.type('The pump stood still for two hours.');
  await expect.poll(() => workbench.textInSight(), PATIENT).toContain('The pump stood still for two hours.');
  const text = await workbench.textInSight();
  expect(text).not.toContain('[what broke');
  // The words of the row that says so are no question, typed or not.
  expect(text).not.toContain('No question yet');
});
