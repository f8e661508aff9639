import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { goTo } from './lists';
import { asksFor, beginStory, NEW_STORY } from './newStory';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Theme, type Workbench } from './workbench';

/** Pictures of a folder with no story: the empty views, each step of a new story, and its blank template. To be looked at. */

let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      for (const name of await readdir(folder))
        if (name !== '.vscode') await rm(path.join(folder, name), { recursive: true });
      await writeFile(path.join(folder, 'notes.txt'), 'Milk.\n');
    },
  },
  async (session) => {
    workbench = session.workbench;
    await workbench.page.setViewportSize({ width: 1250, height: 900 });
    await workbench.openCoach();
    await workbench.setSideBarWidth(340);
  },
);

const picture = (name: string, theme: Theme) =>
  screenshot(workbench.page, `${HOST} beginning ${name} ${theme.replaceAll(' ', '-')}`);

test.each(THEMES)('the empty bank and the empty coach in %s', async (theme) => {
  await workbench.setTheme(theme);
  await workbench.webview('#coach .starts');
  const bank = workbench.page.locator('.part.sidebar .pane', { hasText: 'No stories here yet' });
  const ways = bank.locator('.welcome-view-content .monaco-button');
  await expect.poll(() => ways.allInnerTexts(), PATIENT).toEqual(['New Story', 'Open a Sample', 'Import Notes']);
  await picture('empty views', theme);
});

test.each(THEMES)('the steps of a new story in %s', async (theme) => {
  const wizard = workbench.page.locator('.quick-input-widget');
  const asks = (words: string) => asksFor(workbench, words);
  await workbench.setTheme(theme);
  await workbench.run(NEW_STORY);
  await asks('Which principles');
  await wizard.locator('.monaco-list-row.focused', { hasText: 'Are Right, A Lot' }).waitFor();
  // In a list with boxes the first key down leaves the line to type in; only then does a space check.
  await goTo(workbench.page, wizard, 'Dive Deep');
  await workbench.press('Space');
  await wizard.getByText('1 Selected').waitFor();
  await picture('principles', theme);
  await workbench.press('Enter');
  await asks('Which question');
  await picture('questions', theme);
  await workbench.type('What did the graph hide?');
  await wizard.locator('.monaco-list-row.focused', { hasText: 'your own question' }).waitFor();
  await picture('own question', theme);
  await workbench.press('Enter');
  await asks('Which level');
  await wizard.locator('.monaco-list-row.focused', { hasText: 'SDE2' }).waitFor();
  await picture('levels', theme);
  await workbench.press('Enter');
  await asks('A name');
  await picture('name', theme);
  await workbench.press('Escape');
  await wizard.waitFor({ state: 'hidden' });
});

test('a new story is begun', async () => {
  await beginStory(workbench, 'The quiet pump');
});

test.each(THEMES)('the blank template beside the coach in %s', async (theme) => {
  await workbench.setTheme(theme);
  await workbench.webview('#coach .header');
  await picture('blank template', theme);
});
