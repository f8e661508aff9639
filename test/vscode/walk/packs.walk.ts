import { describe, expect, test } from 'vitest';
import { PATIENT } from './patience';
import { screenshot } from './pictures';
import { HOST, walkIn } from './session';
import type { Workbench } from './workbench';

/** Another company's values, and one's own, by somebody who touches no mouse. */

let workbench: Workbench;

walkIn({}, (session) => {
  workbench = session.workbench;
});

const input = () => workbench.page.locator('.quick-input-widget');
const notification = (words: string) => workbench.page.locator('.notification-toast', { hasText: words });
const tab = (name: string) => workbench.page.locator('.tab.active', { hasText: name });

describe('a pack', () => {
  test('is chosen from those that ship, and holds for the story that is open', async () => {
    await workbench.openFile('01-the-pager-at-ten-past-three.star.md');
    await workbench.run('STAR Story: Choose a Pack…');
    await input().locator('[placeholder^="Whose values"]').waitFor();
    await screenshot(workbench.page, `${HOST} choose a pack`);
    await workbench.answer('Common competencies', 'list');
    await notification('“Common competencies” is the pack for stories').waitFor();
    await notification("Choose it if you don't have a list of their values.").waitFor();
    await workbench.focusEditor();
    await expect
      .poll(async () => (await workbench.problems()).join('\n'), PATIENT)
      .toContain("isn't a competency this pack knows");
  });

  test('is what a new story chooses from', async () => {
    await workbench.run('STAR Story: New Story…');
    await input().locator('[placeholder^="Which competencies should it show?"]').waitFor();
    await input().locator('.monaco-list-row', { hasText: 'Conflict' }).first().waitFor();
    await workbench.press('Escape');
  });

  test('is what the snippet “star” offers', async () => {
    await workbench.run('File: New Untitled Text File');
    await workbench.run('Change Language Mode');
    await workbench.answer('STAR Story', 'list');
    await workbench.editorFocused();
    await workbench.type('star');
    await workbench.press('Tab');
    await expect.poll(() => workbench.textInSight(), PATIENT).toContain('principles: ["Conflict"]');
    await workbench.press('Tab');
    await workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'Conflict' }).first().waitFor();
    await screenshot(workbench.page, `${HOST} star of a pack`);
  });
});

describe('a principle of one’s own', () => {
  test('is asked for in two steps and written beside the stories', async () => {
    await workbench.run('STAR Story: New Principle of My Own…');
    await input().getByText('What is it called?').waitFor();
    await workbench.answer('Say It Plainly');
    await input().getByText('What does it ask').waitFor();
    await workbench.answer('Say the hard thing early.');
    await tab('say-it-plainly.yaml').waitFor();
    await workbench.editorFocused();
    expect(await workbench.text()).toContain('name: Say It Plainly\nsummary: Say the hard thing early.\n');
  });

  test('is first of those a new story chooses from', async () => {
    await workbench.run('STAR Story: New Story…');
    await input().locator('.monaco-list-row', { hasText: 'Say It Plainly' }).first().waitFor();
    await workbench.press('Escape');
  });

  test('is not written twice', async () => {
    await workbench.run('STAR Story: New Principle of My Own…');
    await input().getByText('What is it called?').waitFor();
    await workbench.answer('say it plainly');
    await input().getByText('What does it ask').waitFor();
    await workbench.answer('');
    await notification('You already have a principle called').waitFor();
  });
});
