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

  test.each([
    ['I should have asked the clinics sooner.', 'I learned that clinics matter.'],
    ['I should have asked the clinics sooner.', 'I should always ask for help.'],
    ['I learned to check the retry path first.', 'I learned that checking is key.'],
    ['I learned to trust the night shift with the form.', 'I learned that trust is key.'],
  ])('is gone where only a word of it is left in one that would fit any story: %s', (old, now) => {
    expect(kinds(old, now)).toEqual(['lesson-lost']);
    expect(kinds(now, old)).toEqual(['lesson-gained']);
  });

  test.each([
    ["I'd do it again.", "I'd never do it again."],
    ["I'd call the vendor first.", "I wouldn't call the vendor first."],
    ['I should have asked the clinics.', 'I should not have asked the clinics.'],
    ["I'd skip the pilot next time.", "I'd not skip the pilot next time."],
    ['I should have asked the nurses first.', 'I was right not to ask the nurses first.'],
    ['I should have asked the nurses first.', 'It was wrong to ask the nurses first.'],
    ['I should not have skipped the pilot.', 'I was right to skip the pilot.'],
  ])('is another one where it says the opposite: %s', (one, other) => {
    expect(kinds(one, other)).toEqual(['lesson-lost', 'lesson-gained']);
    expect(kinds(other, one)).toEqual(['lesson-lost', 'lesson-gained']);
  });

  test.each([
    ["I didn't ask the clinics soon enough.", 'I should have asked the clinics sooner.'],
    ["I'd never do it again.", "I wouldn't do it again."],
    ["I shouldn't have skipped the pilot.", 'I should have run the pilot.'],
    ['I should have asked the nurses first.', 'I was wrong not to ask the nurses first.'],
    ['I should not have skipped the pilot.', 'I was wrong to skip the pilot.'],
    ["I wouldn't trust the dashboard alone.", "I'd check the dashboard against the logs."],
  ])('is still told where it is denied and means the same: %s', (one, other) => {
    expect(kinds(one, other)).toEqual([]);
    expect(kinds(other, one)).toEqual([]);
  });
});
