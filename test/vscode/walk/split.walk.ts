import { expect, test } from 'vitest';
import { timingOf } from '../../../src/coaching/timing';
import { contextOf, DEFAULT_OPTIONS } from '../../../src/config/options';
import { statusText } from '../../../src/editor/statusText';
import { checkStory } from '../../../src/index';
import { PATIENT } from './patience';
import { walkIn } from './session';
import type { Workbench } from './workbench';

/** One story in two columns, in the order of the steps: each starts from the one before. */

const SAMPLE = '01-the-pager-at-ten-past-three.star.md';
const OTHER = '07-the-release-nobody-trusted.star.md';
const END_OF_ACTION = 'gave each the list of patients to call.';

let workbench: Workbench;

walkIn({}, (session) => {
  workbench = session.workbench;
});

const column = (index: number) => workbench.page.locator('.editor-group-container').nth(index);
const warningsIn = (index: number) => column(index).locator('.squiggly-warning').count();
/** What the status bar says: the time and the findings of one story, or nothing. */
const status = async () => {
  const item = workbench.page.locator('.statusbar-item[id$="starStory.status"]');
  return plain((await item.allTextContents()).join());
};
/** What it must say of a text, by the words that the item is made of; their icons are no text. */
function statusOf(text: string): string {
  const { story, findings } = checkStory(text);
  const { level, length, speakingRate } = contextOf(story, DEFAULT_OPTIONS);
  const shown = statusText(timingOf(story, level, length, speakingRate), findings).text;
  return plain(shown.replace(/\$\([\w-]+\)/g, ''));
}
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

async function focus(index: number): Promise<void> {
  await workbench.press(`Control+${index + 1}`);
  await expect.poll(() => column(index).getAttribute('class'), PATIENT).toMatch(/\bactive\b/);
  await column(index).locator('.monaco-editor.focused').waitFor();
}

test('what is typed in one column is underlined in both, and is one problem', async () => {
  await workbench.openFile(SAMPLE);
  await workbench.run('View: Split Editor Right');
  await expect.poll(() => workbench.page.locator('.editor-group-container').count(), PATIENT).toBe(2);
  await workbench.placeCursor(END_OF_ACTION);
  await workbench.type(' We fixed it.');
  const ours = async () => (await workbench.problems()).filter((problem) => problem.includes('We fixed')).length;
  await expect.poll(ours, PATIENT).toBe(1);
  await workbench.run('View: Toggle Problems');
  for (const index of [0, 1]) {
    await focus(index);
    await workbench.placeCursor('We fixed', 'before');
    await expect.poll(() => warningsIn(index), PATIENT).toBeGreaterThan(0);
  }
});

test.each([0, 1])('the light bulb works in the column that is used: %i', async (index) => {
  await focus(index);
  await workbench.placeCursor('We fixed', 'before');
  await workbench.press('ArrowRight');
  // The bulb has what was found, so what was typed or undone before must have been read.
  await expect.poll(status, PATIENT).toBe(statusOf(await workbench.text()));
  await workbench.takeFix('I fixed');
  await expect.poll(() => workbench.text(), PATIENT).toContain(`${END_OF_ACTION} I fixed it.`);
  await workbench.press('Control+z');
  await expect.poll(() => workbench.text(), PATIENT).toContain(`${END_OF_ACTION} We fixed it.`);
});

test('the status bar speaks of the story in the active column', async () => {
  await focus(1);
  const ofSample = statusOf(await workbench.text());
  await expect.poll(status, PATIENT).toBe(ofSample);
  await workbench.openFile(OTHER);
  const ofOther = statusOf(await workbench.text());
  expect(ofOther).not.toBe(ofSample);
  await expect.poll(status, PATIENT).toBe(ofOther);
  await focus(0);
  await expect.poll(status, PATIENT).toBe(ofSample);
  await focus(1);
  await expect.poll(status, PATIENT).toBe(ofOther);
});
