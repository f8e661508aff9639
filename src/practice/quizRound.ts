import { type Draw, shuffled } from './draw';
import type { QuizOption, QuizQuestion } from './quizQuestion';

/** In a mixed round, one question in so many is about a story of the user's own. */
const OWN_SHARE = 5;

/** Some questions in a row, and what was answered so far. */
export interface QuizRound {
  readonly questions: readonly QuizQuestion[];
  /** Which one is asked; as many as there are once all have been. */
  readonly at: number;
  /** By question: the option that was chosen. */
  readonly chosen: readonly number[];
}

/**
 * Which questions are asked, of those from the knowledge and those from the user's own stories.
 *
 * @param known in the order they are to be asked
 * @param own likewise; they fill what is missing where there are too few of the others
 */
export function pickQuestions(
  known: readonly QuizQuestion[],
  own: readonly QuizQuestion[],
  count: number,
): readonly QuizQuestion[] {
  const share = Math.max(Math.floor(count / OWN_SHARE), count - known.length);
  const some = own.slice(0, share);
  return [...known.slice(0, count - some.length), ...some];
}

/** A round of these questions, the options of each in an order by chance. */
export function startRound(questions: readonly QuizQuestion[], draw: Draw): QuizRound {
  return {
    questions: questions.map((question) => ({ ...question, options: shuffled(question.options, draw) })),
    at: 0,
    chosen: [],
  };
}

/** The option that was chosen for the question that is asked; undefined before. */
export function chosenIn({ questions, at, chosen }: QuizRound): QuizOption | undefined {
  return questions[at]?.options[chosen[at] ?? -1];
}

/** After an answer; the same round where the question has been answered, or has no such option. */
export function choose(round: QuizRound, option: number): QuizRound {
  if (chosenIn(round) || !round.questions[round.at]?.options[option]) return round;
  return { ...round, chosen: [...round.chosen, option] };
}

/** The next question, or the end; the same round before this one is answered. */
export function next(round: QuizRound): QuizRound {
  return chosenIn(round) ? { ...round, at: round.at + 1 } : round;
}

/** The questions so far whose answer was wrong. */
export function missedIn({ questions, chosen }: QuizRound): readonly QuizQuestion[] {
  return questions.filter(({ options }, at) => options[chosen[at] ?? -1]?.right === false);
}
