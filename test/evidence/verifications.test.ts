import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const verificationsIn = (words: string, heading = 'Action') => {
  const story = readStory(`## ${heading}\n\n${words}\n`);
  return readEvidence(story).verifications.map(({ range }) => story.text.slice(range.start, range.end));
};

/** The judge's own lists are in taught.test.ts. */
describe('a verification', () => {
  test('says how the candidate made sure', () => {
    expect(verificationsIn('I replayed thirty days of files through it and compared the totals.')).toHaveLength(1);
  });

  test.each(['I wrote the script.', 'I talked to the vendor.'])('is not: %s', (action) => {
    expect(verificationsIn(action)).toEqual([]);
  });

  test('is read in Action, Result and Learning alone', () => {
    const words = 'I compared the totals with the ledger before and after.';
    expect(['Situation', 'Task', 'Notes'].flatMap((heading) => verificationsIn(words, heading))).toEqual([]);
  });
});
