import { describe, expect, test } from 'vitest';
import { askedAsDone, mainQuestion } from '../../src/bank/mainQuestion';
import { questionKnowledge } from '../../src/bank/questionKnowledge';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { ARCHIVE } from './knowledge';

const { ranking } = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], ARCHIVE, []);
const ranked = (question: string) => ranking.rank(question).map(({ name }) => name);

describe('what any story is asked for', () => {
  test.each([
    ['You improved a process, and what did you learn?', 'You improved a process?'],
    ['A peer was wrong. What would you do differently?', 'A peer was wrong?'],
    ['A peer was wrong. Looking back, what would you do differently today?', 'A peer was wrong?'],
    ['Describe a launch and what you learned from it.', 'Describe a launch?'],
  ])('is no part of the main question: %s', (question, main) => {
    expect(mainQuestion(question)).toBe(main);
  });
  test.each([
    'What did you learn?',
    'What would you do differently?',
    'What did you learn from your biggest failure?',
    'What did you do differently?',
    'What would you do differently if a customer asked?',
    'What did you teach yourself?',
  ])('is the question where nothing else is asked: %s', (question) => {
    expect(mainQuestion(question)).toBe(question);
  });
  test.each([
    ['Tell me about a time you improved a process, and what did you learn?', 'Invent and Simplify'],
    ['Tell me about a time you simplified something. What did you learn?', 'Invent and Simplify'],
    ['A disagreement with a colleague? What would you do differently?', 'Have Backbone; Disagree and Commit'],
    ['Tell me about a time you made a mistake. What did you learn?', 'Failure and Learning'],
    ['What did you learn?', 'Learn and Be Curious'],
    ['What would you do differently?', 'Failure and Learning'],
  ])('weighs no more than what is asked before it: %s', (question, principle) => {
    expect(ranked(question)[0]).toBe(principle);
  });
});

describe('what somebody failed to do', () => {
  test.each([
    ['Tell me about a time you failed to delegate.', 'Tell me about a time you delegate.'],
    ['A time you’ve failed to listen?', 'A time you listen?'],
    ['Tell me about a time you failed to ask for help', 'Tell me about a time you ask for help'],
    ['Did you ever fail to ask for help?', 'you ask for help?'],
    ['When did you fail to listen?', 'When you listen?'],
    ['Did you ever fail?', undefined],
    ['Did a customer ever fail to pay you?', undefined],
    ['Tell me about a time you failed.', undefined],
    ['A customer failed to pay you?', undefined],
    ['Have you failed a test?', undefined],
  ])('is asked for as if it had been done: %s', (question, done) => {
    expect(askedAsDone(question)).toBe(done);
  });
  test.each([
    ['Tell me about a time you failed to delegate.', 'Hire and Develop the Best'],
    ['Tell me about a time you failed to meet a deadline.', 'Deliver Results'],
    ['Tell me about a time you failed to raise a risk early enough.', 'Bias for Action'],
    ['When have you failed to simplify something?', 'Invent and Simplify'],
    ['Did you ever fail to delegate?', 'Hire and Develop the Best'],
    ['Did you ever fail to simplify something?', 'Invent and Simplify'],
    ['Tell me about a customer you failed to keep.', 'Customer Obsession'],
  ])('is what it is after, with failing, and hardly anything else: %s', (question, principle) => {
    expect(new Set(ranked(question).slice(0, 2))).toEqual(new Set([principle, 'Failure and Learning']));
  });
  test.each([
    ['Failed to ask for help', 'Tell me about a time you failed to ask for help'],
    ['fail to delegate?', 'Tell me about a time you failed to delegate?'],
    ['Failed a test', 'Failed a test'],
    ['A vendor failed to pay', 'A vendor failed to pay'],
  ])('is a question as a mere phrase too: %s', (phrase, question) => {
    expect(mainQuestion(phrase)).toBe(question);
    expect(ranked(phrase)).toEqual(ranked(question));
  });
  test('is failing before all where nothing is known of it', () => {
    expect(ranked('Failed to ask for help')[0]).toBe('Failure and Learning');
    expect(ranked('Tell me about a time you failed to ask for help.')[0]).toBe('Failure and Learning');
    expect(ranked('Tell me about a time you failed.')[0]).toBe('Failure and Learning');
  });
  test('is nothing that somebody else failed to do', () => {
    expect(ranked('Tell me about a time a customer failed to pay.').slice(0, 1)).toEqual(['Customer Obsession']);
  });
});
