// Runs test/vscode/suite inside VS Code for the Web, in headless Chromium: all of it, or the files that are named.
import { rm } from 'node:fs/promises';
import { launchChromium } from './chromium';
import { writeOutcome } from './outcome';
import { copySamples } from './samples';
import { buildSuites, runSuiteInPage, SUITES } from './suite';
import { startWebHost } from './web-host';

await buildSuites(process.argv.slice(2));
const folder = await copySamples();
const host = await startWebHost({ folder, testsPath: SUITES.web });
const browser = await launchChromium();
try {
  const outcome = await runSuiteInPage(await browser.newPage(), host.url);
  await writeOutcome('Extension host, VS Code for the Web', outcome);
} finally {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
}
