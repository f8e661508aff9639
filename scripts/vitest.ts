import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome';

/**
 * Runs one project of vitest.config.mts (or with a star, those that begin so), or its files whose names have one of these
 * words, and reads its figures from the report it writes. A file that could not be loaded has no tests to count, so it
 * counts as one failure.
 */
export function runVitest(project: string, env: Record<string, string> = {}, names: readonly string[] = []): Outcome {
  const report = path.join('out', `vitest-${project.replace('*', '')}.json`);
  rmSync(report, { force: true });
  const program = path.join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(process.execPath, [program, 'run', ...names, '--project', project, ...reporters], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  }: Report = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults.flatMap(failuresOf);
  return { passed, failed: run.status === 0 ? failed : Math.max(failed, 1), failures };
}

/** As vitest's report has it: one result a file. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[] | null;
  }[];
}

function failuresOf({ name, status, message, assertionResults }: FileResult): readonly string[] {
  const file = path.relative('.', name);
  const why = (text: string | undefined) => text?.split('\n')[0] ?? '';
  const failed = assertionResults.filter((one) => one.status === 'failed');
  const tests = failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${why(failureMessages?.[0])}`);
  return tests.length === 0 && status === 'failed' ? [`${file}: ${why(message)}`] : tests;
}
