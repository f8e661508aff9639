import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome';

/**
 * Runs one project of vitest.config.mts, or its files whose names have one of these words, and reads its figures from
 * the report it writes. A file that could not be loaded has no tests to count, so it counts as one failure.
 */
export function runVitest(project: string, env: Record<string, string> = {}, names: readonly string[] = []): Outcome {
  const report = path.join('out', `vitest-${project}.json`);
  rmSync(report, { force: true });
  const program = path.join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(process.execPath, [program, 'run', ...names, '--project', project, ...reporters], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const figures: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests: passed, numFailedTests: failed } = figures;
  return { passed, failed: run.status === 0 ? failed : Math.max(failed, 1) };
}
