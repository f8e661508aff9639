import type { ProbeToAsk } from '../../practice/probesToAsk';
import type { SectionToTell } from '../../practice/telling';
import type { Answered, Rehearsal } from '../../practice/types';
import type { Level } from '../../story/types';

/** What the page of the rehearsal asks of the extension. */
export type RehearsalRequest =
  | { readonly type: 'ready' }
  /** The story was told to its end. */
  | { readonly type: 'told'; readonly seconds: Rehearsal['seconds'] }
  | { readonly type: 'answered'; readonly question: string; readonly answer: Answered }
  /** The same story once more. */
  | { readonly type: 'again' }
  /** To the story's file. */
  | { readonly type: 'open' }
  /** To the questions of a loop. */
  | { readonly type: 'loop' }
  /** Five other questions, at a level. */
  | { readonly type: 'draw'; readonly level: Level }
  /** Another story for a question of the loop, by their numbers. */
  | { readonly type: 'take'; readonly question: number; readonly story: number }
  /** Tells the story of a question of the loop. */
  | { readonly type: 'tell'; readonly question: number };

/** A story to tell, with all that the page needs until its end. */
export interface StoryState {
  readonly kind: 'story';
  /** Another one for each telling: the page begins anew with it. */
  readonly turn: number;
  /** By which the page finds its story again after the window was loaded anew. */
  readonly uri: string;
  readonly title: string;
  readonly principle: string | undefined;
  readonly level: string;
  /** What is asked, if it is told in a loop or says so itself. */
  readonly question: string | undefined;
  readonly sections: readonly SectionToTell[];
  readonly probes: readonly ProbeToAsk[];
  /** The last time it was told. */
  readonly last: Rehearsal | undefined;
  /** Whether what is practiced can be kept. */
  readonly kept: boolean;
  /** Its place in the loop, from 1. */
  readonly loop: { readonly at: number; readonly of: number } | undefined;
}

export interface LoopQuestionState {
  readonly principle: string;
  readonly question: string;
  /** The titles of the stories, the one to tell for it first; which of them is taken. */
  readonly stories: readonly string[];
  readonly taken: number;
  /** False where no story is told for its principle. */
  readonly fits: boolean;
  /** Seconds, once it was told; and how many questions after it were marked *not yet*. */
  readonly told: number | undefined;
  readonly notYet: number;
}

export interface LoopState {
  readonly kind: 'loop';
  readonly level: Level;
  readonly levels: readonly { readonly name: Level; readonly label: string }[];
  readonly questions: readonly LoopQuestionState[];
}

/** What the extension shows there. */
export type RehearsalState = StoryState | LoopState | { readonly kind: 'none'; readonly words: string };

/** What the page keeps over a new start of the window. */
export interface KeptPage {
  /** The story's address; undefined for a loop. */
  readonly uri: string | undefined;
}
