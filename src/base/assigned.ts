import { findPrinciple, type PrincipleName } from './principleMatch';

/** What it does to a story of a principle that the work was handed to the candidate. */
export const ASSIGNED = ['ends', 'weakens', 'neutral'] as const;
export type Assigned = (typeof ASSIGNED)[number];

/** What being handed the work does to a story told under this principle; where its data doesn't say, nothing. */
export function assignedOf({ assigned = 'neutral' }: { readonly assigned?: Assigned | undefined }): Assigned {
  return assigned;
}

/** The same for a story: the first principle it names that is known decides. Undefined where there is none. */
export function assignedUnder(named: readonly string[], principles: readonly PrincipleName[]): Assigned | undefined {
  for (const words of named) {
    const principle = findPrinciple(words, principles);
    if (principle) return assignedOf(principle);
  }
  return undefined;
}
