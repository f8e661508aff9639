// `npm test`: everything that can be proven on this machine without the 600 MB server, fastest first. All of it runs,
// so that one run tells the whole state; only what needs the build is left out when the build fails. A check that is
// not made of tests (types, lint, build) counts as one.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium';
import { clearOutcomes, type Outcome, sumOutcomes, writeOutcome } from './outcome';
import { runVitest } from './vitest';

const start = Date.now();

function npmRun(script: string): boolean {
  console.log(`\n> npm run ${script}`);
  const windows = process.platform === 'win32';
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: windows }).status === 0;
}

const asOne = (good: boolean): Outcome => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Each file of test/grammar is one test of the grammar. */
function grammar(): Outcome {
  const files = readdirSync(path.join('test', 'grammar')).filter((name) => name.endsWith('.star.md')).length;
  return npmRun('test:grammar') ? { passed: files, failed: 0 } : { passed: 0, failed: files };
}

await clearOutcomes();
await writeOutcome('Types', asOne(npmRun('check:types')));
await writeOutcome('Lint, format and import cycles', asOne(npmRun('check:lint')));
await writeOutcome('Generated files', asOne(npmRun('check:generated')));
await writeOutcome('Import rules', runVitest('imports'));
await writeOutcome('Grammar', grammar());
await writeOutcome('Unit tests', runVitest('unit*'));
const built = npmRun('build');
await writeOutcome('Build', asOne(built));
if (built) {
  await writeOutcome('Bundles', runVitest('bundles'));
  try {
    findChromium();
    // Each writes its own figures.
    for (const script of ['test:web', 'test:walk']) if (!npmRun(script)) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await writeOutcome('Tests in a real editor', { passed: 0, failed: 1 });
  }
}
const { passed, failed, failures } = await sumOutcomes();
for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed, in ${Math.round((Date.now() - start) / 1000)} s`);
