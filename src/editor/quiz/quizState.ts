import { chosenIn, missedIn, type QuizRound } from '../../practice/quizRound';
import type { ShownRound } from './messages';

/** What a round shows at this moment. Before a question is answered, nothing in it tells which option is right. */
export function quizState(name: string, round: QuizRound): ShownRound {
  const { questions, at } = round;
  const asked = questions[at];
  if (!asked) {
    const missed = missedIn(round).map(({ question, options }) => {
      const right = options.find((option) => option.right);
      return { question, answer: right?.text ?? '', why: right?.why ?? '' };
    });
    return { kind: 'result', round: name, right: questions.length - missed.length, of: questions.length, missed };
  }
  const chosen = chosenIn(round);
  const { about, secret, difficulty, question, options } = asked;
  // Where the round or the question names it, it isn't said twice.
  const isNews = !(secret && !chosen) && about !== name && !question.includes(`“${about}”`);
  return {
    kind: 'question',
    round: name,
    number: at + 1,
    of: questions.length,
    about: [isNews ? about : undefined, difficulty].filter((part) => part !== undefined).join(' · '),
    question,
    options: options.map((option) => ({
      text: option.text,
      mark: !chosen ? undefined : option.right ? 'right' : option === chosen ? 'chosen' : 'other',
      why: chosen ? option.why : undefined,
    })),
    right: chosen?.right,
  };
}
