import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PATIENT } from '../walk/patience';
import { walkIn } from '../walk/session';
import type { Theme, Workbench } from '../walk/workbench';

/** The pictures of the README, taken in a real VS Code: `npm run screenshots` writes them to docs/screenshots. */

const FOLDER = process.env['SCREENSHOTS'] || path.join('out', 'pictures');
/** CSS pixels. Narrow enough that letters stay readable on a README's page. */
const WINDOW = { width: 1180, height: 760 };
const SIDE_BAR = 350;
const FIRST = '01-the-pager-at-ten-past-three.star.md';
const SECOND = '02-four-hours-before-the-doors-open.star.md';
const NEW_FILE = 'new.star.md';
const NOTES = 'notes.md';
/** Notes as people keep them. */
const NOTES_TEXT = `# Ownership

**Tell me about a time you fixed something nobody owned.**

S: The lift in our car park stopped twice a day, and 40 people a week missed their train.
T: It belonged to the landlord; nobody asked me.
A: I kept a log for two weeks and sent the installer the one pattern in it: rain.
R: No stop since May, from 14 a week.

# Dive Deep

**Tell me about a bug you traced.**

- Situation: One of 9,000 invoices a month was off by a cent.
- Task: Mine alone; I kept the invoices.
- Action: I replayed a month of them and found two ways to round.
- Result: From 110 wrong cents a year to none.
`;
const THEMES: readonly Theme[] = ['light', 'dark', 'high contrast'];

let workbench: Workbench;

/** Nothing in the window that is not about the story. */
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.hover.above': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

walkIn(
  {
    prepare: async (folder) => {
      await writeFile(path.join(folder, NEW_FILE), '');
      await writeFile(path.join(folder, NOTES), NOTES_TEXT);
      await mkdir(path.join(folder, '.vscode'), { recursive: true });
      await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(SETTINGS));
    },
  },
  async (started) => {
    workbench = started.workbench;
    await workbench.page.setViewportSize(WINDOW);
    await mkdir(FOLDER, { recursive: true });
  },
);

/** A stretch of the window, from its top unless it says otherwise. CSS pixels. */
async function take(name: string, { y = 0, height = WINDOW.height } = {}): Promise<void> {
  // Where the mouse rests, something may open.
  await workbench.page.mouse.move(700, 5);
  // Late paints: widgets that fade in, the time at the headings, the status bar.
  await workbench.page.waitForTimeout(1000);
  await workbench.page.screenshot({
    path: path.join(FOLDER, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
    clip: { x: 0, y, width: WINDOW.width, height },
  });
}

async function hideSideBar(): Promise<void> {
  if (await workbench.page.locator('.part.sidebar').isVisible()) await workbench.press('Control+b');
  await workbench.focusEditor();
}

test('a story and its coach, in every kind of theme', async () => {
  await workbench.openCoach();
  await workbench.foldView('Story Bank');
  await workbench.setSideBarWidth(SIDE_BAR);
  await workbench.openFile(FIRST);
  await workbench.placeCursor('gave each the list of patients to call.');
  const coach = await workbench.webview('#coach .part');
  await expect.poll(() => coach.locator('#coach').textContent(), PATIENT).toContain('Now: Action');
  await expect.poll(() => workbench.squiggles('warning'), PATIENT).toBe(1);
  for (const theme of [...THEMES].reverse()) {
    await workbench.setTheme(theme);
    await workbench.webview('#coach .part');
    await take(`editor-${theme.replaceAll(' ', '-')}`);
  }
});

test('the hover on a finding', async () => {
  await hideSideBar();
  // A hover is at most a quarter as tall as the editor.
  await workbench.page.setViewportSize({ ...WINDOW, height: 2200 });
  await workbench.placeCursor('We walked', 'before');
  await workbench.press('ArrowRight');
  await workbench.run('Show or Focus Hover');
  const hover = workbench.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Strong' }).first();
  await hover.waitFor(PATIENT);
  const box = await hover.boundingBox();
  if (!box) throw new Error('the hover is not in sight');
  await take('hover', { y: box.y - 120, height: box.height + 160 });
  await workbench.press('Escape');
  await workbench.page.setViewportSize(WINDOW);
});

test('the light bulb on a "we"', async () => {
  await workbench.placeCursor('We walked', 'before');
  await workbench.press('ArrowRight');
  expect((await workbench.lightBulb()).join()).toContain('Change to “I”');
  await take('light-bulb');
  await workbench.press('Escape');
});

test('the evidence in colour', async () => {
  await workbench.openFile(SECOND);
  await workbench.run('STAR Story: Toggle Evidence Highlights');
  await workbench.placeCursor('with our lawyer');
  await take('evidence', { height: 480 });
  await workbench.run('STAR Story: Toggle Evidence Highlights');
});

test('the whole-story snippet', async () => {
  await workbench.openFile(NEW_FILE);
  await workbench.type('star');
  await workbench.press('Tab');
  await expect.poll(() => workbench.textInSight(), PATIENT).toContain('## Learning');
  await take('snippet');
  await workbench.press('Escape');
});

test('the questions of a new story', async () => {
  await workbench.run('STAR Story: New Story…');
  await workbench.page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor(PATIENT);
  await take('new-story', { height: 420 });
  await workbench.press('Escape');
});

test('what an import has found', async () => {
  await workbench.openFile(NOTES);
  await workbench.run('STAR Story: Import Stories from Markdown…');
  await workbench.page.locator('.quick-input-list .monaco-list-row').nth(1).waitFor(PATIENT);
  await take('import', { height: 480 });
  await workbench.press('Escape');
});
