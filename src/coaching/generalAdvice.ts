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
    do: 'Go straight to the problem, with its size and what was at stake. Two or three sentences.',
    mistake: 'Explaining the system first. The listener starts to wait.',
    example: 'One order in forty was charged twice, and every one of them ended as a call to our support desk.',
  },
  Task: {
    do: 'Say where your job began and ended, who had asked you or that nobody had, and what you set out to do.',
    mistake: 'Leaving out whose job it was. The listener assumes that it was given to you.',
    example: 'The billing job belonged to another team and had no ticket; I took it on until the charges were right.',
  },
  Action: {
    do: 'Five or six deeds, one a sentence, each with “I” and a verb one could have filmed. Name what you weighed.',
    mistake: '“We figured it out together”: in one sentence you are gone.',
    example: 'I replayed a day of charges, saw the same request arrive twice, and wrote a key that rejects the second.',
  },
  Result: {
    do: 'Three layers: the figure before and after, and over what time; what that was worth; what outlived it.',
    mistake: 'Telling how people felt, or that it was shipped.',
    example: 'Double charges went from 90 a week to none in two months, and three teams have taken over the key.',
  },
  Learning: {
    do: 'An insight that only this story could give, and what you have done differently since.',
    mistake: 'A lesson that would close any story, such as that communication matters.',
    example: 'Retries are a contract: since then I ask of every call what happens when it arrives twice.',
  },
  'Trade-offs': {
    do: 'Name what you turned down and why, what your choice cost, and how you kept the risk small.',
    mistake: 'Options that nobody would have taken. A choice counts when the other way was tempting.',
  },
  'Follow-ups': {
    do: 'Answer each probe in two or three sentences, with one deed of your own and how you know that it worked.',
    mistake: 'Answering with the team, or with what you would generally do.',
  },
  Notes: {
    do: 'Yours alone: it is never checked and never counted.',
    mistake: 'Keeping the figure here that the Result is missing.',
  },
};
