import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileNameFor } from '../../../src/notes/renderStory';
import { HOST, type Session, startSession } from './session';
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

let session: Session;
let workbench: Workbench;

beforeAll(async () => {
  session = await startSession({
    async prepare(folder) {
      for (const [, file] of FAMILIES) await copyFile(path.join(CASES, file), path.join(folder, file));
    },
  });
  workbench = session.workbench;
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`${HOST} failed ${task.name.replace(/\W+/g, '-')}`);
});
afterAll(() => session?.close());

test.each(FAMILIES)('%s', async (_, file) => {
  const [story] = expected[file]?.stories ?? [];
  const title = story?.title ?? story?.question ?? 'Story 1';
  // Two families tell the same story, which is there already then; others have a number behind the name.
  const name = fileNameFor(title, () => false).replace('.star.md', '');
  const input = workbench.page.locator('.quick-input-widget');
  await workbench.openFile(file);
  await workbench.run('STAR Story: Import Stories from Markdown…');
  await input.getByText(title, { exact: true }).first().waitFor();
  await workbench.press('Enter');
  await input.getByText('where new stories go').waitFor();
  await workbench.press('Enter');
  await workbench.page.locator('.tab.active', { hasText: new RegExp(`^${name}(?:-\\d)?\\.star\\.md`) }).waitFor();
  const text = (await workbench.text()).replace(/^- /gm, '');
  for (const [section, words] of Object.entries(story?.sections ?? {}))
    expect(text).toContain(`## ${section}\n\n${words}\n`);
});
