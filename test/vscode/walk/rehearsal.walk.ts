import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, type Session, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** A story told aloud, its questions, and a whole loop, by keyboard; each page in every kind of theme: to be looked at. */

const STORY = '03-the-slow-tuesdays.star.md';
const PAGER = 'The pager at ten past three';

let session: Session;
let workbench: Workbench;
/** The story that the loop told. */
let toldLast: string | null;

walkIn({}, (started) => {
  session = started;
  workbench = started.workbench;
});

const page = (): Promise<Frame> => workbench.webview('#rehearsal > *');
const text = async (): Promise<string> => (await (await page()).locator('#rehearsal').textContent()) ?? '';
const heading = async (): Promise<string> => (await (await page()).locator('#heading').textContent()) ?? '';
/** Of "0:31 of 0:25". */
const seconds = (clock: string): number => Number(clock.slice(0, 1)) * 60 + Number(clock.slice(2, 4));
const shows = (words: string | RegExp) =>
  expect
    .poll(text, PATIENT)
    .toMatch(typeof words === 'string' ? new RegExp(words.replace(/[?.+*()[\]]/g, '\\$&')) : words);

/** Waits until the page shows the view of this number. */
const viewIs = (number: string) =>
  expect
    .poll(async () => (await page()).locator('.views [aria-pressed="true"]').textContent(), PATIENT)
    .toContain(number);

/** Looks at what is shown in every theme, 900 px wide. */
async function look(name: string): Promise<void> {
  for (const theme of THEMES) {
    await workbench.setTheme(theme);
    const frame = await page();
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await faults(frame), `${name}, ${theme}`).toEqual([]);
    await screenshot(workbench.page, `${HOST} rehearsal ${name} ${theme.replaceAll(' ', '-')}`);
  }
  await workbench.setTheme('light');
  await (await page()).locator('#heading').focus();
}

async function rehearse(): Promise<void> {
  await workbench.openFile(STORY);
  await workbench.run('STAR Story: Rehearse This Story');
  // Another story's page may still be there: what a key does to it, nobody sees.
  await expect.poll(heading, PATIENT).toBe('The slow Tuesdays');
  await shows('Tell it out loud');
  // A key that comes before the page has the focus goes to the editor around it.
  await expect.poll(async () => (await page()).evaluate('document.hasFocus()'), PATIENT).toBe(true);
}

/** Lets the page's clock go on by so many seconds at once: nobody waits for a story to be told. */
async function later(seconds: number): Promise<void> {
  const frame = await page();
  await frame.evaluate(`{
    const now = performance.now.bind(performance);
    performance.now = () => now() + ${seconds * 1000};
  }`);
}

/** From the beginning to the end of the five sections. */
async function tellAll(): Promise<void> {
  await workbench.press('Enter');
  for (const section of ['Situation', 'Task', 'Action', 'Result', 'Learning']) {
    await expect.poll(heading, PATIENT).toBe(section);
    await workbench.press('ArrowRight');
  }
  await expect.poll(heading, PATIENT).toBe('Where the time went');
}

/** Answers the question that is asked, and says which it was. */
async function answer(key: 'h' | 'n'): Promise<string> {
  await expect.poll(text, PATIENT).toMatch(/^Question \d of \d/);
  const question = await heading();
  await expect.poll(text, PATIENT).toContain('Show a Strong Answer');
  await workbench.press('Enter');
  await shows('A strong answer');
  expect(await text()).not.toContain('Answer out loud first.');
  await workbench.press(key);
  return question;
}

test('it begins with the story, what it is told for and how long it may take', async () => {
  await workbench.page.setViewportSize({ width: 1250, height: 1000 });
  await rehearse();
  await workbench.setSideBarWidth(300);
  expect(await heading()).toBe('The slow Tuesdays');
  await shows(/Dive Deep · .* · 2:30 in all|Dive Deep · .* in all/);
  expect(await text()).not.toContain('Last told');
  expect(Math.abs((await (await page()).evaluate<number>('innerWidth')) - 900)).toBeLessThan(15);
  await look('begin');
});

test('by keyboard: section by section, each with its budget, in three views', async () => {
  await workbench.press('Enter');
  await expect.poll(heading, PATIENT).toBe('Situation');
  const frame = await page();
  expect(await frame.evaluate('document.activeElement.id')).toBe('heading');
  const clock = async () => (await frame.locator('[role="timer"]').textContent()) ?? '';
  expect(await clock()).toMatch(/^0:0\d of 0:\d\d$/);
  await expect.poll(clock, PATIENT).toMatch(/^0:0[1-9]/);

  expect(await frame.locator('.words li').count()).toBeGreaterThan(0);
  await workbench.press('3');
  await expect
    .poll(() => frame.locator('.words p').first().textContent(), PATIENT)
    .toContain('Our search page was slow on');
  await workbench.press('1');
  await expect.poll(() => frame.locator('.words').textContent(), PATIENT).toBe('');
  await workbench.press('2');

  await workbench.press('p');
  await expect.poll(clock, PATIENT).toContain('paused');
  const stopped = await clock();
  await later(60);
  await workbench.press('p');
  await expect.poll(clock, PATIENT).not.toContain('paused');
  // Some seconds of a busy machine, and none of those sixty.
  expect(seconds(await clock()) - seconds(stopped)).toBeLessThan(50);
  await later(24);
  await expect.poll(clock, PATIENT).toMatch(/^0:\d\d of 0:25, 0:\d\d over$/);
  await workbench.press('ArrowRight');
  await expect.poll(heading, PATIENT).toBe('Task');
  await later(14);
  await workbench.press('ArrowLeft');
  await expect.poll(heading, PATIENT).toBe('Situation');
  expect(seconds(await clock())).toBeGreaterThan(24);
  await workbench.press('ArrowRight');
  await workbench.press('ArrowRight');
  await later(52);
  await look('tell');
});

test('by keyboard: at the end the time against the budget, then three questions, each with a pause to think', async () => {
  for (const section of ['Action', 'Result', 'Learning']) {
    await expect.poll(heading, PATIENT).toBe(section);
    await later(section === 'Action' ? 30 : 11);
    await workbench.press('PageDown');
  }
  await expect.poll(heading, PATIENT).toBe('Where the time went');
  const frame = await page();
  expect(await frame.locator('.times .row').count()).toBe(5);
  await shows(/Action ran over the most, by 0:\d\d/);
  expect(await frame.locator('.times .figures').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d:\d\d of \d:\d\d, (?:\d:\d\d (?:over|under)|on time)$/)]),
  );
  await look('times');

  await workbench.press('Enter');
  await expect.poll(text, PATIENT).toContain('Think first: ');
  await workbench.press('Enter');
  expect(await text()).not.toContain('A strong answer');
  const missed = await answer('n');
  const known = await answer('h');
  const last = await answer('h');
  expect(new Set([missed, known, last]).size).toBe(3);
  await expect.poll(heading, PATIENT).toBe('Done');
  await shows(`Not yet: ${missed}`);
  expect(await text()).toContain(`Had it: ${known}`);
  await look('end');

  // Again, with what was missed first.
  await workbench.press('Enter');
  await shows('Last told on');
  await tellAll();
  await workbench.press('Enter');
  await expect.poll(text, PATIENT).toContain('“not yet” last time');
  expect(await heading()).toBe(missed);
  await expect.poll(text, PATIENT).toContain('Show a Strong Answer');
  await workbench.press('Enter');
  await shows('A strong answer');
  await look('ask');
});

test('a key that is held goes one step, on the page and on a button', async () => {
  await rehearse();
  await workbench.hold('Enter', 6);
  await expect.poll(heading, PATIENT).toBe('Situation');
  await workbench.hold('ArrowRight', 6);
  await expect.poll(heading, PATIENT).toBe('Task');
  await (await page()).locator('button.main').focus();
  await workbench.hold('Enter', 6);
  await expect.poll(heading, PATIENT).toBe('Action');
  await workbench.hold('ArrowLeft', 6);
  await expect.poll(heading, PATIENT).toBe('Task');
});

test('an answer that is marked anew is marked once', async () => {
  await rehearse();
  await tellAll();
  await workbench.press('Enter');
  const slip = await answer('n');
  await expect.poll(text, PATIENT).toMatch(/^Question 2 of/);
  await workbench.press('ArrowLeft');
  await shows('A strong answer');
  expect(await heading()).toBe(slip);
  await workbench.press('h');
  await answer('h');
  await answer('h');
  await shows(`Had it: ${slip}`);
  expect(await text()).not.toContain('Not yet');
});

test('by keyboard: a whole loop of five questions, with the story to tell for each', async () => {
  await workbench.run('STAR Story: Rehearse a Whole Loop');
  await expect.poll(heading, PATIENT).toBe('A whole loop');
  const frame = await page();
  expect(await frame.locator('.loop > li').count()).toBe(5);
  const questions = await frame.locator('.loop .question').allTextContents();
  expect(new Set(questions).size).toBe(5);
  await look('loop');

  await frame.locator('#level').focus();
  await frame.locator('#level').selectOption('Principal');
  await expect.poll(() => frame.locator('.loop .question').allTextContents(), PATIENT).not.toEqual(questions);
  expect(await frame.locator('#level').inputValue()).toBe('Principal');

  await frame.locator('#story-0').focus();
  const first = await frame.locator('#story-0 option').first().textContent();
  await workbench.press('ArrowDown');
  await expect.poll(() => frame.locator('#story-0').inputValue(), PATIENT).toBe('1');
  const other = await frame.locator('#story-0 option:checked').textContent();
  expect(other).not.toBe(first);
  const question = await frame.locator('.loop .question').first().textContent();

  await frame.locator('#heading').focus();
  await workbench.press('Enter');
  await expect.poll(heading, PATIENT).toBe(other);
  await shows('Question 1 of 5');
  expect(await text()).toContain(`They ask: “${question}”`);
  await tellAll();
  await workbench.press('Enter');
  await answer('n');
  await answer('h');
  await answer('h');
  await expect.poll(heading, PATIENT).toBe('Done');
  await workbench.press('Enter');
  await expect.poll(heading, PATIENT).toBe('A whole loop');
  await shows(/told in 0:\d\d, 1 not yet/);
  toldLast = other;
});

test('it opens from a row of the Story Bank', async () => {
  await workbench.run('STAR Story: Focus on Story Bank View');
  const row = workbench.page.locator('.pane .monaco-list-row', { hasText: PAGER }).first();
  // A row that changes gets new buttons: where the loop has told this story, its row is to say so first.
  if (toldLast === PAGER) await expect.poll(() => row.textContent(), PATIENT).toContain('told ');
  await row.hover();
  await row.locator('.action-label[aria-label^="Rehearse Story"]').click();
  await expect.poll(heading, PATIENT).toBe(PAGER);
});

test('a window that is loaded anew still has the page, and begins its story anew', async () => {
  await rehearse();
  await workbench.press('Enter');
  await expect.poll(heading, PATIENT).toBe('Situation');
  await workbench.press('3');
  await viewIs('3');
  await workbench.reload('#rehearsal > *');
  await shows('Tell it out loud');
  expect(await heading()).toBe('The slow Tuesdays');
  await viewIs('3');
  await (await page()).locator('#heading').focus();
  await workbench.press('Enter');
  await expect.poll(heading, PATIENT).toBe('Situation');
});

test('without its story the page says so, and goes to a loop', async () => {
  await rehearse();
  await workbench.press('1');
  await viewIs('1');
  await rm(path.join(session.folder, STORY));
  await workbench.reload('#rehearsal > *');
  await shows("This story can't be told");
  expect(await faults(await page())).toEqual([]);
  const frame = await page();
  await frame.locator('#heading').focus();
  await workbench.hold('Enter', 3);
  await expect.poll(heading, PATIENT).toBe('A whole loop');
  await workbench.reload('#rehearsal > *');
  await expect.poll(heading, PATIENT).toBe('A whole loop');
});

test('a story that lies in no folder is told all the same, and the page says that it is not kept', async () => {
  await workbench.run('File: New Untitled Text File');
  await workbench.run('Change Language Mode');
  await workbench.answer('STAR Story', 'list');
  await workbench.editorFocused();
  await workbench.type('## Situation');
  await workbench.run('STAR Story: Rehearse This Story');
  await shows("This story isn't in an open folder, so your practice is only remembered while this window is open.");
  await tellAll();
  await workbench.page
    .locator('.notification-list-item', { hasText: 'What you practice is remembered only while this window is open' })
    .waitFor();
});
