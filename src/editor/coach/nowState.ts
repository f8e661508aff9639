import { costsSignal } from '../../base/severity';
import { adviceFor } from '../../coaching/advice';
import { checklistAbove, checklistOf } from '../../coaching/checklist';
import { MANAGERS_ACTION } from '../../coaching/managerBars';
import type { Quote } from '../../coaching/quote';
import type { KnownPrinciple } from '../../coaching/schema';
import { sectionName, sectionNames } from '../../coaching/terms';
import type { Timing } from '../../coaching/timing';
import type { KnownTrack } from '../../coaching/track';
import type { CheckedStory } from '../../index';
import { LEAST_SHARE } from '../../story/budgets';
import type { Section } from '../../story/types';
import type { CoachContext } from './coachContext';
import type { MissingState, Now, Place } from './state';
import { barOf, isStar, placeOf } from './stateParts';
import { toldApart } from './toldApart';

/** What the coach says of the section that the cursor is in: what to do, what it costs, what's missing, and what's there. */
export function nowOf(
  { story, evidence, findings }: CheckedStory,
  { section, manager, terms, knowledge: { track } }: CoachContext,
  principle: KnownPrinciple | undefined,
  timings: Readonly<Record<string, Timing>>,
): Now {
  const called = sectionNames(terms);
  const above = checklistAbove(story, findings, called);
  const checklist = section ? checklistOf(story, evidence, findings, section, called) : above;
  const parts = section?.names.flatMap((name) => timings[name] ?? []) ?? [];
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  const budget = parts.reduce((sum, part) => sum + part.budget, 0);
  // A part that is not there has no place of its own to be missed in, so it is missed wherever the cursor stands.
  const unwritten = section ? above.missing.filter(({ sections }) => sections.length > 0) : [];
  const [{ unit } = { unit: 'seconds' as const }] = parts;
  const placed = <T extends object>(row: T, quotes: readonly Quote[]): T & { readonly places: readonly Place[] } => {
    return { ...row, places: quotes.map((one) => placeOf(story, one)) };
  };
  const [open, found] = toldApart(
    [...checklist.missing, ...unwritten].map(({ places, ...row }) => placed(row, places)),
    checklist.found.map(({ quotes, ...row }) => placed(row, quotes)),
  );
  const costs = open.filter(({ severity, sections }) => costsSignal(severity) && sections.length === 0);
  const unfinished = section?.empty || costs.length > 0 || spent < budget * LEAST_SHARE;
  return {
    title: section?.names.map((name) => (isStar(name) ? sectionName(terms, name) : name)).join(' / ') ?? 'Your story',
    bar: parts.length > 0 ? barOf({ spent, budget, unit, over: parts.some(({ over }) => over) }) : undefined,
    advice: section ? sectionAdvice(manager, section, principle, track, unfinished) : storyAdvice(principle),
    costs,
    missing: [...open.filter(({ sections }) => sections.length > 0), ...open.filter(isMinor)],
    found,
  };
}

const isMinor = ({ severity, sections }: MissingState): boolean => !costsSignal(severity) && sections.length === 0;

/** The slip that most people make is a warning to whoever is still writing; after that it reads as a reproach. */
function sectionAdvice(
  manager: boolean,
  section: Section,
  principle: KnownPrinciple | undefined,
  track: KnownTrack | undefined,
  unfinished: boolean,
): Now['advice'] {
  const { mistake, ...advice } = adviceFor(section, principle, track);
  const told = manager && section.names.includes('Action') ? `${advice.do} ${MANAGERS_ACTION}` : advice.do;
  return { warning: 'Common slip', mistake: unfinished ? mistake : undefined, ...advice, do: told };
}

/** Above the first section the principle itself is spoken of: what it means, and what no more of the story makes up for. */
function storyAdvice(principle: KnownPrinciple | undefined): Now['advice'] {
  const words = principle?.summary ?? principle?.meaning;
  if (words === undefined) return undefined;
  return {
    do: `${principle?.name} means: ${words}`,
    warning: 'Dealbreaker',
    mistake: principle?.interviewer?.disqualifier,
  };
}
