import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PATIENT } from '../walk/patience';
import { walkIn } from '../walk/session';
import type { Workbench } from '../walk/workbench';

/** The README's pictures of what is done with a story that is written. */

const FOLDER = process.env['SCREENSHOTS'] || path.join('out', 'pictures');
/** CSS pixels. */
const WINDOW = { width: 1250, height: 900 };
const SAMPLE = '03-the-slow-tuesdays.star.md';

let workbench: Workbench;

walkIn({}, async (started) => {
  workbench = started.workbench;
  await workbench.page.setViewportSize(WINDOW);
  await mkdir(FOLDER, { recursive: true });
});

const file = (name: string) => path.join(FOLDER, `${name}.png`);

test('the prep sheet', async () => {
  await workbench.setTheme('light');
  await workbench.setSideBarWidth(350);
  await workbench.run('STAR Story: Write a Prep Sheet…');
  await workbench.page.locator('.quick-input-widget').getByText('Write a Prep Sheet').waitFor();
  await workbench.press('Enter');
  await workbench.page.locator('.notification-toast', { hasText: 'Exported to' }).waitFor();
  await workbench.run('Notifications: Accept Notification Primary Action');
  const sheet = await workbench.webview('#print');
  // What stands above it is in sight then.
  await sheet.locator('.story h3').nth(2).scrollIntoViewIfNeeded();
  await workbench.page.mouse.move(900, 5);
  await workbench.page.locator('.part.editor').screenshot({ path: file('prep-sheet'), animations: 'disabled' });
});

test('a question of the quiz, answered', async () => {
  await workbench.run('View: Close All Editors');
  await workbench.run('STAR Story: Quiz…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.locator('[placeholder^="What should it be about"]').waitFor();
  await workbench.answer('Mixed', 'list');
  await input.locator('[placeholder^="How many questions"]').waitFor();
  await workbench.answer('5 questions', 'list');
  const page = await workbench.webview('#quiz h2');
  // The last of five is one of the user's own sentences.
  for (let number = 1; number <= 5; number += 1) {
    await expect.poll(() => page.locator('.place').textContent(), PATIENT).toContain(`question ${number} of 5`);
    await workbench.press('2');
    await page.locator('button.primary').waitFor();
    if (number < 5) await workbench.press('Enter');
  }
  await workbench.page.mouse.move(900, 5);
  await workbench.page.locator('.part.editor').screenshot({ path: file('quiz'), animations: 'disabled' });
});

test('what a rewrite did to the claims of a story', async () => {
  await workbench.setSideBarWidth(170);
  await workbench.openFile(SAMPLE);
  const rewrite = (await readFile(path.join('samples', SAMPLE), 'utf8'))
    .replace('I traced one by hand', 'We traced one by hand')
    .replace('310 ms', '190 ms')
    .replace('11% more orders', '14% more orders, worth $60,000 a year,')
    .replace("I'd sorted by hour and by server, and the answer was in what people type. ", '');
  await workbench.press('Control+a');
  await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(rewrite)})`);
  await workbench.press('Control+v');
  await workbench.run('STAR Story: Compare Claims…');
  await workbench.page.locator('.quick-input-widget').getByText('The Version You Opened').waitFor();
  await workbench.type('opened');
  await workbench.press('Enter');
  const list = workbench.page.locator('.comments-panel');
  await expect.poll(() => list.innerText(), PATIENT).toContain('$60,000');
  await workbench.page.mouse.move(700, 5);
  await workbench.page.screenshot({ path: file('compare'), animations: 'disabled', caret: 'hide' });
});
