import { expect, test } from 'vitest';
import { beginStory } from './newStory';
import { PATIENT } from './patience';
import { walkIn } from './session';
import type { Workbench } from './workbench';

/** A story begun by somebody who has never opened the coach, with the keyboard alone. */

let workbench: Workbench;

walkIn({}, (session) => {
  workbench = session.workbench;
});

test('after New Story the coach shows itself, and the keys still go into the story', async () => {
  await beginStory(workbench, 'The quiet pump');
  await workbench.type('The pump stood still for two hours.');
  await expect.poll(() => workbench.textInSight(), PATIENT).toContain('The pump stood still for two hours.');
  const text = await workbench.textInSight();
  expect(text).not.toContain('[what broke');
  // The words of the row that says so are no question, typed or not.
  expect(text).not.toContain('No question yet');
});
