import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PATIENT } from '../walk/patience';
import { walkIn } from '../walk/session';
import type { Workbench } from '../walk/workbench';

/** The README's pictures of many stories, on the samples and nothing else. */

const FOLDER = process.env['SCREENSHOTS'] || path.join('out', 'pictures');
/** CSS pixels. */
const WINDOW = { width: 1250, height: 1140 };

let workbench: Workbench;

walkIn({}, async (started) => {
  workbench = started.workbench;
  await workbench.page.setViewportSize(WINDOW);
  await mkdir(FOLDER, { recursive: true });
});

const file = (name: string) => path.join(FOLDER, `${name}.png`);

test('the coverage matrix', async () => {
  await workbench.setTheme('light');
  await workbench.setSideBarWidth(300);
  await workbench.run('STAR Story: Coverage Matrix');
  const page = await workbench.webview('#coverage table.matrix');
  await expect.poll(() => page.locator('#coverage').textContent(), PATIENT).toMatch(/5 warnings/);
  await workbench.page.mouse.move(700, 5);
  await workbench.page.locator('.part.editor').screenshot({ path: file('coverage'), animations: 'disabled' });
});

test('the question, and the stories that answer it', async () => {
  await workbench.run('STAR Story: Which Story for This Question?…');
  const input = workbench.page.locator('.quick-input-widget');
  await input.locator('[placeholder^="Type or paste"]').waitFor();
  await workbench.type('Have you ever told your boss that a decision was wrong?');
  await expect.poll(() => input.innerText(), PATIENT).toContain('It tests');
  await input.screenshot({ path: file('match'), animations: 'disabled', caret: 'hide' });
  await workbench.press('Escape');
});

test('the Story Bank', async () => {
  await workbench.setSideBarWidth(420);
  await workbench.page.setViewportSize({ ...WINDOW, height: 2400 });
  await workbench.run('Focus on Story Bank View');
  const pane = workbench.page.locator('.part.sidebar .pane', {
    has: workbench.page.locator('.pane-header', { hasText: 'Story Bank' }),
  });
  await expect.poll(() => pane.innerText(), PATIENT).toContain('5 warnings');
  await workbench.page.mouse.move(900, 5);
  await pane.screenshot({ path: file('bank'), animations: 'disabled' });
});
