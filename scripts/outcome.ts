import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a run of a suite came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The names of the tests that failed, each with the first line of why, as far as the suite tells them. */
  readonly failures?: readonly string[];
}

const FOLDER = path.join('out', 'results');

/** Prints a run's figures, keeps them for the sum at the end, and lets a failure fail the program. */
export async function writeOutcome(name: string, outcome: Outcome): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`;
  await writeFile(path.join(FOLDER, file), JSON.stringify({ name, ...outcome }));
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  if (outcome.failed > 0 || outcome.passed === 0) process.exitCode = 1;
}

/** Forgets the figures of earlier runs. */
export async function clearOutcomes(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
}

/** The sum of everything that ran since they were cleared. A suite that passed nothing counts as one failure. */
export async function sumOutcomes(): Promise<Required<Outcome>> {
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  const files = await readdir(FOLDER).catch(() => []);
  for (const file of files) {
    const outcome: Outcome & { readonly name: string } = JSON.parse(await readFile(path.join(FOLDER, file), 'utf8'));
    const lost = outcome.passed === 0 && outcome.failed === 0 ? 1 : outcome.failed;
    passed += outcome.passed;
    failed += lost;
    const told = outcome.failures ?? [];
    failures.push(...(lost > 0 && told.length === 0 ? ['see above'] : told).map((one) => `${outcome.name}: ${one}`));
  }
  return { passed, failed: files.length === 0 ? 1 : failed, failures };
}
