import type { Evidence, Impact, Measure } from '../evidence/types';
import { nounLemma } from '../language/nounForms';
import { TEAM_NOUNS } from '../language/people';
import { wordSet } from '../language/wordSet';
import { tabulatesFigures } from '../story/tabulatesFigures';
import type { Story } from '../story/types';

/**
 * The first change for the better that is claimed without a number, where all that the Result counts is who took the work
 * up: "Agency spend got much better" beside "two more wards". Any other figure may measure the claim, one in a table too;
 * where there is none at all, `missing-quantified-result` says so.
 */
export function unmeasuredClaim(story: Story, { impacts, measures, absences }: Evidence): Impact | undefined {
  if (absences.measure !== 'none' || measures.some(measuresChange)) return undefined;
  if (story.sections.some((section) => section.names.includes('Result') && tabulatesFigures(story, section)))
    return undefined;
  const figures = new Set(measures.map(({ sentence }) => sentence));
  return impacts.find(({ kind, sentence }) => kind === 'improvement' && !figures.has(sentence));
}

const measuresChange = (measure: Measure): boolean => measure.outcome && !countsAdopters(measure);

/** Where people work together, by what a result counts them as. */
const PLACES = wordSet(
  'ward office site branch shop store station warehouse depot plant factory clinic hospital school restaurant region country',
);

/** "Two teams now use it", "rolled out to three more wards": how far it has come, and not what it did there. */
function countsAdopters({ kind, unit, baseline }: Measure): boolean {
  if (kind !== 'count' || baseline !== undefined || unit === undefined) return false;
  const noun = nounLemma(unit);
  return TEAM_NOUNS.has(noun) || PLACES.has(noun);
}
