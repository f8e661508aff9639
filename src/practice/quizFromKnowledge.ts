import type { KnownPrinciple } from '../coaching/schema';
import { hashOf } from '../evidence/judge/hash';
import type { QuizQuestion } from './quizQuestion';

/** The quiz items of principles as questions, in the order they stand there. */
export function quizFromKnowledge(principles: readonly KnownPrinciple[]): readonly QuizQuestion[] {
  return principles.flatMap(({ name, quiz = [] }) =>
    quiz.map(
      ({ kind, difficulty, question, answer, wrong }): QuizQuestion => ({
        key: `${name} ${hashOf(question).toString(36)}`,
        about: name,
        secret: kind === 'which-principle',
        difficulty,
        question,
        options: [
          { text: answer.option, right: true, why: answer.why },
          ...wrong.map(({ option, whyNot }) => ({ text: option, right: false, why: whyNot })),
        ],
      }),
    ),
  );
}

/** A question that asks for the principle has no riddle in it where the principle is what the whole round is about. */
export function quizAbout(name: string, questions: readonly QuizQuestion[]): readonly QuizQuestion[] {
  return questions.filter(
    ({ about, secret, options }) =>
      about === name && !(secret && options.some((one) => one.right && one.text === name)),
  );
}
