import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faults } from './axe';
import { PATIENT } from './patience';
import { pathOf, screenshot } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** The sheet for the day, by keyboard alone. */

let workbench: Workbench;
let sheet: string;

walkIn({}, (session) => {
  workbench = session.workbench;
});

test('it is written where the person says, and opens', async () => {
  await workbench.run('STAR Story: Write a Prep Sheet…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.getByText('Write a Prep Sheet').waitFor();
  // Its words come after its title.
  await expect
    .poll(() => input.locator('.quick-input-box input').inputValue(), PATIENT)
    .toMatch(/exports\/prep-sheet\.html$/);
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
  await screenshot(workbench.page, `${HOST} prep sheet`);
  expect(await faultsOf(await page.content())).toEqual([]);
  // The button has the focus: a key hands the page to the browser, which can print it.
  await expect
    .poll(() => page.evaluate('document.hasFocus() && document.activeElement.tagName'), PATIENT)
    .toBe('BUTTON');
  const { name, text } = await workbench.download(() => workbench.press('Enter'));
  expect(name).toBe('prep-sheet.html');
  expect(await page.locator('#page').textContent()).toBe(
    JSON.stringify({ name, page: text }).replaceAll('<', '\\u003c'),
  );
  expect(text).toMatch(/^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/);
  expect(text).not.toContain('<script');
  sheet = text;
});

test.each(['A4', 'Letter'])('printed on %s, two stories have a page, and none is cut', async (format) => {
  const tab = await workbench.page.context().newPage();
  try {
    await tab.setContent(sheet);
    const pdf = await tab.pdf({ format });
    // To be looked at.
    await writeFile(await pathOf(`${HOST} prep sheet ${format}`, 'pdf'), pdf);
    const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
    // The matrix, the loop and the questions to ask have the first page, the twelve stories six.
    expect(pages).toBe(7);
    // What is wider than the paper is cut: between margins of 1.5 cm, in px of 1/96 in.
    await tab.emulateMedia({ media: 'print' });
    await tab.setViewportSize({ width: Math.floor((format === 'A4' ? 18 : 18.59) * (96 / 2.54)), height: 900 });
    expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  } finally {
    await tab.close();
  }
});

// It is a page for paper: black on white, whatever the theme around it.
test.each(THEMES)('the page in %s, 900 px wide', async (theme) => {
  await workbench.page.setViewportSize({ width: 1250, height: 1000 });
  // A server has a page of its own open beside it.
  await workbench.run('View: Close Editors in Other Groups');
  await workbench.setTheme(theme);
  await workbench.setSideBarWidth(300);
  const page = await workbench.webview('#print');
  await expect.poll(async () => Math.abs((await page.evaluate<number>('innerWidth')) - 900), PATIENT).toBeLessThan(15);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  await screenshot(workbench.page, `${HOST} prep sheet ${theme.replaceAll(' ', '-')}`);
});

test.each(['light', 'dark'] as const)(
  'in a browser that forces its own %s colors, its marks are told apart',
  async (colorScheme) => {
    const tab = await workbench.page.context().newPage();
    try {
      await tab.setViewportSize({ width: 900, height: 1000 });
      await tab.emulateMedia({ forcedColors: 'active', colorScheme });
      await tab.setContent(sheet);
      const looks = await tab.evaluate<string[]>(`['primary', 'backup'].map((role) => {
        const mark = document.querySelector('.matrix .mark.' + role);
        return mark.textContent + getComputedStyle(mark).borderRadius;
      })`);
      expect(new Set(looks).size).toBe(2);
      await screenshot(tab, `${HOST} prep sheet forced ${colorScheme}`);
    } finally {
      await tab.close();
    }
  },
);

/** The panel's policy lets no script of ours in, so the page is looked at in a tab of its own. */
async function faultsOf(html: string): Promise<string[]> {
  const tab = await workbench.page.context().newPage();
  try {
    await tab.setContent(html);
    return await faults(tab);
  } finally {
    await tab.close();
  }
}
