// `npm run test:server`: packs the extension and tests the package inside a VS Code server, whose extension host is
// Node and whose files are on disk: the suite of test/vscode/suite, then the walk of test/vscode/walk. With the names of
// files of the suite it runs those alone.
import { rm } from 'node:fs/promises';
import { packageExtension } from './build';
import { launchChromium } from './chromium';
import { writeOutcome } from './outcome';
import { copySamples } from './samples';
import { startServerHost } from './server-host';
import { buildSuites, runSuiteInPage, SUITES } from './suite';
import { runVitest } from './vitest';

packageExtension();
const names = process.argv.slice(2);
await buildSuites(names);
const folder = await copySamples();
const host = await startServerHost({ folder, vsix: 'star-story.vsix', testsPath: SUITES.node });
const browser = await launchChromium();
try {
  await writeOutcome('Extension host, VS Code server', await runSuiteInPage(await browser.newPage(), host.url));
} finally {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
}
if (names.length === 0) await writeOutcome('Walk, VS Code server', runVitest('walk', { STAR_STORY_HOST: 'server' }));
