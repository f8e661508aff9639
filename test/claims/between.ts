import { compareClaims } from '../../src/claims/compareClaims';
import type { ClaimChange } from '../../src/claims/types';

/** A change as its kind and the words of both versions. */
export const told = (change: ClaimChange): readonly string[] => [
  change.kind,
  'old' in change ? change.old.text : '',
  'new' in change ? change.new.text : '',
];

/** What changes where one or two sentences stand in place of others. */
export const between = (old: string, now: string, heading = 'Action') =>
  compareClaims(`## ${heading}\n${old}\n`, `## ${heading}\n${now}\n`).changes.map(told);

/** The same, of names and figures alone: a new action beside them is told by itself. */
export const betweenWords: typeof between = (old, now, heading) =>
  between(old, now, heading).filter(([kind]) => kind !== 'action-gained');
