import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe';
import { PATIENT } from './patience';
import { walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** What the coach's page is for everybody: read by ear, at every width, in every theme, and with any text in it. */

const STORY = '07-the-release-nobody-trusted.star.md';
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script><b>bold</b>';
const FILES = {
  'markup.star.md': `---
title: '${MARKUP}'
principles: ['${MARKUP}']
---

## Situation

The ${MARKUP} queue held 40 reports a day.

## Action

We ${MARKUP} fixed it. I traced the ${MARKUP} retry.

## Result

Reports went from 40 ${MARKUP} to 2 in a week.

## Follow-ups

### ${MARKUP}

We ${MARKUP} looked into it.
`,
  'misspelt.star.md': '---\nprinciples: [Ownershp]\n---\n\n## Situation\n\nIt broke.\n',
  'broken.star.md': '---\ntitle: [half\n---\n\n## Situation\n\nIt broke.\n',
  'empty.star.md': '',
  'half.star.md': '---\nprinciples: [Ownership]\n---\n\n## Situation\n\nIt broke.\n\n## Action\n\nI fixed it.\n',
};

let workbench: Workbench;
let coach: Frame;

walkIn(
  {
    prepare: async (folder) => {
      for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
    },
  },
  async (started) => {
    workbench = started.workbench;
    await workbench.openCoach();
  },
);

const shown = () => coach.locator('#coach').textContent();
/** Where the coach says that the writer is. */
const here = () => coach.locator('.top .here').textContent();
const nameOf = (place: string) => (place === 'title:' ? 'Your story' : place.replace('## ', ''));
const overflow = () => coach.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

test('with no story open there is a sentence on what to do, and four ways to begin', async () => {
  coach = await workbench.webview('#coach .part');
  await expect.poll(shown, PATIENT).toContain('No story open');
  const buttons = coach.locator('vscode-button');
  expect(await buttons.allInnerTexts()).toEqual(['New Story', 'Open a Sample', 'Import Notes', 'Open the Walkthrough']);
  for (const title of ['New Story', 'Open a Sample', 'Import']) {
    await buttons.filter({ hasText: title }).focus();
    await workbench.press('Enter');
    const asking = workbench.page.locator('.quick-input-widget').first();
    await asking.waitFor(PATIENT);
    await expect.poll(() => asking.textContent(), PATIENT).toContain(title);
    await workbench.press('Escape');
    await asking.waitFor({ ...PATIENT, state: 'hidden' });
  }
  await buttons.filter({ hasText: 'Walkthrough' }).focus();
  await workbench.press('Enter');
  const walkthrough = workbench.page.locator('.gettingStarted', { hasText: 'Your First STAR Story' }).first();
  // Drawn to the end it takes the focus; before that, a file that is opened gives way to it.
  await walkthrough.locator('.getting-started-step.expanded').waitFor(PATIENT);
  await expect.poll(() => walkthrough.evaluate((page) => page.matches(':focus-within')), PATIENT).toBe(true);
});

test('an empty file is told how to begin', async () => {
  await workbench.openFile('empty.star.md');
  await expect.poll(shown, PATIENT).toContain('An empty page');
});

test('a misspelt principle is named, and its fix is a click away', async () => {
  await workbench.openFile('misspelt.star.md');
  await expect.poll(shown, PATIENT).toContain("“Ownershp” isn't a principle this pack knows.");
  await coach.locator('.hint .link', { hasText: 'Fix' }).click();
  const menu = workbench.page.locator('.action-widget').first();
  await menu.waitFor(PATIENT);
  await expect.poll(() => menu.textContent(), PATIENT).toContain('Ownership');
  await workbench.press('Escape');
});

test('front matter that cannot be read is said to be so, and the coaching goes on', async () => {
  await workbench.openFile('broken.star.md');
  await workbench.placeCursor('It broke');
  await expect.poll(shown, PATIENT).toContain("The front matter can't be read");
  await expect.poll(shown, PATIENT).toContain('Now: Situation');
  await expect.poll(() => coach.locator('.probe').count(), PATIENT).toBeGreaterThan(3);
});

test('every missing part has a link of its own, and one inserts them all', async () => {
  await workbench.openFile('half.star.md');
  await expect.poll(shown, PATIENT).toContain("There's no Task, Result or Learning section yet.");
  const row = coach.locator('.checklist li', { hasText: 'no Task, Result or Learning' });
  const links = await row.locator('.link').allTextContents();
  expect(links.slice(0, 4)).toEqual(['Insert Task', 'Insert Result', 'Insert Learning', 'Insert all 3']);
  await row.locator('.link', { hasText: 'Insert Task' }).focus();
  await workbench.press('Enter');
  // The story takes the focus; what is typed into the palette before that would land in it.
  await workbench.editorFocused();
  await expect.poll(() => workbench.text(), PATIENT).toMatch(/## Situation[^#]+## Task\n\n\[[^#]+## Action/);
  // The cursor stands in what was inserted, and what is still missing is named there too.
  await expect.poll(here, PATIENT).toBe('Task');
  await coach.locator('.link', { hasText: 'Insert all 2' }).focus();
  await workbench.press('Enter');
  await workbench.editorFocused();
  await expect.poll(() => workbench.text(), PATIENT).toMatch(/## Action[^#]+## Result[^#]+## Learning/);
});

test('a role is chosen with the keyboard, and the coach speaks of that work', async () => {
  await workbench.openFile(STORY);
  await workbench.placeCursor('level: SDE2');
  await workbench.press('Enter');
  await workbench.type('role: ');
  const care = workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'care' });
  await care.first().waitFor(PATIENT);
  await workbench.type('ca');
  await workbench.page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'care' }).waitFor(PATIENT);
  await workbench.press('Enter');
  await expect.poll(() => workbench.text(), PATIENT).toContain('\nrole: care\n');
  await expect.poll(() => coach.locator('.header p').first().textContent(), PATIENT).toContain('Experienced');
  await workbench.placeCursor('the riders were understanding.');
  await workbench.press('Enter');
  await workbench.type('falls');
  await workbench.press('Control+Space');
  await workbench.page
    .locator('.suggest-widget .monaco-list-row', { hasText: 'falls per 1,000 patient days' })
    .first()
    .waitFor(PATIENT);
  await workbench.press('Escape');
  for (let undone = 0; undone < 12 && (await workbench.text()).includes('role:'); undone += 1)
    await workbench.press('Control+z');
  await expect.poll(() => coach.locator('.header p').first().textContent(), PATIENT).toContain('SDE2');
});

test('no two links of the checklist have the same text', async () => {
  let met = 0;
  await workbench.openFile(STORY);
  for (const place of ['title:', '## Situation', '## Task', '## Action', '## Result', '## Learning']) {
    await workbench.placeCursor(place);
    await expect.poll(here, PATIENT).toBe(nameOf(place));
    // What is in a closed row is seen once that is opened.
    await coach.evaluate("document.querySelectorAll('.checklist details').forEach((one) => { one.open = true; })");
    const links = (await coach.locator('.checklist .link').allInnerTexts()).map((words) => words.trim());
    met += links.length;
    expect(new Set(links).size).toBe(links.length);
    expect(await coach.locator('.checklist .link .unseen').count()).toBe(0);
  }
  expect(met).toBeGreaterThan(0);
});

test('markup in a story is only ever text', async () => {
  await workbench.openFile('markup.star.md');
  for (const place of ['title:', '## Action', '## Result', '## Follow-ups']) {
    await workbench.placeCursor(place);
    await expect.poll(here, PATIENT).toBe(nameOf(place));
    expect(await shown()).toContain('<img src=x');
    expect(await coach.locator('#coach img, #coach script, #coach b b').count()).toBe(0);
  }
  expect(await coach.evaluate('document.title')).toBe('Coach');
});

test('the page runs no script but its own and asks nobody for anything', async () => {
  const inject = (tag: string, set: string) =>
    `(() => { const one = document.createElement('${tag}'); ${set}; document.body.append(one); one.click(); one.remove(); })()`;
  await coach.evaluate(inject('script', "one.textContent = 'document.title = 1'"));
  await coach.evaluate(inject('p', "one.setAttribute('onclick', 'document.title = 1')"));
  await coach.evaluate(inject('a', "one.href = 'javascript:document.title = 1'"));
  expect(await coach.evaluate('document.title')).toBe('Coach');
  expect(await coach.evaluate("fetch('https://example.com').then(() => 'sent', () => 'refused')")).toBe('refused');
});

test.each([250, 280, 420, 600])('at %i px nothing is cut off', async (width) => {
  await workbench.openFile(STORY);
  await workbench.placeCursor('## Action');
  await expect.poll(shown, PATIENT).toContain('Now: Action');
  await workbench.setSideBarWidth(width);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await workbench.placeCursor('title:');
  await expect.poll(shown, PATIENT).toContain('Now: Your story');
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('where motion is to be reduced, nothing moves', async () => {
  const transition = "getComputedStyle(document.querySelector('.bar > .told')).transitionDuration";
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await coach.evaluate(transition)).toBe('0s');
  await workbench.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await coach.evaluate(transition)).not.toBe('0s');
});

test.each(THEMES)('axe finds nothing to mend in %s', async (theme) => {
  await workbench.setTheme(theme);
  await workbench.placeCursor('## Action');
  await expect.poll(shown, PATIENT).toContain('Now: Action');
  await coach.locator('select').selectOption('Dive Deep');
  await coach.locator('.retell').first().waitFor(PATIENT);
  const openAll = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";
  await coach.evaluate(openAll);
  await coach
    .locator('.more .pair')
    .first()
    .waitFor({ ...PATIENT, state: 'attached' });
  await coach.evaluate(openAll);
  expect(await faults(coach)).toEqual([]);
  await workbench.openFile('empty.star.md');
  await expect.poll(shown, PATIENT).toContain('An empty page');
  expect(await faults(coach)).toEqual([]);
  await workbench.openFile(STORY);
});
