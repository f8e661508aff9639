import type { Assigned } from '../base/assigned';
import type { Finding } from '../checks/types';
import type { Evidence } from '../evidence/types';
import type { Story } from '../story/types';
import { untoldParts } from '../story/untold';
import type { Weakness } from './schema';
import { countsOnlyAdopters, unmeasuredClaim } from './unmeasuredClaim';

interface Sign {
  readonly weakness: Weakness;
  /** How much one finding of the check hurts: 3 ends the signal, 2 costs it, 1 dims it, 0 does nothing. */
  readonly weight: number | ByAssigned;
}

/** A weight by what being handed the work does to the principle, and for a story of none that is known. */
type ByAssigned = Readonly<Record<Assigned | 'unnamed', number>>;

/** The check that asks for a figure in the Result. */
const MEASURED = 'missing-quantified-result';
/** The check of feelings in the Result, which cost a figure only where that one misses it. */
const FEELING = 'activity-not-impact';

/** Which weakness each check gives away. Checks of form (YAML, headings, fillers) give away none. */
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['missing-scope-boundary', { weakness: 'no-boundary', weight: { ends: 3, weakens: 2, neutral: 1, unnamed: 2 } }],
  ['assigned-work', { weakness: 'assigned', weight: { ends: 3, weakens: 2, neutral: 0, unnamed: 1 } }],
  ['we-in-action', { weakness: 'team-credit', weight: 2 }],
  ['they-in-action', { weakness: 'team-credit', weight: 2 }],
  ['hidden-actor', { weakness: 'team-credit', weight: 1 }],
  ['vague-action', { weakness: 'vague-deeds', weight: 1 }],
  ['too-short', { weakness: 'vague-deeds', weight: 1 }],
  ['thin-action', { weakness: 'vague-deeds', weight: 1 }],
  ['handed-off', { weakness: 'handed-over', weight: 3 }],
  ['missing-trade-off', { weakness: 'no-trade-off', weight: 2 }],
  [MEASURED, { weakness: 'no-figure', weight: 3 }],
  [FEELING, { weakness: 'no-figure', weight: 1 }],
  ['missing-baseline', { weakness: 'no-baseline', weight: 2 }],
  ['missing-timeframe', { weakness: 'no-baseline', weight: 1 }],
  ['missing-business-impact', { weakness: 'no-business-impact', weight: 2 }],
  ['missing-second-order-effect', { weakness: 'no-second-order-effect', weight: 1 }],
  ['generic-reflection', { weakness: 'generic-lesson', weight: 3 }],
  ['reflection-below-level', { weakness: 'level', weight: 1 }],
]);

/** However often it is said, one weakness is one weakness: more findings make it worse, up to this. */
const WORST = 4;

/** A doubtful finding is enough to be asked about it, and too little to be held against the story. */
const DOUBTFUL = 0.5;

/** A count of those who took the work up, with no figure for what it did, costs the signal and doesn't end it. */
const UNMEASURED = 2;

/** A story that has been checked. */
interface Checked {
  readonly story: Story;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** Checks that are switched off: what they would say counts for nothing. */
  readonly off: readonly string[];
}

/**
 * How badly the story shows each weakness, from what its findings say; what is not in the map it does not show.
 * `assigned` is what being handed the work does to the principle it is told for, undefined where that is not known.
 */
export function weaknessesOf(
  { story, evidence, findings, off }: Checked,
  assigned: Assigned | undefined,
): ReadonlyMap<Weakness, number> {
  const found = new Map<Weakness, number>();
  const unmeasured = findings.some(({ check }) => check === MEASURED);
  for (const { check, unsure } of findings) {
    const sign = SIGNS.get(check);
    // A feeling beside a figure is a sentence too many, and no figure too few.
    if (!sign || (check === FEELING && !unmeasured)) continue;
    const sure = typeof sign.weight === 'number' ? sign.weight : sign.weight[assigned ?? 'unnamed'];
    const weight = unsure ? Math.min(sure, DOUBTFUL) : sure;
    if (weight === 0) continue;
    const soFar = found.get(sign.weakness) ?? 0;
    // Only a sure finding beside another makes it worse, whichever comes first.
    const more = !unsure && soFar > DOUBTFUL ? 0.25 : 0;
    found.set(sign.weakness, Math.min(WORST, Math.max(soFar, weight) + more));
  }
  const asked = !off.includes(MEASURED) && !isSuppressed(story, MEASURED);
  if (asked && (unmeasuredClaim(story, evidence) || countsOnlyAdopters(story, evidence)))
    found.set('no-figure', UNMEASURED);
  // No check asks for it, since a story may leave it to the probes; an interviewer will ask. What isn't told yet, or read, lacks nothing.
  const isRead = !untoldParts(story).includes('Action') && !findings.some(({ check }) => check === 'not-english');
  if (isRead && evidence.verifications.length === 0) found.set('no-verification', 1);
  return found;
}

/** The weaknesses that no story can be found to show while these checks are off. */
export function weaknessesUnseen(off: readonly string[]): ReadonlySet<Weakness> {
  const isOff = (check: string): boolean => off.includes(check) || (check === FEELING && off.includes(MEASURED));
  const signs = [...SIGNS];
  const seen = new Set(signs.flatMap(([check, { weakness }]) => (isOff(check) ? [] : weakness)));
  return new Set(signs.flatMap(([, { weakness }]) => (seen.has(weakness) ? [] : weakness)));
}

/** A comment of the story's own names the check. */
const isSuppressed = ({ suppressions }: Story, check: string): boolean =>
  suppressions.some(({ kind, ids }) => kind !== 'enable' && ids.includes(check));
