import { surenessIn } from '../evidence/measureSigns';
import { readingsOf } from '../evidence/readings';
import type { Evidence, Impact, Measure } from '../evidence/types';
import { nounLemma } from '../language/nounForms';
import { TEAM_NOUNS } from '../language/people';
import { wordSet } from '../language/wordSet';
import { tabulatesFigures } from '../story/tabulatesFigures';
import type { Story } from '../story/types';
import { isInResult } from './changes';

/**
 * The first change for the better that is claimed without a number, where all that the Result counts is who took the work
 * up: "Agency spend got much better" beside "two more wards". Any other figure may measure the claim, one in a table too;
 * where there is none at all, `missing-quantified-result` says so.
 */
export function unmeasuredClaim(story: Story, evidence: Evidence): Impact | undefined {
  if (!measuresNoChange(story, evidence)) return undefined;
  const figures = new Set(evidence.measures.map(({ sentence }) => sentence));
  return evidence.impacts.find(({ kind, sentence }) => kind === 'improvement' && !figures.has(sentence));
}

/** Whether the Result counts who took the work up, and surely measures nothing else: not what it did there, nor what it cost. */
export function countsOnlyAdopters(story: Story, evidence: Evidence): boolean {
  if (!measuresNoChange(story, evidence)) return false;
  const counts = evidence.measures.filter((measure) => countsAdopters(measure) && isInResult(story, measure.sentence));
  const counted = new Set(counts.map(({ sentence }) => sentence));
  if (counted.size === 0) return false;
  return readingsOf(story).every((reading, at) => {
    if (!isInResult(story, at)) return true;
    // "Two more wards use it, and nobody waits": what else is said there may tell what it did.
    if (counted.has(at)) return reading.tokens.every(({ text }) => !/^(?:[,;:]|and|but|so)$/.test(text));
    return surenessIn(reading) === 'sure' && reading.tokens.every(({ kind }) => kind !== 'number');
  });
}

function measuresNoChange(story: Story, { measures, absences }: Evidence): boolean {
  if (absences.measure !== 'none' || measures.some((measure) => measuresChange(story, measure))) return false;
  return !story.sections.some((section) => section.names.includes('Result') && tabulatesFigures(story, section));
}

/** Outside the Result, "I moved 30 nurses to it" only counts what was done, where no before and no change is told with it. */
function measuresChange(story: Story, measure: Measure): boolean {
  const { outcome, kind, baseline, change, sentence } = measure;
  if (!outcome || countsAdopters(measure)) return false;
  return kind !== 'count' || baseline !== undefined || change || isInResult(story, sentence);
}

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
