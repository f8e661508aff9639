import { describe, test } from 'vitest';
import { QUESTIONS, type Question } from '../../../src/evidence/judge/questions';
import { expectMost, saysYes, taught } from './taught';

/** Questions with too few or too odd examples yet for the floor of the others: what was reached, to be raised. */
const HARDER: Readonly<Partial<Record<Question, number>>> = {
  blame: 0.71,
  handedOff: 0.87,
};

/** A mood is asked about down to three in four rightly: a few early examples that could be one are asked about too. */
const HARDER_NO: Readonly<Partial<Record<Question, number>>> = { mood: 0.85 };

describe('of the sentences that it was taught the judge answers most right', () => {
  test.each(QUESTIONS)('with yes: %s', (question) => {
    expectMost(
      taught(question, true),
      (example) => saysYes(example, question),
      ({ text }) => text,
      HARDER[question],
    );
  });

  // Nobody was asked which kind of boundary a sentence isn't.
  test.each(QUESTIONS.filter((question) => taught(question, false).length > 0))('with no: %s', (question) => {
    expectMost(
      taught(question, false),
      (example) => !saysYes(example, question),
      ({ text }) => text,
      HARDER_NO[question],
    );
  });
});
