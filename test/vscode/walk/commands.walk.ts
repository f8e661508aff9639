import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goTo } from './lists';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, type Session, walkIn } from './session';
import type { Workbench } from './workbench';

/** How stories begin and leave, with the keys and clicks of somebody who has just installed the extension. */

const NOTES =
  '# Shopping\n\nMilk.\n\n# Ownership\n\n## The lost key\n\nS: Lost.\nA: I found it.\n\n## The lamp\n\nS: Dark.\nA: I lit it.\n';
const DUMP =
  'Our checkout was slow on phones.\nNobody owned the step and there was no ticket for it.\n\nI measured every call. I found that the map was loaded twice and removed one copy.\n\nAs a result orders rose by 6% within a month.\n';
const ANSWER =
  'Q: Tell me about a conflict?\nA: The lamp failed each night and nobody knew why. I logged the voltage and moved the fuse. As a result outages fell from five to zero.\n';

let session: Session;
let workbench: Workbench;

walkIn(
  {
    async prepare(folder) {
      await mkdir(path.join(folder, '.git'));
      await writeFile(path.join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
      await writeFile(path.join(folder, 'prep.md'), NOTES);
      await writeFile(path.join(folder, 'dump.star.md'), DUMP);
    },
  },
  (started) => {
    session = started;
    workbench = started.workbench;
  },
);

const input = () => workbench.page.locator('.quick-input-widget');
const notification = (words: string) => workbench.page.locator('.notification-toast', { hasText: words });
const onDisk = (name: string) => readFileSync(path.join(session.folder, name), 'utf8');

describe('a new story', () => {
  test('is asked for in steps, by keyboard alone, and what was chosen survives a step back', async () => {
    const row = (words: string) => input().locator('.monaco-list-row.focused', { hasText: words });
    const checked = (words: string) => row(words).locator('.monaco-checkbox[aria-checked="true"], input:checked');
    await workbench.run('STAR Story: New Story…');
    await input().locator('[placeholder^="Which principles"]').waitFor();
    await row('Are Right, A Lot').waitFor();
    for (const [name, key] of [
      ['Frugality', 'ArrowDown'],
      ['Dive Deep', 'ArrowUp'],
    ] as const) {
      await goTo(workbench.page, input(), name, key);
      await workbench.press('Space');
      await checked(name).waitFor();
    }
    await workbench.press('Enter');
    await input().locator('[placeholder^="Which question"]').waitFor();
    await workbench.press('Control+Alt+-');
    await input().locator('[placeholder^="Which principles"]').waitFor();
    await checked('Frugality').waitFor();
    await workbench.press('Enter');
    await input().locator('[placeholder^="Which question"]').waitFor();
    await workbench.page.keyboard.type('What did the graph hide?');
    await row('your own question').waitFor();
    await workbench.press('Enter');
    await input().locator('[placeholder^="Which level"]').waitFor();
    await workbench.press('ArrowDown');
    await row('Senior').waitFor();
    await workbench.press('Enter');
    await input().locator('[placeholder^="A name"]').waitFor();
    await workbench.page.keyboard.type('The odd graph');
    await workbench.press('Control+Alt+-');
    await input().locator('[placeholder^="Which level"]').waitFor();
    await row('Senior').waitFor();
    await workbench.press('Enter');
    const name = input().locator('[placeholder^="A name"]');
    await name.waitFor();
    await expect.poll(() => name.inputValue(), PATIENT).toBe('The odd graph');
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'the-odd-graph.star.md' }).waitFor();
    await workbench.editorFocused();
  });

  test('is kept out of Git, which is offered', async () => {
    await notification('Keep them out of Git').locator('.monaco-button', { hasText: 'Keep Them Out of Git' }).click();
    await notification('Keep them out of Git').waitFor({ state: 'hidden' });
    if (HOST === 'server')
      await expect.poll(() => existsSync(path.join(session.folder, 'stories', '.gitignore')), PATIENT).toBe(true);
  });

  test('is written from its Situation on, with Tab', async () => {
    await workbench.page.locator('.editor-group-container.active .view-line').first().click();
    const text = await workbench.text();
    expect(text).toContain(
      'title: The odd graph\nprinciples:\n  - Frugality\n  - Dive Deep\nlevel: Senior\nquestion: What did the graph hide?\n',
    );
    expect(text).toContain('## Situation\n\n[what broke or changed, and who it affected]');
  });
});

describe('notes', () => {
  test('are previewed, and each story becomes a file', async () => {
    await workbench.openFile('prep.md');
    await workbench.run('STAR Story: Import Stories from Markdown…');
    await input().getByText('The lost key').waitFor();
    await input().getByText('One passage is left out').waitFor();
    await screenshot(workbench.page, `${HOST} import`);
    await workbench.press('Enter');
    await input().getByText('where new stories go').waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'the-lost-key.star.md' }).waitFor();
    await workbench.editorFocused();
    await notification('Imported 2 stories into “stories”').waitFor();
    expect(await workbench.text()).toBe(
      '---\ntitle: The lost key\nprinciples:\n  - Ownership\n---\n\n## Situation\n\nLost.\n\n## Action\n\nI found it.\n',
    );
    if (HOST === 'server')
      expect([onDisk('prep.md'), onDisk('stories/the-lamp.star.md').includes('I lit it.')]).toEqual([NOTES, true]);
  });
});

describe('notes that come again', () => {
  test('are not written twice, which is said', async () => {
    await workbench.page.locator('.tab', { hasText: 'prep.md' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'prep.md' }).waitFor();
    await workbench.run('STAR Story: Import Stories from Markdown…');
    await input().getByText('The lost key').waitFor();
    // None is checked, so there is no folder to ask for.
    await workbench.press('Enter');
    await notification('Nothing new: both stories are already in “stories”').waitFor();
  });

  test('from the clipboard, with sections that are proposed and shown as such', async () => {
    await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(ANSWER)})`);
    await workbench.run('STAR Story: Import Stories from Clipboard…');
    await input().getByText('Sections guessed, no labels found: Situation · Action · Result').waitFor();
    await screenshot(workbench.page, `${HOST} import of a proposal`);
    await workbench.press('Enter');
    await input().getByText('where new stories go').waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'tell-me-about-a-conflict.star.md' }).waitFor();
    await workbench.editorFocused();
    expect(await workbench.text()).toContain('## Action\n\nI logged the voltage and moved the fuse.\n');
  });
});

describe('a text without headings', () => {
  test('gets them after a look, and loses them with one undo', async () => {
    await workbench.openFile('dump.star.md');
    await workbench.run('STAR Story: Add Headings to This Text…');
    const comparison = workbench.page.locator('.monaco-diff-editor');
    await comparison.getByText('Result', { exact: false }).first().waitFor();
    await screenshot(workbench.page, `${HOST} headings`);
    await workbench.page.locator('.editor-actions [aria-label^="Apply These Headings"]').first().click();
    await comparison.waitFor({ state: 'hidden' });
    // What is in sight is looked at first: reading the whole text types into the palette.
    await expect.poll(() => workbench.textInSight(), PATIENT).toContain('## Action');
    await expect.poll(() => workbench.text(), PATIENT).toContain('## Action\n\nI measured every call.');
    await workbench.press('Control+z');
    await expect.poll(() => workbench.text(), PATIENT).toBe(DUMP);
  });
});

describe('a story leaves', () => {
  test('as the words that are said', async () => {
    await workbench.openFile('the-lost-key.star.md');
    await workbench.run('STAR Story: Copy as Spoken Script');
    await workbench.page.locator('.statusbar-item', { hasText: 'Spoken script copied' }).waitFor();
    expect(await workbench.page.evaluate<string>('navigator.clipboard.readText()')).toBe('Lost.\n\nI found it.');
  });

  test('as a page for paper, where the person says', async () => {
    await workbench.openFile('the-lost-key.star.md');
    await workbench.run('STAR Story: Export as Printable Page…');
    await input().locator('.quick-input-box input').waitFor();
    await input().getByText('Export Story').waitFor();
    await screenshot(workbench.page, `${HOST} export`);
    await workbench.press('Enter');
    await notification('Exported to “exports/the-lost-key.html”')
      .locator('.monaco-button', { hasText: 'Open' })
      .click();
    // No browser can open the file from here: it is shown, with what to do to print it.
    await workbench.page.locator('.tab.active', { hasText: 'the-lost-key.html' }).waitFor();
    const page = await workbench.webview('#print');
    expect(await page.locator('h2').first().textContent()).toMatch(/^Situation \(\d+ s\)$/);
    expect(await page.locator('.probes h2').textContent()).toBe('What they may ask next');
    await screenshot(workbench.page, `${HOST} printable page`);
    expect(await page.locator('#print').textContent()).toContain('“exports/the-lost-key.html”');
    const { name, text } = await workbench.download(() => page.locator('#print button').click());
    expect(name).toBe('the-lost-key.html');
    expect(await page.locator('#print [role="status"]').textContent()).toBe(
      "Open “the-lost-key.html” from your browser's downloads and press Ctrl+P (Cmd+P on a Mac).",
    );
    await screenshot(workbench.page, `${HOST} printable page downloaded`);
    await workbench.run('View: Close All Editors');
    // What was downloaded is what was exported.
    await workbench.openFile('the-lost-key.html');
    expect(text).toBe(await workbench.text());
    await workbench.run('View: Close All Editors');
  });

  test('and is looked at as Markdown', async () => {
    await workbench.openFile('the-lost-key.star.md');
    await workbench.page.locator('.editor-actions [aria-label^="Open Preview"]').first().click();
    const preview = await workbench.webview('.markdown-body h2');
    expect(await preview.locator('h2').first().textContent()).toContain('Situation');
    await screenshot(workbench.page, `${HOST} preview`);
  });
});

test('the walkthrough opens with its six steps', async () => {
  await workbench.run('Welcome: Open Walkthrough...');
  await workbench.pick('Your First STAR Story');
  const steps = workbench.page.locator('.getting-started-step');
  await expect.poll(() => steps.count(), PATIENT).toBe(6);
  await screenshot(workbench.page, `${HOST} walkthrough`);
});
