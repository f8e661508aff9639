import { describe, expect, test } from 'vitest';
import { asksForStory, beginsAsRequest } from '../../src/story/storyQuestions';

describe('a question for a story', () => {
  test.each([
    'Tell me about a time you led.',
    'Okay, next one. Could you tell us about a decision you regret?',
    'Walk me through how you handled it.',
    'Describe the hardest week of that year.',
    'Tell me about your biggest failure.',
    'Is there a situation where you had to compromise?',
    'What’s a time you were wrong?',
    'Have you ever missed a deadline?',
    'When have you said no?',
  ])('is told by its frame: %s', (question) => {
    expect(asksForStory(question)).toBe(true);
  });
  test.each([
    'Tell me about yourself.',
    'Tell me a bit about yourself.',
    'Share a little about your background.',
    'Tell me about our products.',
    'Tell me about your greatest strength.',
    'Walk me through your resume.',
    'Walk me through a typical day.',
    'Walk me through how you would design a cache.',
    'Tell me about how you’d test a lift.',
    'Describe yourself in three words.',
    'Describe an ideal manager.',
    'Give me a minute.',
    'Which time zone are you in?',
    'Do you have any questions for us?',
    'How much do you earn?',
  ])('is not: %s', (question) => {
    expect(asksForStory(question)).toBe(false);
  });
});

test('a line begins as a request does, whatever is told about, and not where the request stands within it', () => {
  expect(
    ['Tell me about your last job', '**Describe a conflict**', 'Share a win'].filter(beginsAsRequest),
  ).toHaveLength(3);
  expect(['I told them to tell me about it', 'Describe yourself'].filter(beginsAsRequest)).toEqual([]);
});
