import { describe, expect, test } from 'vitest';
import { asksForStory, beginsAsRequest } from '../../src/story/storyQuestions';

describe('a question for a story', () => {
  test.each([
    'Tell me about a time you led.',
    'Okay, next one. Could you tell us about a decision you regret?',
    'Walk me through how you handled it.',
    'Describe the hardest week of that year.',
    'Tell me about your biggest failure.',
    'Tell me about your worst mistake.',
    'Describe the best hire you made.',
    'Was there a moment when you kept quiet?',
    'I need an instance where you objected.',
    'Take a case where the data was wrong.',
    'Is there a situation where you had to compromise?',
    'What’s a time you were wrong?',
    'Have you ever missed a deadline?',
    'When have you said no?',
    'Tell me about times you disagreed.',
    'Give me examples of leading.',
    'Give me one example of leadership.',
    'Give me specific examples of leadership.',
    'Share hard cases you settled.',
    'Describe difficult situations where you had no data.',
    'Give us some good examples.',
    'Share your examples of saving money.',
    'Give me four examples.',
    'Share two occasions when you had to say no.',
    'Tell me about leading a team.',
    'Describe working with somebody difficult.',
    'Tell me about your time leading a team.',
    'Have you ever used data to change a mind?',
    'Have you ever worked under pressure?',
    'Tell me about a decision you would make differently today.',
    'Tell me about a decision you made that would affect many people.',
    'Describe a project that failed, and what you would change.',
    'Give me a time an easy way out would have been worse.',
    'Tell me about a report you would not sign until it was right.',
    'Describe a decision you’d defend today.',
    'Tell me about a hobby that taught you something.',
    'Tell me about a weakness you worked on.',
    'Describe a project that played to your strengths.',
    'Tell me about a mistake and what you do now to avoid it.',
    'Tell me about the time in your career when you failed.',
    'Tell me about a feature you’d shipped too early.',
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
    'Have you ever used Kubernetes?',
    'Have you ever worked in retail?',
    'Tell me about a hobby.',
    'Tell me about something you do for fun.',
    'Tell me about someone you admire.',
    'Tell me about a manager you would like to work for.',
    'Tell me about a city you’d move to.',
    'Describe a salary that you would accept.',
    'Tell me about one of your weaknesses.',
    'Tell me about one of your greatest strengths.',
    'Tell me about the interest you have in us.',
    'Walk me through the request you sent.',
    'Tell me about the forest.',
    'Describe your modest start.',
    'Share the best practices.',
    'Tell me about your least favorite subject.',
    'Do you have a moment?',
    'Tell me about marketing.',
    'Tell me about your time at Acme.',
    'Give me some water.',
    'Share edge cases early?',
    'Give use cases before the design?',
    'Describe test cases well.',
    'Share code examples early.',
    'Give me a time to call you.',
    'Tell me about a hobby you enjoy.',
  ])('is not: %s', (question) => {
    expect(asksForStory(question)).toBe(false);
  });
});

test('a line begins as a request does, whatever is told about, and not where the request stands within it', () => {
  expect(
    ['Tell me about your last job', '**Describe a conflict**', 'Share a win', 'Give one example'].filter(
      beginsAsRequest,
    ),
  ).toHaveLength(4);
  expect(
    [
      'I told them to tell me about it',
      'Describe yourself',
      'Give an update',
      'Share edge cases early?',
      'Share the best practices',
    ].filter(beginsAsRequest),
  ).toEqual([]);
});
