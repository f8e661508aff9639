import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where this machine keeps a Chromium.
 *
 * @throws with a sentence on how to get one, if there is none
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const found = (named ? [named] : [...onPath, ...ELSEWHERE]).find((file) => existsSync(file));
  if (found) return found;
  throw new Error(
    named
      ? `CHROMIUM names ${named}, and there is no such file.`
      : 'The tests in a real editor need Chromium: run "apt-get install chromium", or set CHROMIUM=/path/to/chromium.',
  );
}

/**
 * How long a program or a page that was started may take to answer, in ms. What has not come after so long never will;
 * a limit that a busy machine reaches would tell of the machine.
 */
export const PATIENCE = 180_000;

/** A browser on a fresh profile of Playwright's, which is removed when the context is closed. */
export async function launchChromium(viewport = { width: 1440, height: 900 }): Promise<BrowserContext> {
  const root = process.getuid?.() === 0;
  return chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    viewport,
    timeout: PATIENCE,
    args: [
      // Chromium's sandbox refuses to run as root, and containers are root.
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
