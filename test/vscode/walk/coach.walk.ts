import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOST, type Session, startSession } from './session';
import type { Workbench } from './workbench';

/** What the coach's view does beyond the newcomer's walk, in the order of the steps: each starts from the one before. */

const PATIENT = { timeout: 10_000, interval: 100 };
const WEAK = '07-the-release-nobody-trusted.star.md';
const HOSTILE = 'markup.star.md';
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script><b>bold</b>';
const HOSTILE_STORY = `---
title: '${MARKUP}'
principles: ['${MARKUP}']
---

## Situation

The ${MARKUP} queue held 40 reports a day.

## Action

We ${MARKUP} fixed it. I traced the ${MARKUP} retry.

## Result

Reports went from 40 ${MARKUP} to 2 in a week.
`;

let session: Session;
let workbench: Workbench;
let coach: Frame;

beforeAll(async () => {
  session = await startSession({ prepare: (folder) => writeFile(path.join(folder, HOSTILE), HOSTILE_STORY) });
  workbench = session.workbench;
  await workbench.openSideBar('STAR Story');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`${HOST} failed ${task.name.replace(/\W+/g, '-')}`);
});
afterAll(() => session?.close());

const shown = () => coach.locator('#coach').textContent();
/** Where the first open disclosure stands in sight, and which are open. */
const place = () =>
  coach.evaluate<[number, string[]]>(
    "[Math.round(document.querySelector('details[open]').getBoundingClientRect().top), [...document.querySelectorAll('details[open] > summary')].map((one) => one.textContent)]",
  );

test('with no story open there is a sentence on what to do', async () => {
  coach = await workbench.webview('#coach .part');
  await expect.poll(shown, PATIENT).toContain('No story open');
});

test('what the section lacks stands there, quoted, and leads to its place', async () => {
  await workbench.openFile(WEAK);
  await workbench.placeCursor('## Action');
  await expect.poll(shown, PATIENT).toContain('Now: Action');
  const quote = coach.locator('.checklist .link', { hasText: 'We restored' }).first();
  await quote.click();
  await expect
    .poll(() => workbench.page.locator('.statusbar-item', { hasText: '(2 selected)' }).count(), PATIENT)
    .toBe(1);
});

test('the fix is a click away', async () => {
  const row = coach.locator('.checklist li', { hasText: 'We restored' }).first();
  await row.locator('.link', { hasText: 'Fix' }).click();
  const menu = workbench.page.locator('.action-widget').first();
  await menu.waitFor(PATIENT);
  expect(await menu.textContent()).toContain('I restored');
  await workbench.press('Escape');
});

test('the bar raiser gives a leaning and reasons', async () => {
  expect(await coach.locator('.verdict').textContent()).toMatch(/^Leaning .*no figure in the result/);
});

test('another principle shows what to lead with, with words of this story', async () => {
  await coach.locator('select').selectOption('Dive Deep');
  await expect.poll(() => coach.locator('.retell').count(), PATIENT).toBe(3);
  await expect.poll(() => coach.locator('.retell .link').count(), PATIENT).toBeGreaterThan(0);
});

test('another level shows its bar, and the story’s own is a click away', async () => {
  await coach.locator('input[value=Principal]').check();
  await expect.poll(shown, PATIENT).toContain('Make this a story for Principal');
  await coach.locator('.link', { hasText: 'Make this a story for Principal' }).click();
  await expect.poll(() => workbench.text(), PATIENT).toContain('level: Principal');
  await workbench.press('Control+z');
  await expect.poll(() => workbench.text(), PATIENT).toContain('level: SDE2');
});

test('typing keeps scroll and open items, and so does hiding the view', async () => {
  await coach.locator('.probe > summary').nth(1).click();
  await coach.locator('.told > summary').first().click();
  await coach.evaluate('scrollTo(0, 500)');
  await workbench.placeCursor('the riders were understanding.');
  await expect.poll(shown, PATIENT).toContain('Now: Result');
  await workbench.page.waitForTimeout(300);
  const [top, open] = await place();
  expect(open).toHaveLength(2);
  await workbench.type(' It was good.');
  await workbench.page.waitForTimeout(600);
  const [topAfter, openAfter] = await place();
  expect(openAfter).toEqual(open);
  expect(Math.abs(topAfter - top)).toBeLessThan(4);
  await workbench.run('View: Show Explorer');
  await workbench.openSideBar('STAR Story');
  coach = await workbench.webview('#coach .header');
  await expect.poll(async () => (await place())[1], PATIENT).toEqual(open);
  await expect.poll(async () => Math.abs((await place())[0] - top) < 60, PATIENT).toBe(true);
});

test('it is worked by the keyboard alone', async () => {
  const summary = coach.locator('.probe > summary').first();
  await summary.focus();
  await workbench.press('Enter');
  await expect.poll(() => coach.locator('.probe').first().getAttribute('open'), PATIENT).toBe('');
  await workbench.press('Tab');
  await workbench.press('Enter');
  const question = await coach.locator('.probe .question').first().textContent();
  await expect.poll(() => workbench.text(), PATIENT).toContain(`### ${question}`);
});

test.each(['light', 'dark', 'high contrast'] as const)('axe finds nothing to mend in %s', async (theme) => {
  await workbench.setTheme(theme);
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await coach.evaluate(await readFile(axe, 'utf8'));
  const run = "axe.run(document, { preload: false, resultTypes: ['violations'] })";
  const { violations } = await coach.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(run);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('markup in a story is only ever text', async () => {
  await workbench.openFile(HOSTILE);
  for (const place of ['title:', '## Action', '## Result']) {
    await workbench.placeCursor(place);
    await expect.poll(shown, PATIENT).toContain('<img src=x');
    await workbench.page.waitForTimeout(200);
    expect(await coach.locator('#coach img, #coach script, #coach b b').count()).toBe(0);
  }
  expect(await coach.evaluate('document.title')).toBe('Coach');
});
