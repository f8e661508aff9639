import { describe, expect, test } from 'vitest';
import { between } from './between';

const kinds = (old: string, now: string) => between(old, now, 'Learning').map(([kind]) => kind);

describe('a lesson', () => {
  test.each([
    ['I learned to check the retry path first.', 'The experience taught me that checking the retry path comes first.'],
    ['I should have asked the clinics sooner.', 'In hindsight, I should have consulted the clinics earlier.'],
    ['I should have shown the nurses a draft.', 'Next time I would put a draft before the night shift.'],
    ['Now I test the restore before the backup.', 'Testing restores comes before I trust any backup.'],
  ])('is still told where it is only reworded: %s', (one, other) => {
    expect(kinds(one, other)).toEqual([]);
    expect(kinds(other, one)).toEqual([]);
  });

  test.each([
    ['I should have asked the clinics sooner.', 'I should have read the contract.'],
    ['I learned to check the retry path first.', 'I learned to call the vendor first.'],
    ['I should have shown the nurses a draft.', 'Communication is key.'],
    [
      'I should have asked the clinics sooner. I test each restore now.',
      'I test each restore now. I test each restore twice.',
    ],
  ])('is gone where another stands in its place: %s', (old, now) => {
    expect(kinds(old, now)).toContain('lesson-lost');
  });
});
