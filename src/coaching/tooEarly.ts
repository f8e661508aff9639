import { listInWords } from '../base/listInWords';
import { spoken } from '../base/spokenTime';
import { LEAST_SHARE } from '../story/budgets';
import { STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { untoldParts } from '../story/untold';
import { GENERAL_ADVICE } from './generalAdvice';
import type { KnownPrinciple } from './schema';
import { sectionName, type Terms, USUAL_TERMS } from './terms';
import type { StoryTiming } from './timing';

/** Why nothing can be said of a story yet, and what to write next. */
interface TooEarly {
  readonly why: string;
  readonly next: string;
}

/** While a part of the story is untold, or far under its time; undefined once there is enough to judge. */
export function tooEarly(
  story: Story,
  principle: KnownPrinciple | undefined,
  timing: StoryTiming,
  terms: Terms = USUAL_TERMS,
): TooEarly | undefined {
  const called = (name: StarSection): string => sectionName(terms, name);
  const untold = untoldParts(story);
  const [first] = untold;
  if (first)
    return {
      why: `${listInWords(untold.map(called), 'and')} still to come`,
      next: `Write ${called(first)} next. ${advice(first, principle)}`,
    };
  const { spent, budget, unit } = timing;
  if (spent >= budget * LEAST_SHARE) return undefined;
  const shortest = shortestPart(timing);
  return {
    why:
      unit === 'words'
        ? `it has ${spent} words, and you have ${budget}`
        : `it takes ${spoken(spent)} to say, and you have ${spoken(budget)}`,
    next: `Tell more under ${called(shortest)}. ${advice(shortest, principle)}`,
  };
}

/** The part that has told the least of its time. */
function shortestPart({ sections }: StoryTiming): StarSection {
  const share = (name: StarSection): number => sections[name].spent / sections[name].budget;
  return STAR_SECTIONS.reduce((least, name) => (share(name) < share(least) ? name : least));
}

function advice(name: StarSection, principle: KnownPrinciple | undefined): string {
  return (principle?.sections?.[name] ?? GENERAL_ADVICE[name]).do;
}
