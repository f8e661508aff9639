import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo } from './lists';
import { PATIENT } from './patience';
import { screenshotSideBar } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** The Story Bank by keyboard alone, and its pictures, narrow and wide, in every kind of theme: to be looked at. */

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

let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      await writeFile(path.join(folder, 'zz-retelling.star.md'), RETELLING);
      await writeFile(path.join(folder, 'zz-damaged.star.md'), new Uint8Array([0xff, 0x00]));
    },
  },
  async (started) => {
    workbench = started.workbench;
    // Every row is in sight, so that none has to be scrolled to: the coach has most of the side bar.
    await workbench.page.setViewportSize({ width: 1100, height: 6000 });
  },
);

const bank = (): Locator =>
  workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header', { hasText: 'Story Bank' }) });
const rows = (): Locator => bank().locator('.monaco-list-row');
const labels = async () => (await rows().allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
/** Goes down the tree by keys, from its top, to a row that begins with these words. */
async function goToRow(words: string): Promise<void> {
  await workbench.press('Home');
  await goTo(workbench.page, bank(), new RegExp(`^${words}`));
}

async function focusBank(): Promise<void> {
  await workbench.run('Focus on Story Bank View');
  await expect.poll(async () => (await rows().count()) > 5, PATIENT).toBe(true);
}

test('it names the principles with their stories, the gaps, and a file that cannot be read', async () => {
  await focusBank();
  const shown = async () => (await labels()).join('\n');
  await expect.poll(shown, PATIENT).toContain('zz-damaged.star.md');
  await expect.poll(shown, PATIENT).toContain("Couldn't be read");
  await expect.poll(shown, PATIENT).toMatch(/Ownership\s*(?:no backup|\d+ events)/);
  await expect.poll(shown, PATIENT).toMatch(/\d warnings?/);
  // The coach has most of the side bar: the gap stands further down. Now that the tree has rows, it takes the keys.
  await focusBank();
  await goToRow('Success and Scale');
  expect(await bank().locator('.monaco-list-row.focused').innerText()).toMatch(/no story yet/);
});

test('by keyboard: a story is opened', async () => {
  await focusBank();
  await goToRow('The slow Tuesdays');
  await workbench.press('Enter');
  await workbench.page.locator('.tab.active', { hasText: '03-the-slow-tuesdays' }).waitFor();
});

test('by keyboard: a story is marked ready, and says so', async () => {
  await focusBank();
  await goToRow('The slow Tuesdays');
  await workbench.press('Alt+Enter');
  await expect
    .poll(async () => (await labels()).find((row) => row.startsWith('The slow Tuesdays')), PATIENT)
    .toMatch(/ready/);
});

test('by keyboard: a story is rehearsed', async () => {
  await focusBank();
  await goToRow('The slow Tuesdays');
  await workbench.press('Alt+p');
  const page = await workbench.webview('#rehearsal > *');
  await expect.poll(() => page.locator('#heading').textContent(), PATIENT).toBe('The slow Tuesdays');
  await workbench.run('View: Close Editor');
});

// On the server even the editor's own "Reveal Active File in Explorer View" does nothing.
test.runIf(HOST === 'web')('by keyboard: a story is revealed among the files', async () => {
  await focusBank();
  await goToRow('The slow Tuesdays');
  await workbench.press('Shift+F10');
  const menu = workbench.page.locator('.monaco-menu');
  const reveal = menu.locator('.action-item', { hasText: 'Reveal in Explorer' });
  await reveal.waitFor();
  await expect
    .poll(async () => {
      if (await reveal.and(menu.locator('.focused')).count()) return true;
      await workbench.press('ArrowDown');
      return false;
    }, PATIENT)
    .toBe(true);
  await workbench.press('Enter');
  await workbench.page
    .locator('.explorer-folders-view .monaco-list-row.focused', { hasText: '03-the-slow-tuesdays' })
    .waitFor();
});

test('by keyboard: a story’s file is renamed, and the story that retells it follows', async () => {
  await focusBank();
  await goToRow('The pager at ten past three');
  await workbench.press('F2');
  await workbench.page.locator('.quick-input-widget', { hasText: 'Stories that retell this one' }).waitFor();
  await workbench.answer('01-night-pager');
  // The editor asks whether stories may be changed with the file.
  const asked = workbench.page.locator('.monaco-dialog-box');
  await asked.waitFor();
  await workbench.press('Enter');
  await asked.waitFor({ state: 'hidden' });
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
  const offered = workbench.page.locator('.quick-input-list .monaco-list-row');
  await expect.poll(() => offered.count(), PATIENT).toBe(1);
  await workbench.press('ArrowDown');
  const principal = offered.and(workbench.page.locator('.focused')).filter({ hasText: 'Principal' });
  await principal.waitFor();
  await workbench.press('Space');
  await principal.locator('.monaco-checkbox[aria-checked="true"], input:checked').waitFor();
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
  await goToRow('The slow Tuesdays');
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
    await screenshotSideBar(workbench.page, `${HOST} bank ${theme.replaceAll(' ', '-')} ${width}`, 'Story Bank');
  },
);
