import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { genericReflection } from '../../src/checks/generic-reflection';
import { expectMost, taught } from '../evidence/judge/taught';
import { findingsOf, lines, underlined, WHOLE } from './findingsOf';

const withLearning = (learning: string) => WHOLE.replace('A queue without an owner fills up quietly.', learning);

describe('generic-reflection', () => {
  test.each(['Communication is important.', 'I would communicate more.', 'I learned teamwork.'])(
    'underlines a sentence that fits any story: %s',
    (learning) => {
      expect(underlined(genericReflection, withLearning(learning))).toEqual([learning]);
    },
  );

  test.each([
    'The list on the wall knows the rooms but it does not know the doors.',
    'I now ask who may restart a queue before I ask why it stopped.',
    'The jam cost forty sales a day and stood on no report.',
  ])('leaves alone what belongs to this one: %s', (learning) => {
    expect(findingsOf(genericReflection, withLearning(learning))).toEqual([]);
  });

  test('leaves most near misses alone', () => {
    expectMost(
      taught('generic', false).filter(({ section }) => section === 'Learning'),
      ({ text }) => findingsOf(genericReflection, withLearning(text)).length === 0,
      ({ text }) => text,
    );
  });

  test('offers a skeleton that is all places to fill in', () => {
    const text = withLearning('Communication is key.');
    const [finding] = findingsOf(genericReflection, text);
    const [skeleton] = finding?.suggestions ?? [];
    const after = skeleton === undefined ? '' : applyEdit(text, skeleton);
    expect(after).toMatch(/^The cause was \[[^\]]+\], so now I \[[^\]]+\]\.$/m);
    expect(after).not.toContain('Communication');
    expect(findingsOf(genericReflection, after)).toEqual([]);
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
