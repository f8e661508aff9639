import { readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileNameFor } from '../../../src/notes/renderStory';
import { LAMP, wordDocument } from '../../notes/docx/wordDocument';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, type Session, walkIn } from './session';
import type { Workbench } from './workbench';

/** Notes of each family of shapes become stories, from the file that is open to the file that is written. */

interface Case {
  readonly stories: readonly {
    readonly title?: string;
    readonly question?: string;
    readonly sections: Readonly<Record<string, string>>;
  }[];
}

const CASES = 'test/cases/import';
const expected = parse(readFileSync(`${CASES}/expected.yaml`, 'utf8')) as Readonly<Record<string, Case>>;
const FAMILIES = [
  ['all labels in one line', 'c01.md'],
  ['labels of letters', 'c05.md'],
  ['pictures before the words', 'c31.md'],
  ['an HTML table', 'c32.md'],
  ['details', 'c36.md'],
  ['callouts', 'c38.md'],
  ['a chapter called like a section', 'c102.md'],
  ['a title of figures', 'c124.md'],
  ['an answer without labels', 'c29.md'],
] as const;

/** Families of which no small case was collected: a file's name, its notes, and the text of the story. */
const OTHERS = [
  ['a definition list', 'definitions.md', '# Tap\n\nSituation\n: It dripped.\n\nAction\n: I shut it.\n'],
  ['Org mode', 'tap.org', '* Tap\n** Situation\nIt dripped.\n** TODO Action\nI shut it.\n'],
  ['a table of a sheet', 'sheet.txt', 'Title\tSituation\tAction\nTap\tIt dripped.\t"I shut it.\nTwice."\n'],
  ['lists of a word processor', 'word.txt', 'Tap\r\nSituation\r\n•\tIt dripped.\r\nAction\r\n\uF0B7\tI shut it.\r\n'],
  ['an outline', 'outline.md', '- Tap\n  - Situation\n    - It dripped.\n  - Action\n    - I shut it.\n'],
  ['names behind the title', 'behind.md', '## Tap – Situation\n\nIt dripped.\n\n## Tap – Action\n\nI shut it.\n'],
  ['labels in a paragraph', 'labels.md', '# Tap\n\n(S) It dripped. (A) I shut it. (R) Dry.\n'],
] as const;

/** What programs put on the clipboard with its formats. */
const HTML =
  '<meta charset="utf-8"><b style="font-weight:normal"><h1><span>Tap</span></h1><h2><span>Situation</span></h2><p><span>It dripped.</span></p>' +
  '<h2><span>Action</span></h2><ul><li><p><span>I shut it.</span></p></li><li><p><span>I dried it.</span></p></li></ul></b>';

let session: Session;
let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      for (const [, file] of FAMILIES) await copyFile(path.join(CASES, file), path.join(folder, file));
      for (const [, file, notes] of OTHERS) await writeFile(path.join(folder, file), notes);
      await writeFile(path.join(folder, 'lamp.docx'), await wordDocument(LAMP));
      await writeFile(path.join(folder, 'empty.star.md'), '');
    },
  },
  (started) => {
    session = started;
    workbench = started.workbench;
  },
);

const input = () => workbench.page.locator('.quick-input-widget');
const storyTab = (name: string) =>
  workbench.page.locator('.tab.active', { hasText: new RegExp(`^${name}(?:-\\d)?\\.star\\.md`) });

/** Looks at what was found and agrees to it, and to where it goes; what is there already is opened, and goes nowhere. */
async function keep(title: string, what: string): Promise<void> {
  await input().getByText(title, { exact: true }).first().waitFor();
  await screenshot(workbench.page, `${HOST} import ${what}, found`);
  const isThere = (await input().getByText('already there: ').count()) > 0;
  await workbench.press('Enter');
  if (isThere) return;
  await input().getByText('where new stories go').waitFor();
  await workbench.press('Enter');
}

test.each(FAMILIES)('%s', async (what, file) => {
  const [story] = expected[file]?.stories ?? [];
  const title = story?.title ?? story?.question ?? 'Story 1';
  // Two families tell the same story, which is there already then; others have a number behind the name.
  const name = fileNameFor(title, () => false).replace('.star.md', '');
  await workbench.openFile(file);
  await workbench.run('STAR Story: Import Stories from Markdown…');
  await keep(title, what);
  await storyTab(name).waitFor();
  await screenshot(workbench.page, `${HOST} import ${what}, written`);
  await workbench.editorFocused();
  const text = (await workbench.text()).replace(/^- /gm, '');
  for (const [section, words] of Object.entries(story?.sections ?? {}))
    expect(text).toContain(`## ${section}\n\n${words}\n`);
});

test.each(OTHERS)('%s', async (what, file) => {
  await workbench.openFile(file);
  await workbench.run('STAR Story: Import Stories from Markdown…');
  await keep('Tap', what);
  await storyTab('tap').waitFor();
  await screenshot(workbench.page, `${HOST} import ${what}, written`);
  await workbench.editorFocused();
  const text = (await workbench.text()).replace(/^- /gm, '');
  expect(text).toContain('title: Tap\n');
  expect(text).toContain('## Situation\n\nIt dripped.\n');
  expect(text).toContain(`## Action${what === 'Org mode' ? ' (TODO)' : ''}\n\nI shut it.\n`);
  await workbench.run('View: Close All Editors');
});

// The other host keeps its files where no dialog of files finds them.
test.runIf(HOST === 'server')('a Word document, picked where no note is open, and what it leaves out', async () => {
  await workbench.run('View: Close All Editors');
  await workbench.run('STAR Story: Import Stories from Markdown…');
  // The dialog shows the folder that it was in last.
  await input().getByText('..', { exact: true }).waitFor();
  await input().locator('.quick-input-box input').fill(path.join(session.folder, 'lamp.docx'));
  await input().getByText('behind.md').waitFor();
  await input().getByText('Read', { exact: true }).click();
  await input().getByText('3 passages are left out').waitFor();
  await keep('The lamp', 'a Word document');
  await storyTab('the-lamp').waitFor();
  await screenshot(workbench.page, `${HOST} import a Word document, written`);
  await workbench.editorFocused();
  expect(await workbench.text()).toContain('## Action\n\nI ran & won.\n');
});

// VS Code knows formatted text on the clipboard since 1.97.
test.runIf(HOST === 'server')('formatted text is pasted into an empty story, and into one that has words', async () => {
  await workbench.openFile('empty.star.md');
  await copyFormatted(HTML, 'Tap');
  await workbench.press('Control+v');
  await expect.poll(() => workbench.textInSight(), PATIENT).toContain('I dried it.');
  const body = '## Situation\n\nIt dripped.\n\n## Action\n\n- I shut it.\n- I dried it.\n';
  expect(await workbench.text()).toBe(`---\ntitle: Tap\n---\n\n${body}`);
  await workbench.press('Control+End');
  await copyFormatted('<ul><li>I told <b>nobody</b>.</li></ul>', 'I told nobody.');
  await workbench.press('Control+v');
  await expect.poll(() => workbench.textInSight(), PATIENT).toContain('- I told **nobody**.');
  await screenshot(workbench.page, `${HOST} pasted`);
});

/** Puts a text on the clipboard as a program with formats does, the plain one beside it. */
async function copyFormatted(html: string, plain: string): Promise<void> {
  const item = `new ClipboardItem({ 'text/html': blob(${JSON.stringify(html)}, 'text/html'), 'text/plain': blob(${JSON.stringify(plain)}, 'text/plain') })`;
  await workbench.page.evaluate(
    `{ const blob = (text, type) => new Blob([text], { type }); navigator.clipboard.write([${item}]); }`,
  );
}
