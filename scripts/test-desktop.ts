// `npm run test:desktop`: the suite of test/vscode/suite inside desktop VS Code, the oldest supported version and the
// newest. It downloads both, so it is for contributors and hosted CI; on Linux it needs a display (xvfb-run).
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildProject } from './build';
import { copySamples } from './samples';
import { buildSuites, SUITES } from './suite';

/** The first is the one that "engines" in package.json promises. */
const VERSIONS = ['1.91.0', 'stable'];

buildProject();
await buildSuites();
for (const version of VERSIONS) {
  console.log(`VS Code ${version}`);
  const folder = await copySamples();
  try {
    await runTests({
      version,
      extensionDevelopmentPath: process.cwd(),
      extensionTestsPath: path.resolve(SUITES.node),
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } catch (error) {
    console.error(`VS Code ${version}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
