import type { SectionName } from '../story/types';

export interface Advice {
  readonly do: string;
  readonly mistake: string;
  /** A sentence the way it would be said; the sections beside the five have none. */
  readonly example?: string;
}

/** What each section is for, whatever the principle. Shown where a story names no known principle, and for the sections that no principle speaks of. */
export const GENERAL_ADVICE: Readonly<Record<SectionName, Advice>> = {
  Situation: {
    do: 'Go straight to the problem. How big was it, and what was at stake? Two or three sentences.',
    mistake: 'Explaining the system first. The listener is still waiting for the problem.',
    example: 'One order in forty got charged twice, and every one of those turned into a call to our support desk.',
  },
  Task: {
    do: 'Say whose job it was, how it came to you, what was yours to decide, and what you set out to do.',
    mistake: "Leaving out what was yours. The listener can't tell which decisions you made.",
    example: 'My director set the date. The plan was mine, so which of the six clinics went first was my call.',
  },
  Action: {
    do: 'Five or six steps, one a sentence, each with “I” and something a camera could have caught. Say what you weighed.',
    mistake: "“We figured it out together.” Now the listener doesn't know what you did.",
    example:
      'I replayed a day of charges, saw the same request come in twice, and added a key that rejects the second.',
  },
  Result: {
    do: "Three layers: the number before and after, and over what period; what that was worth; what's still there today.",
    mistake: 'Saying how people felt, or that it shipped.',
    example: 'Double charges went from 90 a week to none in two months, and three other teams use the key now.',
  },
  Learning: {
    do: "What only this story could have taught you, and what you've done differently since.",
    mistake: 'A lesson that fits any story, like “communication matters”.',
    example: "We'd never asked what happens if a call arrives twice. I ask that in every design review now.",
  },
  'Trade-offs': {
    do: 'Say what you turned down and why, what your choice cost, and how you kept the risk small.',
    mistake: 'Options nobody would have picked. It only counts as a choice if the other way was tempting.',
  },
  'Follow-ups': {
    do: 'Answer each probe in two or three sentences, with one thing you did and how you know it worked.',
    mistake: "Answering for the team, or with what you'd generally do.",
  },
  Notes: {
    do: "These are just for you. They're never checked and never counted.",
    mistake: 'Keeping a number here that your Result is missing.',
  },
};
