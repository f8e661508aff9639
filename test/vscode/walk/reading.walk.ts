import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import type { Workbench } from './workbench';

/** What is only seen: the times at the headings, the status bar, the evidence in colour, the hovers. */

const SAMPLE = '01-the-pager-at-ten-past-three.star.md';
const UNDERLINED = '## Task\n\nMine.\n\nSituation\n=========\n\nThe lamp failed.\n';

let workbench: Workbench;

const prepare = (folder: string) => writeFile(path.join(folder, 'underlined.star.md'), UNDERLINED);

walkIn({ prepare }, async (started) => {
  workbench = started.workbench;
  await workbench.openFile(SAMPLE);
});

const status = () => workbench.page.locator('.statusbar-item[id$="starStory.status"]');
/** Stretches with a background of their own: the decorations' classes are made up by the editor. */
const coloured = () => workbench.editor.locator('.view-overlays .cdr[class*="ced-"]').count();

test('the status bar tells the time and the open findings, and leads to the coach', async () => {
  await expect.poll(() => status().textContent(), PATIENT).toMatch(/\d:\d\d\s+\d/);
  await status().locator('a').click();
  await workbench.webview('#coach .part');
});

test('headings end with their seconds', async () => {
  await workbench.focusEditor();
  await expect.poll(() => workbench.textInSight(), PATIENT).toMatch(/## Situation\s*\d+ of \d+ s/);
});

test('evidence is coloured while it is asked for', async () => {
  const plain = await coloured();
  await workbench.run('STAR Story: Toggle Evidence Highlights');
  await expect.poll(coloured, PATIENT).toBeGreaterThan(plain + 4);
});

test('and the colours are explained at the status bar', async () => {
  // The mouse has clicked here before, and what it clicked says nothing more until it comes anew.
  await workbench.page.mouse.move(400, 300);
  await status().hover();
  const legend = workbench.page.locator('.workbench-hover', { hasText: 'Highlighted:' });
  await legend.getByText('whose job it was').waitFor();
  const swatches = legend.locator('span[style*="background-color"]');
  expect(await swatches.count()).toBe(7);
  await screenshot(workbench.page, `${HOST} evidence legend`, 'kept');
  await workbench.page.mouse.move(400, 300);
});

test.each(['light', 'dark', 'high contrast', 'high contrast light'] as const)(
  'it is looked at in %s',
  async (theme) => {
    await workbench.setTheme(theme);
    await screenshot(workbench.page, `${HOST} evidence ${theme}`);
  },
);

test('a heading says what it is for', async () => {
  await workbench.placeCursor('## Act');
  await workbench.run('Show or Focus Hover');
  const hover = workbench.page.locator('.monaco-hover:not(.hidden) .hover-contents');
  await expect.poll(async () => (await hover.allInnerTexts()).join('\n'), PATIENT).toContain('Common slip');
  await workbench.press('Escape');
});

test.each(['light', 'dark', 'high contrast'] as const)(
  'the hover, the light bulb and the wizard are looked at in %s',
  async (theme) => {
    await workbench.setTheme(theme);
    await workbench.placeCursor('## Act');
    await workbench.run('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await expect.poll(async () => (await hover.allInnerTexts()).join('\n'), PATIENT).toContain('Common slip');
    await screenshot(workbench.page, `${HOST} hover on a heading ${theme}`);
    await workbench.press('Escape');
    await workbench.placeCursor('We walked');
    expect((await workbench.lightBulb()).join('\n')).toContain('Change to “I”');
    await screenshot(workbench.page, `${HOST} light bulb ${theme}`);
    await workbench.press('Escape');
    await workbench.run('STAR Story: New Story…');
    const wizard = workbench.page.locator('.quick-input-widget');
    await wizard.locator('.monaco-list-row.focused', { hasText: 'Are Right, A Lot' }).waitFor();
    await screenshot(workbench.page, `${HOST} new story ${theme}`);
    await workbench.press('Escape');
    await wizard.waitFor({ state: 'hidden' });
  },
);

test('a key goes to the next section', async () => {
  await workbench.placeCursor('## Act');
  const cursor = () => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').textContent();
  const heading = await cursor();
  await workbench.press('Alt+PageDown');
  await expect.poll(cursor, PATIENT).not.toBe(heading);
  const action = await cursor();
  await workbench.press('Alt+PageDown');
  await expect.poll(cursor, PATIENT).not.toBe(action);
  await workbench.press('Alt+PageUp');
  await expect.poll(cursor, PATIENT).toBe(action);
});

test('evidence is plain again when it is asked for no more', async () => {
  await workbench.run('STAR Story: Toggle Evidence Highlights');
  await expect.poll(coloured, PATIENT).toBe(0);
});

test('a heading with a line below it looks as any other', async () => {
  await workbench.openFile('underlined.star.md');
  const look = (words: string) =>
    workbench.editor
      .locator('.view-line span span', { hasText: new RegExp(`^(?:##\\s)?${words}$`) })
      .first()
      .getAttribute('class');
  for (const theme of ['light', 'dark', 'high contrast', 'high contrast light'] as const) {
    await workbench.setTheme(theme);
    // The lines take a theme's colours one after the other, so all of them are looked at each time.
    const looks = async () => {
      const [plain, task, situation] = [await look('Mine.'), await look('Task'), await look('Situation')];
      return { asTheOther: situation === task, asPlainWords: situation === plain };
    };
    await expect.poll(looks, { ...PATIENT, message: theme }).toEqual({ asTheOther: true, asPlainWords: false });
    await screenshot(workbench.page, `${HOST} underlined ${theme}`);
  }
});
