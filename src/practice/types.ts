import type { StarSection } from '../story/types';

/** How an answer was marked: *not yet* or wrong, *had it* or right. */
export const ANSWERS = ['again', 'good'] as const;
export type Answered = (typeof ANSWERS)[number];

/** What the scheduler keeps of a question that has been asked. Times are ISO 8601 in UTC. */
export interface Card {
  /** When it was asked last, and how the answer was marked. */
  readonly last: string;
  readonly answer: Answered;
  /** When it is to be asked again. */
  readonly due: string;
  /** Days after which it is still known nine times in ten. */
  readonly stability: number;
  /** From 1, easy, to 10. */
  readonly difficulty: number;
}

/** A story told aloud: when, and the seconds each section took. */
export interface Rehearsal {
  readonly at: string;
  readonly seconds: Readonly<Partial<Record<StarSection, number>>>;
}

export interface StoryPractice {
  /** The last one; undefined where only its probes were asked. */
  readonly rehearsal: Rehearsal | undefined;
  /** By the question's words. */
  readonly probes: ReadonlyMap<string, Card>;
}

/** What is kept of a folder's practice. */
export interface Practice {
  /** By the story's file, from the folder on, "/" between folders. */
  readonly stories: ReadonlyMap<string, StoryPractice>;
  /** By the item's key. */
  readonly quiz: ReadonlyMap<string, Card>;
}

export const NO_PRACTICE: Practice = { stories: new Map(), quiz: new Map() };

/** Which question a card is for: a probe of a story, or an item of the quiz. */
export type CardKey = { readonly story: string; readonly question: string } | { readonly item: string };
