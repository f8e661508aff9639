import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOST, type Session, startSession } from './session';

/** Only the server asks whether a folder is trusted; VS Code for the Web trusts what it opens. */
describe.runIf(HOST === 'server')('in Restricted Mode', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ trust: true });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await session.workbench.screenshot('restricted failed');
  });
  afterAll(() => session?.close());

  test('a story of a folder that is not trusted is checked all the same', async () => {
    const { workbench } = session;
    await workbench.openFile('05-the-angry-choir.star.md');
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await expect.poll(() => workbench.squiggles('warning'), { timeout: 10_000 }).toBeGreaterThan(0);
  });
});
