import { expect, test } from 'vitest';
import { quizState } from '../../src/editor/quiz/quizState';
import type { QuizQuestion } from '../../src/practice/quizQuestion';
import { choose, next, type QuizRound } from '../../src/practice/quizRound';

const question = (secret: boolean): QuizQuestion => ({
  ...{ key: 'k', about: 'Frugality', secret, difficulty: 'hard', question: 'Which principle?' },
  options: [
    { text: 'Dive Deep', right: false, why: 'no digging' },
    { text: 'Frugality', right: true, why: 'it saves' },
  ],
});
const round = (secret = false): QuizRound => ({ questions: [question(secret)], at: 0, chosen: [] });

test('before the answer nothing gives it away', () => {
  const state = quizState('Mixed', round(true));
  expect(state).toMatchObject({ kind: 'question', number: 1, of: 1, about: 'hard', right: undefined });
  expect(JSON.stringify(state)).not.toMatch(/it saves|no digging|"right":true/);
  expect(quizState('Mixed', round())).toMatchObject({ about: 'Frugality · hard' });
  expect(quizState('Frugality', round())).toMatchObject({ round: 'Frugality', about: 'hard' });
});

test('after it, each option says what it is and why', () => {
  expect(quizState('Mixed', choose(round(true), 0))).toMatchObject({
    about: 'Frugality · hard',
    right: false,
    options: [
      { mark: 'chosen', why: 'no digging' },
      { mark: 'right', why: 'it saves' },
    ],
  });
  expect(quizState('Mixed', choose(round(), 1))).toMatchObject({
    right: true,
    options: [{ mark: 'other' }, { mark: 'right' }],
  });
});

test('at the end it tells how many were right, and what the others should have been', () => {
  expect(quizState('Mixed', next(choose(round(), 0)))).toEqual({
    ...{ kind: 'result', round: 'Mixed', right: 0, of: 1 },
    missed: [{ question: 'Which principle?', answer: 'Frugality', why: 'it saves' }],
  });
  expect(quizState('Mixed', next(choose(round(), 1)))).toMatchObject({ right: 1, missed: [] });
});
