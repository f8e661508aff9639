import type { Section } from '../story/types';
import { type Advice, GENERAL_ADVICE } from './generalAdvice';
import type { KnownPrinciple } from './schema';
import { starPartOf } from './sectionAt';
import type { KnownTrack } from './track';

/**
 * What a section must do under a principle; in general terms where there is no word on it. Where the candidate's trade is
 * known, the example is one of theirs.
 */
export function adviceFor(section: Section, principle: KnownPrinciple | undefined, track?: KnownTrack): Advice {
  const part = starPartOf(section);
  const own = part && principle?.sections?.[part];
  const advice = own ?? GENERAL_ADVICE[section.names[0] ?? 'Notes'];
  return part && track ? { ...advice, example: track.examples[part] } : advice;
}
