import type { Story } from '../story/types';
import { type ClaimedFigure, figuresOf } from './figures';
import type { ClaimChange } from './types';

/** Figures that one version claims and the other does not. In one and the same sentence they are one figure changed. */
export function compareFigures(
  old: Story,
  now: Story,
  aligned: readonly (number | undefined)[],
): readonly ClaimChange[] {
  const before = figuresOf(old);
  const after = figuresOf(now);
  const gained = missingFrom(before, after);
  const lost = missingFrom(after, before);
  const lostIn = new Map<string, ClaimedFigure[]>();
  for (const figure of lost) {
    const key = `${figure.sentence} ${figure.family}`;
    const others = lostIn.get(key);
    if (others === undefined) lostIn.set(key, [figure]);
    else others.push(figure);
  }
  // Each is taken once, first come first served.
  for (const figures of lostIn.values()) figures.reverse();
  const changed = new Set<ClaimedFigure>();
  const changes = gained.map((figure): ClaimChange => {
    const twin = lostIn.get(`${aligned[figure.sentence]} ${figure.family}`)?.pop();
    if (twin === undefined) return { kind: 'figure-gained', new: figure };
    changed.add(twin);
    return { kind: 'figure-changed', old: twin, new: figure };
  });
  const gone = lost.filter((figure) => !changed.has(figure));
  return [...changes, ...gone.map((figure): ClaimChange => ({ kind: 'figure-lost', old: figure }))];
}

/** The figures of `there` that `here` does not claim, each once. */
function missingFrom(here: readonly ClaimedFigure[], there: readonly ClaimedFigure[]): readonly ClaimedFigure[] {
  const keys = new Set(here.map(({ key }) => key));
  const bare = new Set(here.flatMap(({ family, number }) => (isBare(family) && number !== undefined ? [number] : [])));
  const numbers = new Set(here.flatMap(({ number }) => number ?? []));
  const missing = there.filter(({ key, family, number }) => {
    if (keys.has(key)) return false;
    return number === undefined || !(isBare(family) ? numbers : bare).has(number);
  });
  const seen = new Set<string>();
  return missing.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** A number without a unit: it may be the same as one with any. */
const isBare = (family: string): boolean => family === 'number' || family === 'plain';
