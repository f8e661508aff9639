import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOST, type Session, startSession } from './session';
import type { Theme, Workbench } from './workbench';

/** The Story Bank by keyboard alone, and its pictures, narrow and wide, in every kind of theme: to be looked at. */

const PATIENT = { timeout: 15_000, interval: 100 };
const THEMES: readonly Theme[] = ['light', 'dark', 'high contrast', 'high contrast light'];
/** CSS pixels. */
const WIDTHS = [280, 420];
const RETELLING = `---
title: The pager, told for its trail
principles: [Learn and Be Curious]
retells: 01-the-pager-at-ten-past-three.star.md
---

## Situation

The pager rang at ten past three, every night for a week.
`;

let session: Session;
let workbench: Workbench;

beforeAll(async () => {
  session = await startSession({
    async prepare(folder) {
      await writeFile(path.join(folder, 'zz-retelling.star.md'), RETELLING);
      await writeFile(path.join(folder, 'zz-damaged.star.md'), new Uint8Array([0xff, 0x00]));
    },
  });
  workbench = session.workbench;
  // Every row is in sight, so that none has to be scrolled to.
  await workbench.page.setViewportSize({ width: 1100, height: 3000 });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`${HOST} failed ${task.name.replace(/\W+/g, '-')}`);
});
afterAll(() => session?.close());

const rows = (): Locator =>
  workbench.page
    .locator('.pane', { has: workbench.page.locator('.pane-header', { hasText: 'Story Bank' }) })
    .locator('.monaco-list-row');
const labels = async () => (await rows().allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
const focused = async () => {
  const row = rows().and(workbench.page.locator('.focused'));
  return (await row.count()) > 0 ? row.first().innerText() : '';
};
/** Goes down the tree by keys until a row begins with these words. */
async function goTo(words: string): Promise<void> {
  await workbench.press('Home');
  for (let left = 60; left > 0; left -= 1) {
    if ((await focused()).startsWith(words)) return;
    const before = await rows()
      .and(workbench.page.locator('.focused'))
      .first()
      .getAttribute('data-index')
      .catch(() => null);
    await workbench.press('ArrowDown');
    await expect
      .poll(
        () =>
          rows()
            .and(workbench.page.locator('.focused'))
            .first()
            .getAttribute('data-index')
            .catch(() => null),
        PATIENT,
      )
      .not.toBe(before);
  }
  throw new Error(`no row begins with "${words}": ${(await labels()).join(' | ')}`);
}

async function focusBank(): Promise<void> {
  await workbench.run('Focus on Story Bank View');
  await expect.poll(async () => (await rows().count()) > 5, PATIENT).toBe(true);
}

test('it names the principles with their stories, the gaps, and a file that cannot be read', async () => {
  await focusBank();
  await expect.poll(async () => (await labels()).join('\n'), PATIENT).toContain('zz-damaged.star.md');
  const shown = (await labels()).join('\n');
  expect(shown).toContain("Couldn't be read");
  expect(shown).toMatch(/Ownership\s*(?:no backup|\d+ events)/);
  await expect.poll(async () => (await labels()).join('\n'), PATIENT).toMatch(/\d warnings?/);
  // The coach has most of the side bar: the gap stands further down. Now that the tree has rows, it takes the keys.
  await focusBank();
  await goTo('Success and Scale');
  expect(await focused()).toMatch(/no story yet/);
});

test('by keyboard: a story is opened', async () => {
  await focusBank();
  await goTo('The slow Tuesdays');
  await workbench.press('Enter');
  await workbench.page.locator('.tab.active', { hasText: '03-the-slow-tuesdays' }).waitFor();
});

test('by keyboard: a story is marked ready, and says so', async () => {
  await focusBank();
  await goTo('The slow Tuesdays');
  await workbench.press('Alt+Enter');
  await expect
    .poll(async () => (await labels()).find((row) => row.startsWith('The slow Tuesdays')), PATIENT)
    .toMatch(/ready/);
});

test('by keyboard: a story’s file is renamed, and the story that retells it follows', async () => {
  await focusBank();
  await goTo('The pager at ten past three');
  await workbench.press('F2');
  await workbench.page.locator('.quick-input-widget', { hasText: 'Stories that retell this one' }).waitFor();
  await workbench.answer('01-night-pager');
  const agree = workbench.page.locator('.monaco-dialog-box');
  // The editor asks whether stories may be changed with the file.
  if (
    await agree.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    )
  )
    await workbench.press('Enter');
  await workbench.openFile('zz-retelling.star.md');
  await expect.poll(() => workbench.textInSight(), PATIENT).toContain('retells: 01-night-pager.star.md');
});

test('by keyboard: sorted by level, filtered to one, and back', async () => {
  await workbench.run('STAR Story: Sort Story Bank…');
  await workbench.pick('By level');
  await expect.poll(async () => (await labels()).some((row) => row.startsWith('Principal')), PATIENT).toBe(true);
  await workbench.run('STAR Story: Filter Story Bank…');
  await workbench.page.locator('.quick-input-widget', { hasText: 'Filter the Story Bank' }).waitFor();
  await workbench.page
    .locator('.quick-input-widget input[type="text"], .quick-input-box input')
    .first()
    .fill('Principal');
  await workbench.press('ArrowDown');
  await workbench.press('Space');
  await workbench.press('Enter');
  await expect
    .poll(async () => (await labels()).filter((row) => /^(SDE1|SDE2|Senior)/.test(row)).length, PATIENT)
    .toBe(0);
  await workbench.run('STAR Story: Clear Story Bank Filter');
  await workbench.run('STAR Story: Sort Story Bank…');
  await workbench.pick('By principle');
  await expect.poll(async () => (await labels()).some((row) => row.startsWith('Ownership')), PATIENT).toBe(true);
});

test('by keyboard: a story is retold for another principle', async () => {
  await focusBank();
  await goTo('The slow Tuesdays');
  await workbench.press('Alt+r');
  await workbench.page.locator('.quick-input-widget', { hasText: 'Retell This Story' }).waitFor();
  await workbench.answer('Frugality', 'list');
  await workbench.page.locator('.quick-input-widget', { hasText: 'Retell for Frugality' }).waitFor();
  await workbench.press('Enter');
  // Beside the tree and another editor, its lines wrap.
  const inOneLine = async () => (await workbench.textInSight()).replaceAll('\n', '');
  await expect.poll(inOneLine, PATIENT).toContain('retells: "03-the-slow-tuesdays.star.md"');
});

test.each(THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const)))(
  'the bank in %s, %i px wide',
  async (theme, width) => {
    await workbench.setTheme(theme);
    await focusBank();
    await workbench.setSideBarWidth(width);
    await workbench.press('Home');
    await workbench.screenshotSideBar(`${HOST} bank ${theme.replaceAll(' ', '-')} ${width}`, 'Story Bank');
  },
);
