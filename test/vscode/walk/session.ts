import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../../scripts/chromium';
import { copySamples } from '../../../scripts/samples';
import { startServerHost } from '../../../scripts/server-host';
import { startWebHost } from '../../../scripts/web-host';
import { screenshot } from './pictures';
import { Workbench } from './workbench';

/** Which VS Code the walk takes place in: $STAR_STORY_HOST, as the scripts set it. */
export const HOST: 'web' | 'server' = process.env['STAR_STORY_HOST'] === 'server' ? 'server' : 'web';

/** Settings of a workspace that keys and a mouse work in: a quick input stays open when something else takes the focus. */
export const DRIVEN = { 'workbench.quickOpen.closeOnFocusLost': false };

/** A workbench on a fresh copy of the samples. */
export interface Session {
  readonly workbench: Workbench;
  /** The folder behind it. The web host keeps what is typed in memory, so there it never changes. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Prepares the folder before the editor opens it. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** Leave workspace trust on; only the server knows it. */
  readonly trust?: boolean;
  /** A `.code-workspace` of the folder that is opened in its stead; only the server can. */
  readonly workspace?: string;
}

/**
 * Has a session for the tests of a file, or of a `describe`: begun before them, ended after them. `begin` takes it, and
 * does what all of them start from. A test that fails leaves a picture of the window.
 */
export function walkIn(options: SessionOptions, begin: (session: Session) => void | Promise<void>): void {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await startSession(options);
    await begin(session);
  });
  afterEach(async ({ task }) => {
    if (session && task.result?.state === 'fail')
      await screenshot(session.workbench.page, `${HOST} failed ${task.name.replace(/\W+/g, '-')}`);
  });
  afterAll(() => session?.close());
}

async function startSession({ prepare, trust = false, workspace }: SessionOptions): Promise<Session> {
  const folder = await copySamples();
  await mkdir(path.join(folder, '.vscode'));
  await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(DRIVEN));
  await prepare?.(folder);
  const host = await (HOST === 'web'
    ? startWebHost({ folder })
    : startServerHost({ folder, vsix: 'star-story.vsix', trust }));
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const query = workspace ? `?${new URLSearchParams({ workspace: path.join(folder, workspace) })}` : '';
  try {
    return { workbench: await Workbench.open(browser, `${host.url}${query}`), folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}
