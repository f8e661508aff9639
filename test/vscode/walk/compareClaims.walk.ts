import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { goTo } from './lists';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** What a rewrite did to the claims of a story, by keyboard alone; in every kind of theme, to be looked at. */

const STORY =
  '## Task\n\nIt wasn’t my job: the lamps belonged to Facilities.\n\n## Action\n\nWe moved the fuse.\n\n## Result\n\nOutages fell from 9 a week to 2 a week.\n';
const REWRITE =
  '## Task\n\nThe lamps had to work.\n\n## Action\n\nI moved the fuse.\n\n## Result\n\nOutages fell from 9 a week to 1 a week, and we saved $40,000.\n';

let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      await writeFile(path.join(folder, 'fuse.star.md'), STORY);
    },
  },
  (session) => {
    workbench = session.workbench;
  },
);

const rows = () => workbench.page.locator('.comments-panel .monaco-list-row');
const commentsTab = () => workbench.page.locator('.part.panel .composite-bar [aria-label^="Comments"]');
const remarks = async () => (await rows().allInnerTexts()).join('\n');
const place = () => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();

test('a story that was rewritten is compared with the version that was opened', async () => {
  await workbench.openFile('fuse.star.md');
  await workbench.run('View: Toggle Problems');
  await workbench.page.locator('.markers-panel').waitFor();
  expect(await commentsTab().count()).toBe(0);
  await workbench.focusEditor();
  await workbench.press('Control+a');
  await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(REWRITE)})`);
  await workbench.press('Control+v');
  await workbench.run('STAR Story: Compare Claims…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.locator('[placeholder^="Compare “fuse.star.md”"]').waitFor();
  await input.getByText('The Version You Opened').waitFor();
  await screenshot(workbench.page, `${HOST} compare claims which`);
  await workbench.answer('The Version You Opened', 'list');
  await workbench.page.locator('.tab.active', { hasText: 'fuse.star.md: opened at' }).waitFor();
  await expect.poll(remarks, PATIENT).toContain('“$40,000” is new. Is it true');
  await expect.poll(remarks, PATIENT).toContain('“2 a week” became “1 a week”');
  await expect.poll(remarks, PATIENT).toContain('It said whose job it was');
  await expect.poll(() => commentsTab().count(), PATIENT).toBeGreaterThan(0);
  await screenshot(workbench.page, `${HOST} compare claims`);
});

test('the list of remarks has the focus, and leads to the words', async () => {
  const inList = 'document.activeElement?.closest(".comments-panel") !== null';
  await expect.poll(() => workbench.page.evaluate(inList), PATIENT).toBe(true);
  await workbench.press('Home');
  await goTo(workbench.page, workbench.page.locator('.comments-panel'), '$40,000');
  await workbench.press('Enter');
  await workbench.page.locator('.monaco-diff-editor .review-widget', { hasText: '$40,000' }).waitFor();
  await screenshot(workbench.page, `${HOST} compare claims remark`);
});

test.each(THEMES)('the comparison in %s, 900 px wide', async (theme) => {
  await workbench.page.setViewportSize({ width: 1250, height: 900 });
  await workbench.setTheme(theme);
  await workbench.setSideBarWidth(300);
  const editor = workbench.page.locator('.part.editor');
  await expect.poll(async () => Math.abs(((await editor.boundingBox())?.width ?? 0) - 900), PATIENT).toBeLessThan(15);
  expect(await remarks()).toContain('“2 a week” became “1 a week”');
  await screenshot(workbench.page, `${HOST} compare claims ${theme.replaceAll(' ', '-')}`);
});

test('the remarks follow what is written, and go with the comparison', async () => {
  await workbench.run('View: Focus Active Editor Group');
  await workbench.press('Control+End');
  await expect.poll(place, PATIENT).toContain('Ln 12,');
  await workbench.type('It cost 90 hours.');
  await expect.poll(remarks, PATIENT).toContain('“90 hours”');
  for (let left = 'It cost 90 hours.'.length; left > 0; left -= 1) await workbench.press('Backspace');
  await expect.poll(remarks, PATIENT).not.toContain('“90 hours”');
  expect(await remarks()).toContain('“$40,000”');
  await workbench.run('View: Close Editor');
  await expect.poll(() => rows().count(), PATIENT).toBe(0);
});
