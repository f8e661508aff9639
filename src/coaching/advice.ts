import type { Section } from '../story/types';
import { type Advice, GENERAL_ADVICE } from './generalAdvice';
import type { Principle } from './schema';
import { starPartOf } from './sectionAt';

/** What a section must do under a principle; in general terms where the story names none that is known. */
export function adviceFor(section: Section, principle: Principle | undefined): Advice {
  const part = starPartOf(section);
  if (part && principle) return principle.sections[part];
  return GENERAL_ADVICE[section.names[0] ?? 'Notes'];
}
