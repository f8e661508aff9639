import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOST, type Session, startSession } from './session';
import type { Workbench } from './workbench';

/** The sheet for the day, by keyboard alone. */

let session: Session;
let workbench: Workbench;

beforeAll(async () => {
  session = await startSession();
  workbench = session.workbench;
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`${HOST} failed ${task.name.replace(/\W+/g, '-')}`);
});
afterAll(() => session?.close());

test('it is written where the person says, and opens', async () => {
  await workbench.run('STAR Story: Write a Prep Sheet…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.getByText('Write a Prep Sheet').waitFor();
  expect(await input.locator('.quick-input-box input').inputValue()).toMatch(/exports\/prep-sheet\.html$/);
  await workbench.press('Enter');
  const told = workbench.page.locator('.notification-toast', { hasText: 'Exported to “exports/prep-sheet.html”' });
  await told.waitFor();
  // The notification's own key, then its button.
  await workbench.run('Notifications: Accept Notification Primary Action');
  await workbench.page.locator('.tab.active', { hasText: 'prep-sheet.html' }).waitFor();
  const page = await workbench.webview('#print');
  expect(await page.locator('h1').textContent()).toBe('Prep sheet');
  expect(await page.locator('.story h3').count()).toBe(12);
  expect(await page.locator('#print').textContent()).toContain('“exports/prep-sheet.html”');
  await workbench.screenshot(`${HOST} prep sheet`);
  expect(await faults(await page.content())).toEqual([]);
  // The button has the focus: a key hands the page to the browser, which can print it.
  await expect.poll(() => page.evaluate('document.hasFocus() && document.activeElement.tagName')).toBe('BUTTON');
  const { name, text } = await workbench.download(() => workbench.press('Enter'));
  expect(name).toBe('prep-sheet.html');
  expect(await page.locator('#page').textContent()).toBe(
    JSON.stringify({ name, page: text }).replaceAll('<', '\\u003c'),
  );
  expect(text).toMatch(/^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/);
  expect(text).not.toContain('<script');
});

/** The panel's policy lets no script of ours in, so the page is looked at in a tab of its own. */
async function faults(html: string): Promise<string[]> {
  const tab = await workbench.page.context().newPage();
  try {
    await tab.setContent(html);
    await tab.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const run = "axe.run(document, { preload: false, resultTypes: ['violations'] })";
    const { violations } = await tab.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(run);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  } finally {
    await tab.close();
  }
}
