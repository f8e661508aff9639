import type { QuizItem } from '../coaching/schema';

/** One answer to choose, with why it is right or why it isn't. */
export interface QuizOption {
  readonly text: string;
  readonly right: boolean;
  readonly why: string;
}

/** A question of the quiz, be it from the knowledge or from a story of the user's own. */
export interface QuizQuestion {
  /** What its card in the practice file goes by: the same as long as its words are the same. */
  readonly key: string;
  /** The principle, or the story's title. */
  readonly about: string;
  /** Whether to name that beside the question would give the answer away. */
  readonly secret: boolean;
  readonly difficulty: QuizItem['difficulty'] | undefined;
  readonly question: string;
  /** Of which exactly one is right. */
  readonly options: readonly QuizOption[];
}
