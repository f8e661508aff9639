import { describe, test } from 'vitest';
import { QUESTIONS } from '../../../src/evidence/judge/questions';
import { expectMost, saysYes, taught } from './taught';

describe('of the sentences that it was taught the judge answers most right', () => {
  test.each(QUESTIONS)('with yes: %s', (question) => {
    expectMost(
      taught(question, true),
      (example) => saysYes(example, question),
      ({ text }) => text,
    );
  });

  test.each(QUESTIONS.filter((question) => taught(question, false).length > 0))('with no: %s', (question) => {
    expectMost(
      taught(question, false),
      (example) => !saysYes(example, question),
      ({ text }) => text,
    );
  });
});
