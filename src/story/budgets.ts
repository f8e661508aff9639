import { type Length, type Level, STAR_SECTIONS, type StarSection } from './types';

/** Seconds a section, or the whole story, should take to say. Figures: docs/format.md, "Time". */
export type Budget = Readonly<Record<StarSection | 'story', number>>;

const FULL: Readonly<Record<Level, Budget>> = {
  SDE1: { Situation: 20, Task: 15, Action: 60, Result: 15, Learning: 10, story: 120 },
  SDE2: { Situation: 25, Task: 20, Action: 75, Result: 20, Learning: 10, story: 150 },
  Senior: { Situation: 30, Task: 20, Action: 90, Result: 20, Learning: 15, story: 180 },
  Principal: { Situation: 30, Task: 20, Action: 90, Result: 20, Learning: 15, story: 180 },
};

const CONCISE: Budget = { Situation: 15, Task: 10, Action: 40, Result: 15, Learning: 10, story: 90 };

/** A manager's story has the same length: more of it is what was theirs to decide, and what came of it. */
const MANAGER: Readonly<Record<Level, Budget>> = {
  SDE1: { Situation: 20, Task: 15, Action: 55, Result: 20, Learning: 10, story: 120 },
  SDE2: { Situation: 25, Task: 20, Action: 65, Result: 25, Learning: 15, story: 150 },
  Senior: { Situation: 25, Task: 25, Action: 80, Result: 30, Learning: 20, story: 180 },
  Principal: { Situation: 25, Task: 25, Action: 80, Result: 30, Learning: 20, story: 180 },
};

/** A section, and the whole, may run a quarter over its budget before anybody minds. */
const OVERRUN = 1.25;

/** How much a story, or a section, may take before anybody minds. A form counts words, and takes not one more. */
export function mostOf(budget: number, unit: Limits['unit'], part: StarSection | 'story'): number {
  return unit === 'words' && part === 'story' ? budget : budget * OVERRUN;
}

/** Told in less than this share of its time, a story leaves out more than it says. */
export const LEAST_SHARE = 0.4;

/** No listener waits longer than this, in seconds, for the problem. */
export const SITUATION_HARD_STOP = 45;

/** Words a minute of an unhurried speaker, where the user sets no other rate. */
export const DEFAULT_SPEAKING_RATE = 150;

/** The budgets, in seconds, that hold for a level and a length, and for a manager of people at that level. */
export function budgetOf(level: Level, length: Length, manager = false): Budget {
  if (length === 'concise') return CONCISE;
  return manager ? MANAGER[level] : FULL[level];
}

/** How long a story may be: seconds to say it, or words to write. */
export interface Limits {
  readonly unit: 'seconds' | 'words';
  readonly budget: Budget;
}

/** What a pack says of a level's length: one of the two, or neither. */
export interface LevelLength {
  readonly minutes?: number | undefined;
  readonly words?: number | undefined;
}

/**
 * The limits that hold for a level and a length, and for a manager of people at that level. A pack's minutes stand in
 * place of the full time; its words in place of both, since a form takes no fewer from somebody in a hurry.
 */
export function limitsOf(level: Level, length: Length, own: LevelLength = {}, manager = false): Limits {
  const { minutes, words } = own;
  const usual = budgetOf(level, 'full', manager);
  if (words !== undefined) return { unit: 'words', budget: shared(usual, words) };
  if (minutes === undefined || length === 'concise')
    return { unit: 'seconds', budget: budgetOf(level, length, manager) };
  return { unit: 'seconds', budget: shared(usual, minutes * 60) };
}

/** So much for the whole story, with each section its usual share of it. */
function shared(usual: Budget, story: number): Budget {
  const parts = STAR_SECTIONS.map((name) => [name, Math.round((usual[name] / usual.story) * story)]);
  return { ...(Object.fromEntries(parts) as Record<StarSection, number>), story };
}

/** Seconds it takes to say so many words at a rate in words a minute. */
export function secondsToSay(words: number, speakingRate: number): number {
  return (words / speakingRate) * 60;
}
