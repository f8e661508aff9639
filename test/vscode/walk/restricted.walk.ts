import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PATIENT } from './patience';
import { HOST, type Session, walkIn } from './session';

/** Only the server asks whether a folder is trusted; VS Code for the Web trusts what it opens. */
describe.runIf(HOST === 'server')('in Restricted Mode', () => {
  let session: Session;

  walkIn({ trust: true }, (started) => {
    session = started;
  });

  test('a story of a folder that is not trusted is checked all the same', async () => {
    const { workbench } = session;
    await workbench.openFile('05-the-angry-choir.star.md');
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await expect.poll(() => workbench.squiggles('warning'), PATIENT).toBeGreaterThan(0);
  });

  test('a pack can be chosen there, and a principle written', async () => {
    const { workbench, folder } = session;
    const onDisk = (name: string) => readFile(path.join(folder, '.star', name), 'utf8').catch(() => '');
    await workbench.run('STAR Story: Choose a Pack…');
    await workbench.page.locator('.quick-input-widget [placeholder^="Whose values"]').waitFor();
    await workbench.answer('Common competencies', 'list');
    await expect.poll(() => onDisk('config.yaml'), PATIENT).toBe('pack: competencies\n');
    await workbench.run('STAR Story: New Principle of My Own…');
    await workbench.page.locator('.quick-input-widget').getByText('What is it called?').waitFor();
    await workbench.answer('Say It Plainly');
    await workbench.page.locator('.quick-input-widget').getByText('What does it ask').waitFor();
    await workbench.answer('');
    await expect.poll(() => onDisk('principles/say-it-plainly.yaml'), PATIENT).toContain('name: Say It Plainly');
  });

  test('a story is rehearsed there, and when it was told is kept, and kept out of Git', async () => {
    const { workbench, folder } = session;
    const onDisk = (name: string) => readFile(path.join(folder, '.star', name), 'utf8').catch(() => '');
    await mkdir(path.join(folder, '.git'));
    await workbench.openFile('03-the-slow-tuesdays.star.md');
    await workbench.run('STAR Story: Rehearse This Story');
    const page = await workbench.webview('#rehearsal > *');
    const heading = () => page.locator('#heading').textContent();
    await workbench.press('Enter');
    for (const section of ['Situation', 'Task', 'Action', 'Result', 'Learning']) {
      await expect.poll(heading, PATIENT).toBe(section);
      await workbench.press('ArrowRight');
    }
    await expect.poll(() => onDisk('practice.json'), PATIENT).toContain('"03-the-slow-tuesdays.star.md"');
    // The folder is in a repository, so it is offered to keep that out of it.
    await workbench.page.locator('.notification-list-item').getByText('Keep It Out of Git').click();
    await expect.poll(() => onDisk('.gitignore'), PATIENT).toBe('/*practice*\n');
  });
});
