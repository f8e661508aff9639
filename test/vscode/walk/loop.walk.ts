import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import type { Theme, Workbench } from './workbench';

/** The page on the interview loop, from the palette and from the walkthrough, with the keyboard alone. */

const THEMES: readonly Theme[] = ['light', 'dark', 'high contrast'];
let workbench: Workbench;

walkIn({}, (session) => {
  workbench = session.workbench;
});

test('the palette opens the page, which says where it comes from before anything else', async () => {
  await workbench.run('STAR Story: How the Interview Loop Works');
  const page = await workbench.webview('h1:has-text("How the interview loop works")');
  const text = (await page.locator('body').textContent()) ?? '';
  const order = ["isn't affiliated with Amazon", 'secondary knowledge', 'Last checked on 20', 'Phone screen'];
  const places = order.map((words) => text.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(await page.locator('h2').count()).toBeGreaterThanOrEqual(6);
});

test.each(THEMES)('it is looked at in %s', async (theme) => {
  await workbench.setTheme(theme);
  await screenshot(workbench.page, `${HOST} loop ${theme.replaceAll(' ', '-')}`);
});

test('the walkthrough has a panel of it, whose button leads to the page', async () => {
  await workbench.run('View: Close All Editors');
  await workbench.run('Welcome: Open Walkthrough...');
  await workbench.pick('Your First STAR Story');
  const step = workbench.page.locator('.getting-started-step', { hasText: 'Know how the interview goes' });
  // The page opens its first step and gives it the focus.
  const first = 'document.activeElement?.closest(".getting-started-step.expanded") != null';
  await expect.poll(() => workbench.page.evaluate(first), PATIENT).toBe(true);
  await step.first().focus();
  await workbench.press('Enter');
  const panel = await workbench.webview('h2:has-text("How the interview loop works")');
  await expect.poll(() => panel.locator('body').textContent(), PATIENT).toContain('Secondary knowledge');
  await screenshot(workbench.page, `${HOST} loop walkthrough`);
  await step.locator('.monaco-button', { hasText: 'How the Interview Loop Works' }).first().focus();
  await workbench.press('Enter');
  await workbench.webview('h1:has-text("How the interview loop works")');
});
