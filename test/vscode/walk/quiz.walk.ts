import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, type Session, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** The quiz by keyboard alone; the page for everybody, in every kind of theme: to be looked at. */

const MARKUP = '<img src=x onerror="document.title=1">';
const STORY = `---
title: '${MARKUP}'
principles: [Ownership]
---

## Task

It wasn't my job: the lamps belonged to Facilities, and nobody had asked me.

## Action

I logged the voltage for a week.
We rewired the cabinet.
I moved the fuse away from the heater.
I wrote the steps down for the night shift.
`;

let session: Session;
let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      await writeFile(path.join(folder, 'zz-markup.star.md'), STORY);
    },
  },
  (started) => {
    session = started;
    workbench = started.workbench;
  },
);

const quiz = (): Promise<Frame> => workbench.webview('#quiz h2');
const input = () => workbench.page.locator('.quick-input-widget');
const textOf = async (page: Frame) => (await page.locator('#quiz').textContent()) ?? '';
const focused = (page: Frame) => page.evaluate<string>('document.activeElement?.textContent ?? ""');

/** Where there are five or fewer to ask, nobody is asked how many. */
async function begin(about: string, questions?: string): Promise<Frame> {
  await workbench.run('STAR Story: Quiz…');
  await input().locator('[placeholder^="What should it be about"]').waitFor();
  await workbench.answer(about, 'list');
  if (questions !== undefined) {
    await input().locator('[placeholder^="How many questions"]').waitFor();
    await workbench.answer(questions, 'list');
  }
  const page = await quiz();
  await expect.poll(() => textOf(page), PATIENT).toContain(`${about} · question 1 of`);
  await expect.poll(() => page.evaluate('document.hasFocus() && document.activeElement?.id'), PATIENT).toBe('question');
  return page;
}

test('a round of five is answered with the keys 1 to 4 and Enter', async () => {
  await workbench.page.setViewportSize({ width: 1250, height: 1000 });
  const page = await begin('Mixed', '5 questions');
  for (let number = 1; number <= 5; number += 1) {
    await expect.poll(() => textOf(page), PATIENT).toContain(`question ${number} of 5`);
    expect(await page.locator('button.option').count()).toBe(4);
    expect(await page.locator('.why').count()).toBe(0);
    await workbench.press(String((number % 4) + 1));
    await expect.poll(() => page.locator('.why').count(), PATIENT).toBe(4);
    expect(await page.locator('.option.right').count()).toBe(1);
    const said = (await page.locator('#said').textContent()) ?? '';
    expect(said).toMatch(/^(?:Right\. |Not right\. The answer is [1-4]\. )\S/);
    await expect.poll(() => focused(page), PATIENT).toBe(number === 5 ? 'See Your Result' : 'Next Question');
    await workbench.press('Enter');
  }
  await expect.poll(() => textOf(page), PATIENT).toMatch(/[0-5] of 5 right/);
});

test('what is missed is kept, and asked first in the next round', async () => {
  let page = await begin('Dive Deep', '5 questions');
  const missed: string[] = [];
  for (let number = 1; number <= 5; number += 1) {
    await expect.poll(() => textOf(page), PATIENT).toContain(`question ${number} of 5`);
    const asked = (await page.locator('#quiz h2').textContent()) ?? '';
    await workbench.press('1');
    await page.locator('button.primary').waitFor();
    if ((await page.locator('.option.chosen').count()) === 1) missed.push(asked);
    await workbench.press('Enter');
  }
  await expect.poll(() => textOf(page), PATIENT).toContain(`${5 - missed.length} of 5 right`);
  expect(await page.locator('.missed h3').allTextContents()).toEqual(missed);
  page = await begin('Dive Deep', '10 questions');
  for (let number = 1; number <= missed.length; number += 1) {
    await expect.poll(() => textOf(page), PATIENT).toContain(`question ${number} of`);
    expect(missed).toContain(await page.locator('#quiz h2').textContent());
    await workbench.press('1');
    await page.locator('button.primary').waitFor();
    await workbench.press('Enter');
  }
  if (HOST === 'server') {
    const kept = () => {
      const { quiz: cards } = JSON.parse(readFileSync(path.join(session.folder, '.star', 'practice.json'), 'utf8'));
      return Object.keys(cards).length;
    };
    await expect.poll(kept, PATIENT).toBeGreaterThan(5);
  }
});

test('a sentence of one’s own is asked about, with its words as words', async () => {
  const page = await begin('Your Own Sentences');
  for (let number = 1; number <= 5; number += 1) {
    await expect.poll(() => textOf(page), PATIENT).toContain(`question ${number} of 5`);
    if ((await textOf(page)).includes(MARKUP)) break;
    await workbench.press('2');
    await page.locator('button.primary').waitFor();
    await workbench.press('Enter');
  }
  expect(await textOf(page)).toContain(`Here are four sentences from “${MARKUP}”. Which one hurts your story?`);
  expect(await page.locator('#quiz img').count()).toBe(0);
  const options = await page.locator('button.option').allTextContents();
  const at = options.findIndex((words) => words.includes('We rewired the cabinet.'));
  await workbench.press(String(at + 1));
  await expect.poll(() => page.locator('.option.right .mark').textContent(), PATIENT).toBe('Right: your answer');
  expect(await page.locator('.option.right .why').textContent()).toContain('hides your part');
  expect(await page.locator('.option.other .why').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^It says /)]),
  );
});

test('a key that is held answers one question, and goes on once', async () => {
  const page = await begin('Frugality', '5 questions');
  for (let number = 1; number <= 5; number += 1) {
    await expect.poll(() => textOf(page), PATIENT).toContain(`question ${number} of 5`);
    await workbench.hold('1', 4);
    await page.locator('button.primary').waitFor();
    await expect.poll(() => focused(page), PATIENT).toBe(number === 5 ? 'See Your Result' : 'Next Question');
    await workbench.hold('Enter', 4);
  }
  await expect.poll(() => textOf(page), PATIENT).toMatch(/[0-5] of 5 right/);
});

test('a window that is loaded anew still has the page, with another round about the same', async () => {
  const asked = await begin('Frugality', '5 questions');
  await workbench.press('1');
  await expect.poll(() => focused(asked), PATIENT).toBe('Next Question');
  await workbench.reload('#quiz h2');
  const page = await quiz();
  await expect.poll(() => textOf(page), PATIENT).toContain('Frugality · question 1 of 5');
  await page.locator('#question').focus();
  await workbench.press('1');
  await page.locator('button.primary').waitFor();
});

test.each(THEMES)('the page in %s, 900 px wide: nothing that a screen reader stumbles over', async (theme) => {
  await workbench.setTheme(theme);
  await workbench.setSideBarWidth(300);
  const page = await begin('Ownership', '5 questions');
  expect(Math.abs((await page.evaluate<number>('innerWidth')) - 900)).toBeLessThan(15);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
  await screenshot(workbench.page, `${HOST} quiz asked ${theme.replaceAll(' ', '-')}`);
  await workbench.press('1');
  await page.locator('button.primary').waitFor();
  expect(await faults(page)).toEqual([]);
  await screenshot(workbench.page, `${HOST} quiz answered ${theme.replaceAll(' ', '-')}`);
});
