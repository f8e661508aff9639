import type { Section } from '../story/types';
import { type Advice, GENERAL_ADVICE } from './generalAdvice';
import type { KnownPrinciple } from './schema';
import { starPartOf } from './sectionAt';

/** What a section must do under a principle; in general terms where there is no word on it. */
export function adviceFor(section: Section, principle: KnownPrinciple | undefined): Advice {
  const part = starPartOf(section);
  const own = part && principle?.sections?.[part];
  return own ?? GENERAL_ADVICE[section.names[0] ?? 'Notes'];
}
