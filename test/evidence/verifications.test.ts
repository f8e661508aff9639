import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';

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

/** A check of what was done, in words that the judge may not know. */
describe('a plain check', () => {
  const afterStep = (words: string, heading = 'Action') =>
    verificationsIn(heading === 'Action' ? `I wrote a script that moved the records. ${words}` : words, heading);
  test.each([
    'I checked 50 of them by hand.',
    'I double-checked every tenth record.',
    'I asked two nurses to confirm the numbers.',
    'I spot-checked a hundred labels.',
    'I verified the fix with the vendor.',
    'I asked Nora to check my sums.',
    'I sampled 200 tickets and read each.',
    'I proofread all forty pages.',
    'We retested the valve under load.',
    'I had the lab test them.',
    'I let the lab verify it.',
  ])('after a step of one’s own, or in the Result, says how one made sure: %s', (words) => {
    expect(afterStep(words)).toHaveLength(1);
    expect(afterStep(words, 'Result')).toHaveLength(1);
  });
  test('in the sentence of the step it comes after', () => {
    expect(verificationsIn('I fixed the export and checked 50 records by hand.')).toHaveLength(1);
  });
  test.each([
    'I checked the logs.',
    'I checked the logs and found that the lock expired.',
    'I checked in at the hotel.',
    'I asked the nurses what they needed.',
    'I asked two nurses to join.',
    'I asked the ward for a check.',
    'I inspected the pump and saw a crack.',
    'I sampled the cake.',
    'I would have checked all of them.',
    'I didn’t verify it.',
    'They verified it.',
    'Nora said that I verified it.',
    'I had a test on Monday.',
    'I will recheck it.',
  ])('is not: %s', (words) => {
    expect(afterStep(`${words} I wrote to the ward.`)).toEqual([]);
  });
  test.each(['I checked 50 tickets.', 'I verified the alarm.', 'I asked two nurses to confirm the numbers.'])(
    'before anything was done looks for the cause: %s',
    (words) => {
      expect(verificationsIn(`${words} Then I wrote a script.`)).toEqual([]);
    },
  );
  test('is found in linear time', () => {
    for (const filling of ['I fixed it, ', 'I checked the a, ', 'I asked it, ', 'I asked them to '])
      expectLinear(
        (times) => filling.repeat(times),
        (words) => verificationsIn(words),
        400,
        filling,
      );
  });
  test('is no proof, so it is quoted nowhere', () => {
    const story = readStory('## Action\n\nI fixed the export. I spot-checked a hundred labels.\n');
    expect(readEvidence(story).verifications.map(({ strength }) => strength)).toEqual(['cue']);
  });
});
