import { describe, expect, test } from 'vitest';
import { genericReflection } from '../../src/checks/generic-reflection';
import { BARE_NOUN_LESSONS, LEANING_LESSONS, STOCK_NEIGHBOURS } from '../evidence/lastExamLessons';
import { findingsOf, lines, underlined, WHOLE } from './findingsOf';

const withLearning = (learning: string) => WHOLE.replace('A queue without an owner fills up quietly.', learning);

describe('generic-reflection', () => {
  test.each([
    'I learned that communication is important.',
    'I would communicate more.',
    'I learned teamwork.',
    'Team work makes the dream work!',
    'Always listen to your customers.',
    'It was a great experience and I learned a lot.',
    'I learned how crucial it is to keep stakeholders aligned.',
    'Next time I would start earlier and plan better.',
    'Never give up.',
    "I learned that safety is everyone's business.",
    'I learned to be flexible and that every pupil is different.',
    'I learned how to solve problems in a systematic way.',
    'I learned that motivated workers are productive workers.',
  ])('underlines a sentence that fits any story: %s', (learning) => {
    expect(underlined(genericReflection, withLearning(learning))).toEqual([learning]);
  });

  test.each([
    'Changed the template.',
    'The list on the wall knows the rooms but it does not know the doors.',
    'I learned that the workers on the night line never saw the board.',
    'A lock that nobody releases looks like a slow printer.',
    'I now ask who may restart a queue before I ask why it stopped.',
    'Communication was not the problem here.',
    'I should have asked the shop for its busiest hour in week one.',
    'The jam cost forty sales a day and stood on no report.',
    'What made me right was the line about what would prove me wrong.',
    'Facilities measured paper, we measured orders, and neither saw the lock.',
  ])('leaves alone what belongs to this one: %s', (learning) => {
    expect(findingsOf(genericReflection, withLearning(learning))).toEqual([]);
  });

  test.each([...BARE_NOUN_LESSONS, ...STOCK_NEIGHBOURS])('hears that any other noun would do: %s', (learning) => {
    expect(underlined(genericReflection, withLearning(learning))).toEqual([learning]);
  });

  test.each(LEANING_LESSONS)('leaves alone common words that lean on the case: %s', (learning) => {
    expect(findingsOf(genericReflection, withLearning(learning))).toEqual([]);
  });

  test('judges each sentence by itself', () => {
    const text = withLearning('The lock had no owner. Communication is key. I now list locks each Friday.');
    expect(underlined(genericReflection, text)).toEqual(['Communication is key.']);
  });

  test('reads bullets without full stops', () => {
    expect(underlined(genericReflection, withLearning('- Communication\n- Time management'))).toEqual([
      'Communication',
      'Time management',
    ]);
  });

  test('reads the lessons told in Result where there is no Learning', () => {
    const text = lines(
      '## Result',
      '',
      'Sales went up by 4%. I learned that teamwork is everything. It was a success.',
    );
    expect(underlined(genericReflection, text)).toEqual(['I learned that teamwork is everything.']);
  });

  test('says nothing of an empty Learning, nor of a placeholder', () => {
    expect(findingsOf(genericReflection, withLearning(''))).toEqual([]);
    expect(findingsOf(genericReflection, withLearning('Communication is key in [which case].'))).toEqual([]);
  });

  test('reads the part for the level of the story alone', () => {
    const text = withLearning('### SDE1\n\nPlanning is important.\n\n### SDE2\n\nThe lock had no owner.');
    expect(findingsOf(genericReflection, text)).toEqual([]);
  });

  test('is a warning that quotes the sentence', () => {
    const [finding] = findingsOf(genericReflection, withLearning('Communication is key.'));
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('“Communication is key.”');
  });
});
