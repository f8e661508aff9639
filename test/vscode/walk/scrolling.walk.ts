import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { walkIn } from './session';
import type { Workbench } from './workbench';

/** What the editor makes of the outline: it always says in which section the writer is. */

const LONG = 'long.star.md';
/** Longer than any window is high. */
const STEPS = Array.from({ length: 90 }, (_, index) => `- I read log number ${index + 1}.`).join('\n');
const STORY = `## Situation\n\nThe press stood still.\n\n## Action\n\n### The search\n\n${STEPS}\n\n## Result\n\nIt prints.\n`;

let workbench: Workbench;

walkIn({ prepare: (folder) => writeFile(path.join(folder, LONG), STORY) }, async (started) => {
  workbench = started.workbench;
  await workbench.openFile(LONG);
});

const sticky = async () => {
  const lines = await workbench.editor.locator('.sticky-widget .sticky-line-content').allInnerTexts();
  return lines.map((line) => line.replaceAll('\u00a0', ' ').replace(/\s*\d+ of \d+ s.*/s, ''));
};
/** From the file's name on: the folders before it are told on one host and not on the other. */
const crumbs = async () => {
  const items = await workbench.page
    .locator('.editor-group-container.active .breadcrumbs-below-tabs .monaco-breadcrumb-item')
    .allInnerTexts();
  return items.slice(items.indexOf(LONG));
};

test('the headings of a long section stay in sight while it is scrolled', async () => {
  await workbench.placeCursor('log number 80.');
  await expect.poll(sticky, PATIENT).toEqual(['## Action', '### The search']);
});

test('the breadcrumbs name the section and the part that the cursor is in', async () => {
  await expect.poll(crumbs, PATIENT).toEqual([LONG, 'Action', 'The search']);
  await workbench.placeCursor('It prints');
  await expect.poll(crumbs, PATIENT).toEqual([LONG, 'Result']);
});

test('at the top there is nothing to keep in sight', async () => {
  await workbench.placeCursor('The press');
  await expect.poll(sticky, PATIENT).toEqual([]);
  await expect.poll(crumbs, PATIENT).toEqual([LONG, 'Situation']);
});
