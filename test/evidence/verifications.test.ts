import { describe, expect, test } from 'vitest';
import { readVerifications } from '../../src/evidence/verifications';
import { readStory } from '../../src/story/readStory';

const verificationsIn = (action: string) => {
  const story = readStory(`## Action\n\n${action}\n`);
  return readVerifications(story, { clauses: [] }).map(({ range }) => story.text.slice(range.start, range.end));
};

describe('a verification', () => {
  test.each([
    'I replayed thirty days of files through it.',
    'I compared the totals with the ledger before and after.',
    'Rolled out to 1%, then to all.',
    'We ran a load test with twice the traffic.',
    'I measured the queue for a week.',
    'It went out as a canary first.',
    'The fix was validated on staging.',
    'An A/B test ran for two weeks.',
    'I double-checked the sums.',
  ])('is named in: %s', (action) => {
    expect(verificationsIn(action)).not.toEqual([]);
  });

  test.each(['I wrote the script.', 'I talked to the vendor.', 'We agreed on a date.', 'I merged it and went home.'])(
    'is not named in: %s',
    (action) => {
      expect(verificationsIn(action)).toEqual([]);
    },
  );
});
