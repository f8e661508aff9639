import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PATIENT } from './patience';
import { DRIVEN, HOST, type Session, walkIn } from './session';

const STORY = '## Situation\n\nThe press stood still.\n\n## Action\n\nWe fixed the press.\n\n## Result\n\nIt prints.\n';
const WORKSPACE = 'both.code-workspace';

/** VS Code for the Web opens a folder only; a workspace of several needs the server. */
describe.runIf(HOST === 'server')('a workspace of two folders', () => {
  let session: Session;

  walkIn(
    {
      async prepare(folder) {
        for (const name of ['north', 'south']) {
          await mkdir(path.join(folder, name, '.star', 'principles'), { recursive: true });
          await writeFile(path.join(folder, name, `${name}.star.md`), STORY);
        }
        await writeFile(path.join(folder, 'south', '.star', 'config.yaml'), 'severities:\n  we-in-action: "off"\n');
        await writeFile(path.join(folder, 'north', '.star', 'config.yaml'), 'severities:\n  we-in-action: error\n');
        const pack = path.join(folder, 'south', '.star', 'principles', 'warm-hands.yaml');
        await writeFile(pack, 'name: Warm Hands\nsummary: Nobody is left in the cold.\n');
        const folders = [{ path: 'north' }, { path: 'south' }];
        await writeFile(path.join(folder, WORKSPACE), JSON.stringify({ folders, settings: DRIVEN }));
      },
      workspace: WORKSPACE,
    },
    (started) => {
      session = started;
    },
  );

  test('has findings in both, each by the .star/config.yaml of its own folder', async () => {
    const { workbench } = session;
    await workbench.openFile('north.star.md');
    await expect.poll(() => workbench.squiggles('error'), PATIENT).toBe(1);
    await workbench.openFile('south.star.md');
    const findings = async () => (await workbench.squiggles('warning')) + (await workbench.squiggles('info'));
    await expect.poll(findings, PATIENT).toBeGreaterThan(0);
    expect(await workbench.squiggles('error')).toBe(0);
    const ours = async () => (await workbench.problems()).filter((problem) => problem.includes('we-in-action')).length;
    await expect.poll(ours, PATIENT).toBe(1);
  });

  test('is asked which of them keeps a new story, and it is written there with that one’s principles', async () => {
    const { workbench, folder } = session;
    const input = workbench.page.locator('.quick-input-widget');
    await workbench.run('STAR Story: New Story…');
    await input.locator('[placeholder^="Which folder"]').waitFor();
    await workbench.pick('south');
    await input.locator('[placeholder^="Which principle"]').waitFor();
    await workbench.answer('Warm Hands');
    await input.locator('[placeholder^="Which question"]').waitFor();
    await workbench.pick('No question yet');
    await input.locator('[placeholder^="Which level"]').waitFor();
    await workbench.pick('SDE1');
    await input.locator('[placeholder^="A name"]').waitFor();
    await input.getByText("It'll be a file in “south/stories”").waitFor();
    await workbench.answer('The odd graph');
    await workbench.page.locator('.tab.active', { hasText: 'the-odd-graph.star.md' }).waitFor();
    const file = (name: string) => path.join(folder, name, 'stories', 'the-odd-graph.star.md');
    await expect.poll(() => existsSync(file('south')), PATIENT).toBe(true);
    expect(readFileSync(file('south'), 'utf8')).toContain('title: The odd graph\nprinciples:\n  - Warm Hands\n');
    expect(existsSync(path.join(folder, 'north', 'stories'))).toBe(false);
  });
});
