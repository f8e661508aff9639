import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import type { Workbench } from './workbench';

/**
 * The walk that a newcomer takes, in the order they would take it: each step starts from what the one before left.
 * The sample it begins with is a strong story, with every section and one "we".
 */

const SAMPLE = '01-the-pager-at-ten-past-three.star.md';
const NEW_FILE = 'new.star.md';
const END_OF_ACTION = 'gave each the list of patients to call.';
/** Every measured outcome of the sample's Result, "hasn't gone off since" among them. */
const FIGURES = [
  ' from 60 a night to zero within two weeks',
  ' for seven months',
  ' from 9% to 6%, which the clinics value at about $14K a month',
  ", and the three o'clock alarm hasn't gone off since",
];
/** Words of each section that are there at the end of the walk too. */
const WORDS_OF_SECTIONS = {
  Situation: 'Every night at ten past three',
  Task: 'There was no ticket',
  Action: 'I reproduced it on a Saturday',
  Result: 'Lost reminders went',
  Learning: 'I now ask of every alert',
};

let workbench: Workbench;

walkIn({ prepare: (folder) => writeFile(path.join(folder, NEW_FILE), '') }, (session) => {
  workbench = session.workbench;
});

const problemsAbout = async (words: string) =>
  (await workbench.problems()).filter((problem) => problem.includes(words));

describe('writing', () => {
  let before = 0;

  test('a sample opens with its findings underlined', async () => {
    await workbench.openFile(SAMPLE);
    await workbench.placeCursor(END_OF_ACTION);
    await expect.poll(() => workbench.squiggles('warning'), PATIENT).toBeGreaterThan(0);
    before = await workbench.squiggles('warning');
  });

  test('"We fixed it." is underlined', async () => {
    await workbench.placeCursor(END_OF_ACTION);
    await workbench.type(' We fixed it.');
    await expect.poll(() => workbench.squiggles('warning'), PATIENT).toBe(before + 1);
  });

  test('the light bulb says that it was I, and the underline goes', async () => {
    await workbench.placeCursor('We fixed', 'before');
    await workbench.press('ArrowRight');
    await workbench.takeFix('I fixed');
    await expect.poll(() => workbench.squiggles('warning'), PATIENT).toBe(before);
    expect(await workbench.text()).toContain(`${END_OF_ACTION} I fixed it.`);
  });

  test('a result without its figures is missed', async () => {
    expect(await problemsAbout('missing-quantified-result')).toEqual([]);
    for (const figure of FIGURES) {
      await workbench.select(figure);
      await workbench.press('Delete');
    }
    await expect.poll(() => problemsAbout('missing-quantified-result'), PATIENT).toHaveLength(1);
    await workbench.press('Control+j');
  });

  test('the whole-story snippet is typed with "star" and walked through with Tab', async () => {
    await workbench.openFile(NEW_FILE);
    await workbench.type('star');
    await workbench.press('Tab');
    await expect.poll(() => workbench.textInSight(), PATIENT).toContain('## Learning');
    await workbench.type('The lamp in the hall');
    await workbench.press('Tab');
    await workbench.press('Escape');
    await workbench.press('Tab');
    await workbench.press('Escape');
    await workbench.press('Tab');
    await workbench.type('Tell me about a lamp.');
    const text = await workbench.text();
    expect(text).toContain('title: "The lamp in the hall"');
    expect(text).toContain('question: "Tell me about a lamp."');
  });
});

describe('the coach', () => {
  let question = '';

  test('it follows the cursor through the sections', async () => {
    await workbench.openFile(SAMPLE);
    await workbench.openCoach();
    for (const [section, words] of Object.entries(WORDS_OF_SECTIONS)) {
      await workbench.placeCursor(words);
      const coach = await workbench.webview('#coach .part');
      await expect.poll(() => coach.locator('#coach').textContent(), PATIENT).toContain(`Now: ${section}`);
    }
  });

  test("a probe's button puts its question into the story", async () => {
    const coach = await workbench.webview('#coach .part');
    const probe = coach.locator('details', { has: coach.locator('vscode-button', { hasText: 'Add to Follow-ups' }) });
    question = (await probe.first().locator('.question').textContent()) ?? '';
    expect(question).toMatch(/\?$/);
    await probe.first().locator('summary').click();
    await probe.first().locator('vscode-button', { hasText: 'Add to Follow-ups' }).click();
    // The story takes the focus; what is typed into the palette before that would land in it.
    await workbench.editorFocused();
    await expect.poll(() => workbench.text(), PATIENT).toContain(`### ${question}`);
  });

  test.each(['light', 'dark', 'high contrast'] as const)('it is looked at in %s', async (theme) => {
    await workbench.setTheme(theme);
    await workbench.setSideBarWidth(340);
    await workbench.webview('#coach .part');
    await screenshot(workbench.page, `${HOST} coach ${theme}`);
  });
});
