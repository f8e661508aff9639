import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOST, type Session, startSession } from './session';
import type { Workbench } from './workbench';

/** What the coach's view does beyond the newcomer's walk, in the order of the steps: each starts from the one before. */

const PATIENT = { timeout: 10_000, interval: 100 };
const ANSWER = '[your answer: one thing you did, and how you know it worked]';
const WEAK = '07-the-release-nobody-trusted.star.md';
let session: Session;
let workbench: Workbench;
let coach: Frame;

beforeAll(async () => {
  session = await startSession();
  workbench = session.workbench;
  await workbench.openCoach();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`${HOST} failed ${task.name.replace(/\W+/g, '-')}`);
});
afterAll(() => session?.close());

const shown = () => coach.locator('#coach').textContent();
/** The time that the whole story takes, as the coach's head says it. */
const wholeStory = () => coach.locator('.header .line').first().textContent();
/** Where the first open disclosure stands in sight, and which are open. */
const place = () =>
  coach.evaluate<[number, string[]]>(
    "[Math.round(document.querySelector('details[open]').getBoundingClientRect().top), [...document.querySelectorAll('details[open] > summary')].map((one) => one.textContent)]",
  );

test('with no story open there is a sentence on what to do', async () => {
  coach = await workbench.webview('#coach .part');
  await expect.poll(shown, PATIENT).toContain('No story open');
});

test('what the section lacks stands there, quoted, and leads to its place', async () => {
  await workbench.openFile(WEAK);
  await workbench.placeCursor('## Action');
  await expect.poll(shown, PATIENT).toContain('Now: Action');
  const quote = coach.locator('.checklist .link', { hasText: 'We restored' }).first();
  await quote.click();
  await expect
    .poll(() => workbench.page.locator('.statusbar-item', { hasText: '(2 selected)' }).count(), PATIENT)
    .toBe(1);
});

test('the fix is a click away', async () => {
  const row = coach.locator('.checklist li', { hasText: 'We restored' }).first();
  await row.locator('.link', { hasText: 'Fix' }).click();
  const menu = workbench.page.locator('.action-widget').first();
  await menu.waitFor(PATIENT);
  expect(await menu.textContent()).toContain('I restored');
  await workbench.press('Escape');
});

test('the bar raiser gives a leaning and reasons', async () => {
  expect(await coach.locator('.verdict').textContent()).toMatch(/^Leaning .*no figure in the result/);
});

test('another principle shows what to lead with, with words of this story', async () => {
  await coach.locator('select').selectOption('Dive Deep');
  await expect.poll(() => coach.locator('.retell').count(), PATIENT).toBe(3);
  await expect.poll(() => coach.locator('.retell .link').count(), PATIENT).toBeGreaterThan(0);
});

test('another level shows its bar, and the story’s own is a click away', async () => {
  await coach.locator('input[value=Principal]').check();
  await expect.poll(shown, PATIENT).toContain('Make this a story for Principal');
  await coach.locator('.link', { hasText: 'Make this a story for Principal' }).click();
  await expect.poll(() => workbench.text(), PATIENT).toContain('level: Principal');
  await workbench.press('Control+z');
  await expect.poll(() => workbench.text(), PATIENT).toContain('level: SDE2');
});

test('typing keeps scroll and open items, and so does hiding the view', async () => {
  await coach.locator('.probe > summary').nth(1).click();
  await coach.locator('.pair > summary').first().click();
  await coach.evaluate('scrollTo(0, 500)');
  await workbench.placeCursor('the riders were understanding.');
  await expect.poll(shown, PATIENT).toContain('Now: Result');
  await expect.poll(async () => (await place())[1].length, PATIENT).toBe(2);
  const [top, open] = await place();
  const told = await wholeStory();
  // Four words take longer than a second to say: once the time has changed, what was typed has been drawn.
  await workbench.type(' It rained that day.');
  await expect.poll(wholeStory, PATIENT).not.toBe(told);
  const [topAfter, openAfter] = await place();
  expect(openAfter).toEqual(open);
  expect(Math.abs(topAfter - top)).toBeLessThan(4);
  await workbench.run('View: Show Explorer');
  await workbench.openCoach();
  coach = await workbench.webview('#coach .header');
  await expect.poll(async () => (await place())[1], PATIENT).toEqual(open);
  await expect.poll(async () => Math.abs((await place())[0] - top) < 60, PATIENT).toBe(true);
});

test('it is worked by the keyboard alone', async () => {
  const summary = coach.locator('.probe > summary').first();
  await summary.focus();
  await workbench.press('Enter');
  await expect.poll(() => coach.locator('.probe').first().getAttribute('open'), PATIENT).toBe('');
  await workbench.press('Tab');
  await workbench.press('Enter');
  const question = await coach.locator('.probe .question').first().textContent();
  // The story takes the focus for the answer; what is typed into the palette before that would land in the story.
  const selected = workbench.page.locator('.statusbar-item', { hasText: `(${ANSWER.length} selected)` });
  await selected.waitFor(PATIENT);
  await expect.poll(() => workbench.text(), PATIENT).toContain(`### ${question}`);
});

test('Escape closes the item that holds the focus, and then leads back to the story', async () => {
  const probe = coach.locator('.probe').first();
  await probe.locator('summary').focus();
  if ((await probe.getAttribute('open')) === null) await workbench.press('Enter');
  await expect.poll(() => probe.getAttribute('open'), PATIENT).toBe('');
  await workbench.press('Escape');
  await expect.poll(() => probe.getAttribute('open'), PATIENT).toBe(null);
  await workbench.press('Escape');
  await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor(PATIENT);
});

test('a weak answer keeps its tick and shows what is weak in it', async () => {
  const question = await coach
    .locator('.probe', { hasText: 'waiting for your answer' })
    .locator('.question')
    .textContent();
  if (!question) throw new Error('the coach shows no question');
  await workbench.select(ANSWER);
  await workbench.type('We kind of asked the support desk to look into it.');
  const probe = coach.locator('.probe', { hasText: question });
  await workbench.placeCursor('## Result');
  await expect.poll(() => probe.textContent(), PATIENT).toContain('answered ✓, weak in places');
  await expect.poll(() => probe.locator('.row', { hasText: 'a nudge' }).count(), PATIENT).toBeGreaterThan(0);
});

test('a copy for another principle is a click away, marked as a retelling', async () => {
  await coach.locator('select').selectOption('Dive Deep');
  await coach.locator('.link', { hasText: 'New story for this principle from here' }).click();
  await expect.poll(() => workbench.text(), PATIENT).toContain(`retells: "${WEAK}"`);
  expect(await workbench.text()).toContain('principles: ["Dive Deep"]');
  // The list of principles names it all the time; the head does once the coach speaks of the copy.
  await expect.poll(() => coach.locator('.header p').first().textContent(), PATIENT).toMatch(/^Dive Deep/);
});

test('the worked pair is one click away, its signals and losses marked', async () => {
  const [strong, weak] = [coach.locator('.pair').first(), coach.locator('.pair').last()];
  for (const one of [strong, weak]) if ((await one.getAttribute('open')) === null) await one.locator('summary').click();
  await expect.poll(() => strong.locator('mark.signal').count(), PATIENT).toBeGreaterThanOrEqual(3);
  await expect.poll(() => weak.locator('mark.loss').count(), PATIENT).toBeGreaterThanOrEqual(3);
});
