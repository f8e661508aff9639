import type { Length, Level, StarSection } from './types';

/** Seconds a section, or the whole story, should take to say. Figures: docs/format.md, "Time". */
export type Budget = Readonly<Record<StarSection | 'story', number>>;

const FULL: Readonly<Record<Level, Budget>> = {
  SDE1: { Situation: 20, Task: 15, Action: 60, Result: 15, Learning: 10, story: 120 },
  SDE2: { Situation: 25, Task: 20, Action: 75, Result: 20, Learning: 10, story: 150 },
  Senior: { Situation: 30, Task: 20, Action: 90, Result: 20, Learning: 15, story: 180 },
  Principal: { Situation: 30, Task: 20, Action: 90, Result: 20, Learning: 15, story: 180 },
};

const CONCISE: Budget = { Situation: 15, Task: 10, Action: 40, Result: 15, Learning: 10, story: 90 };

/** A section, and the whole, may run a quarter over its budget before anybody minds. */
export const OVERRUN = 1.25;

/** Told in less than this share of its time, a story leaves out more than it says. */
export const LEAST_SHARE = 0.4;

/** No listener waits longer than this, in seconds, for the problem. */
export const SITUATION_HARD_STOP = 45;

/** Words a minute of an unhurried speaker, where the user sets no other rate. */
export const DEFAULT_SPEAKING_RATE = 150;

/** The budgets, in seconds, that hold for a level and a length. */
export function budgetOf(level: Level, length: Length): Budget {
  return length === 'concise' ? CONCISE : FULL[level];
}

/** Seconds it takes to say so many words at a rate in words a minute. */
export function secondsToSay(words: number, speakingRate: number): number {
  return (words / speakingRate) * 60;
}
