import { readEvidence } from '../evidence/readEvidence';
import { readWholeText } from '../story/readStory';
import type { Story } from '../story/types';
import { alignSentences } from './alignSentences';
import { compareActors } from './compareActors';
import { compareBoundaries } from './compareBoundaries';
import { compareDenials, denialsIn } from './compareDenials';
import { compareFigures } from './compareFigures';
import { compareInitiative } from './compareInitiative';
import { compareLessons } from './compareLessons';
import { compareNames } from './compareNames';
import { compareReplaced } from './compareReplaced';
import { compareNewActions, compareShares } from './compareSteps';
import { actionsOfBoth } from './twinActions';
import type { ClaimChange } from './types';

/** Two versions of a story, and what the newer one claims otherwise. */
export interface Comparison {
  readonly old: Story;
  readonly new: Story;
  /** Figures first, then actors, shares, other, new and lost actions, denials, boundary, lessons and names; each in the order of the text. */
  readonly changes: readonly ClaimChange[];
}

/** What a rewrite did to the claims of a story. Never throws, whatever the texts. */
export function compareClaims(oldText: string, newText: string): Comparison {
  const old = readWholeText(oldText);
  const now = readWholeText(newText);
  const [oldEvidence, newEvidence] = [readEvidence(old), readEvidence(now)];
  const aligned = alignSentences(old, now);
  const [before, after] = [
    { story: old, evidence: oldEvidence },
    { story: now, evidence: newEvidence },
  ];
  const actions = actionsOfBoth(before, after, aligned);
  const denials = denialsIn(before, after, aligned);
  const boundaries = compareBoundaries(old, oldEvidence, now, newEvidence, aligned, denials);
  return {
    old,
    new: now,
    changes: [
      ...compareFigures(old, now, aligned),
      ...compareActors(old, now, actions),
      ...compareShares(old, now, actions),
      ...compareReplaced(old, now, actions),
      ...compareNewActions(old, now, actions),
      ...compareDenials(before, after, denials),
      ...boundaries,
      ...(boundaries.some(({ kind }) => kind === 'boundary-changed') ? [] : compareInitiative(old, now, aligned)),
      ...compareLessons(old, oldEvidence, now, newEvidence, aligned),
      ...compareNames(old, now),
    ],
  };
}
