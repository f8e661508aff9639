import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** Pictures of the hover on a finding and of its light bulb, in every kind of theme: to be looked at. */

const STORY = '01-the-pager-at-ten-past-three.star.md';
/** CSS pixels. A hover is at most a quarter as tall as the editor. */
const WINDOW = { width: 1000, height: 2000 };

let workbench: Workbench;

walkIn({}, async (session) => {
  workbench = session.workbench;
  await workbench.page.setViewportSize(WINDOW);
  await workbench.openFile(STORY);
  await workbench.page.locator('.squiggly-warning').first().waitFor(PATIENT);
});

test.each(THEMES)('the hover and the light bulb in %s', async (theme) => {
  const named = (what: string) => `${HOST} ${what} ${theme.replaceAll(' ', '-')}`;
  await workbench.setTheme(theme);
  await workbench.placeCursor('We walked', 'before');
  await workbench.press('ArrowRight');
  await workbench.run('Show or Focus Hover');
  await workbench.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Strong' }).first().waitFor(PATIENT);
  await screenshot(workbench.page, named('hover'), 'kept');
  await workbench.press('Escape');
  expect((await workbench.lightBulb()).join()).toContain('Change to “I”');
  await screenshot(workbench.page, named('light bulb'), 'kept');
  await workbench.press('Escape');
});
