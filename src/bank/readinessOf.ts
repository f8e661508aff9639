import type { BankEntry, Readiness } from './types';

/** How far along a story is. Warnings not counted yet are not held against it. */
export function readinessOf({ status, untold, warnings = 0 }: BankEntry): Readiness {
  if (untold.length > 0) return 'unfinished';
  if (status !== 'ready') return 'draft';
  return warnings > 0 ? 'ready-with-warnings' : 'ready';
}

const WORDS: Readonly<Record<Readiness, string>> = {
  unfinished: 'unfinished',
  draft: 'draft',
  'ready-with-warnings': 'ready, with warnings',
  ready: 'ready',
};

/** Readiness for people: "ready, with warnings". */
export function readinessInWords(readiness: Readiness): string {
  return WORDS[readiness];
}
