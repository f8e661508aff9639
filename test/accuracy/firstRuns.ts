import { readFileSync } from 'node:fs';
import type { Tally } from './score';

/** What the checks found in a set of stories the first time, before anybody had changed a rule for them. */
export interface FirstRun {
  readonly set: string;
  /** The day of the run, as 2026-01-31. */
  readonly date: string;
  readonly stories: number;
  readonly tallies: ReadonlyMap<string, Tally>;
}

type Recorded = Record<string, { date: string; stories: number; checks: Record<string, [number, number, number]> }>;

/** The runs recorded in `test/exams/first-runs.json`, in their order. Each figure there is right, wrong, missed. */
export function readFirstRuns(file: string): readonly FirstRun[] {
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
  return Object.entries(recorded).map(([set, { date, stories, checks }]) => ({
    set,
    date,
    stories,
    tallies: new Map(
      Object.entries(checks).map(([check, [truePositives, falsePositives, misses]]): [string, Tally] => [
        check,
        { truePositives, falsePositives, misses },
      ]),
    ),
  }));
}
