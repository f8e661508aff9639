import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from './suite';

/** Prints a run's figures, keeps them in out/results/ for the sum at the end, and lets a failure fail the program. */
export async function writeOutcome(name: string, outcome: Outcome): Promise<void> {
  const folder = path.join('out', 'results');
  await mkdir(folder, { recursive: true });
  const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`;
  await writeFile(path.join(folder, file), JSON.stringify({ name, ...outcome }));
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  if (outcome.failed > 0 || outcome.passed === 0) process.exitCode = 1;
}
