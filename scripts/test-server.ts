// Runs test/vscode/suite with the packaged extension inside a VS Code server, whose extension host is Node.
import { launchChromium } from './chromium';
import { writeOutcome } from './outcome';
import { copySamples } from './samples';
import { startServerHost } from './server-host';
import { buildSuites, runSuiteInPage, SUITES } from './suite';

await buildSuites();
const host = await startServerHost({ folder: await copySamples(), vsix: 'star-story.vsix', testsPath: SUITES.node });
const browser = await launchChromium();
try {
  await writeOutcome('Extension host, VS Code server', await runSuiteInPage(await browser.newPage(), host.url));
} finally {
  await browser.close();
  await host.stop();
}
