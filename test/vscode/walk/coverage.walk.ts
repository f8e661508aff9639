import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** The coverage matrix and the question, by keyboard; the page for everybody, in every kind of theme: to be looked at. */

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      const story = `---\ntitle: '${MARKUP}'\nprinciples: [Ownership]\nstatus: ready\n---\n\n## Situation\n\nIt broke.\n`;
      await writeFile(path.join(folder, 'zz-markup.star.md'), story);
      await writeFile(path.join(folder, 'zz-damaged.star.md'), new Uint8Array([0xff, 0x00]));
    },
  },
  (session) => {
    workbench = session.workbench;
  },
);

const matrix = (): Promise<Frame> => workbench.webview('#coverage table.matrix');

test('it opens from the palette, with every story, what it is to its principles, the totals and the gaps', async () => {
  await workbench.page.setViewportSize({ width: 1250, height: 1500 });
  await workbench.run('STAR Story: Coverage Matrix');
  const page = await matrix();
  const text = async () => (await page.locator('#coverage').textContent()) ?? '';
  // What is read comes bit by bit.
  await expect.poll(text, PATIENT).toContain('The slow Tuesdays');
  await expect.poll(text, PATIENT).toContain("zz-damaged.star.md: it isn't UTF-8 text");
  await expect.poll(text, PATIENT).toContain(MARKUP);
  expect(await page.locator('#coverage img, #coverage script').count()).toBe(0);
  const row = page.locator('tr', { hasText: 'The slow Tuesdays' });
  expect(
    await row.locator('[role="img"]').evaluateAll((marks) => marks.map((one) => one.getAttribute('aria-label'))),
  ).toEqual(['primary']);
  expect(await page.locator('tfoot .total').count()).toBe(17);
  await expect.poll(text, PATIENT).toMatch(/\d warnings/);
});

test('by keyboard: Tab goes to a story, Enter opens it', async () => {
  const page = await matrix();
  await page.locator('#csv').focus();
  // The part that scrolls takes the focus first, so that the arrows move it.
  for (let left = 2; left > 0; left -= 1) await workbench.press('Tab');
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('The pager at ten past three');
  await workbench.press('Enter');
  await workbench.page.locator('.tab.active', { hasText: '01-the-pager' }).waitFor();
  await workbench.run('STAR Story: Coverage Matrix');
  await matrix();
});

test.each(THEMES)('the matrix in %s, 900 px wide: nothing that a screen reader stumbles over', async (theme) => {
  await workbench.setTheme(theme);
  await workbench.setSideBarWidth(300);
  const page = await matrix();
  const width = await page.evaluate<number>('innerWidth');
  expect(Math.abs(width - 900)).toBeLessThan(15);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(
    await page.evaluate(
      "document.querySelector('.scroll').scrollWidth - document.querySelector('.scroll').clientWidth",
    ),
  ).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
  await screenshot(workbench.page, `${HOST} coverage ${theme.replaceAll(' ', '-')}`);
});

test('scrolled to its last column, each row still says which story it is', async () => {
  await workbench.setSideBarWidth(700);
  const page = await matrix();
  const lefts = () =>
    page.evaluate<number[]>(
      "[...document.querySelectorAll('.matrix th:first-child')].map((one) => Math.round(one.getBoundingClientRect().left - document.querySelector('.scroll').getBoundingClientRect().left))",
    );
  const before = await lefts();
  await page.evaluate("document.querySelector('.scroll').scrollLeft = 10000");
  expect(await page.evaluate<number>("document.querySelector('.scroll').scrollLeft")).toBeGreaterThan(0);
  expect(new Set(await lefts())).toEqual(new Set(before));
  await workbench.setSideBarWidth(300);
});

/** In one stroke: each key may find other stories, and a list that is filled anew is gone through from its top. */
const ask = (question: string) => workbench.page.locator('.quick-input-widget .quick-input-box input').fill(question);

test('by keyboard: a question is typed, and the story that answers it opens', async () => {
  await workbench.run('STAR Story: Which Story for This Question?…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.locator('[placeholder^="Type or paste"]').waitFor();
  // What is known is listed before a word is typed, with a mark where no story is told for it.
  await expect.poll(() => input.innerText(), PATIENT).toContain('Customer Obsession');
  await ask('Which problem took you the most digging to find the root cause of?');
  await expect.poll(() => input.innerText(), PATIENT).toContain('It tests Dive Deep');
  await expect.poll(() => input.innerText(), PATIENT).toContain('your first story for Dive Deep');
  await screenshot(workbench.page, `${HOST} match`);
  await workbench.press('ArrowDown');
  await workbench.press('Enter');
  await workbench.page.locator('.tab.active', { hasText: '03-the-slow-tuesdays' }).waitFor();
});

test('by keyboard: where no story is told, a new one begins with the principle and the question', async () => {
  await workbench.run('STAR Story: Which Story for This Question?…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.locator('[placeholder^="Type or paste"]').waitFor();
  await ask('When did your product harm society or the environment?');
  await expect
    .poll(() => input.innerText(), PATIENT)
    .toContain('You have no story for Success and Scale Bring Broad Responsibility yet');
  // The first row says what the question tests.
  await workbench.press('ArrowDown');
  await workbench.press('Enter');
  for (const step of ['(1/4)', '(2/4)', '(3/4)', '(4/4)']) {
    await expect.poll(() => input.innerText(), PATIENT).toContain(step);
    await workbench.press('Enter');
  }
  const text = async () => (await workbench.textInSight()).replaceAll('\n', '');
  await expect.poll(text, PATIENT).toContain('- Success and Scale Bring Broad Responsibility');
  expect(await text()).toContain('question: When did your product harm society or the environment?');
});
