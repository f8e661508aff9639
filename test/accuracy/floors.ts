import { readFileSync } from 'node:fs';
import { precisionOf, recallOf, type Tally } from './score';

/** The least precision and recall of a check on the labelled stories: shares between 0 and 1. */
export interface Floor {
  readonly precision: number;
  readonly recall: number;
}

export type Floors = Readonly<Record<string, Floor>>;

/** Where the floors are kept. `npm run accuracy -- --write-floors` raises them to what is reached now. */
export const FLOORS_FILE = 'test/accuracy/floors.json';

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8'));
}

/** What is reached now, rounded down to two decimals. */
export function floorsOf(tallies: ReadonlyMap<string, Tally>): Floors {
  const down = (share: number) => Math.floor(share * 100) / 100;
  return Object.fromEntries(
    [...tallies].map(([check, tally]) => [
      check,
      { precision: down(precisionOf(tally)), recall: down(recallOf(tally)) },
    ]),
  );
}

/** A sentence for each figure that has sunk below its floor, and for each check that is no longer measured. */
export function sunkBelow(floors: Floors, reached: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([check, floor]) => {
    const now = reached[check];
    if (!now) return [`${check} has a floor and is not measured.`];
    return (['precision', 'recall'] as const)
      .filter((figure) => now[figure] < floor[figure])
      .map(
        (figure) => `The ${figure} of ${check} is ${now[figure].toFixed(2)}: its floor is ${floor[figure].toFixed(2)}.`,
      );
  });
}
