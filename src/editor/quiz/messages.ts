/** What the page asks of the extension. */
export type QuizRequest =
  | { readonly type: 'ready' | 'next' | 'again' | 'another' | 'other' }
  | { readonly type: 'choose'; readonly option: number };

/** What the page keeps over a new start of the window: what its round is about, and how many questions one has. */
export interface KeptQuiz {
  readonly round: string;
  readonly count: number;
  /** The address of the story or folder whose pack is asked about; undefined where an earlier version kept none. */
  readonly scope?: string;
}

/** An option as it is shown. */
export interface ShownOption {
  readonly text: string;
  /** Undefined until the question is answered; then what there is to say of it. */
  readonly mark: 'right' | 'chosen' | 'other' | undefined;
  readonly why: string | undefined;
}

/** What the extension shows there. */
export type QuizState = ShownRound & {
  /** How many questions a round has. */
  readonly count: number;
  readonly scope: string;
};

/** How far a round has come. */
export type ShownRound =
  | {
      readonly kind: 'question';
      /** What the round is about. */
      readonly round: string;
      /** From 1. */
      readonly number: number;
      readonly of: number;
      /** The principle or the story, and the difficulty; without the principle where that would give the answer away. */
      readonly about: string;
      readonly question: string;
      readonly options: readonly ShownOption[];
      /** Undefined until it is answered. */
      readonly right: boolean | undefined;
    }
  | {
      readonly kind: 'result';
      readonly round: string;
      readonly right: number;
      readonly of: number;
      /** The questions that were missed, with their right answer and why. */
      readonly missed: readonly { readonly question: string; readonly answer: string; readonly why: string }[];
    };
