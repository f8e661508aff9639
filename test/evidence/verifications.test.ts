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

/** "How you checked it" quotes only what was the candidate's or the group's doing. */
describe('the proof of a verification', () => {
  const provenIn = (words: string) =>
    readEvidence(readStory(`## Action\n\n${words}\n`)).verifications.filter(({ strength }) => strength === 'proof');
  test.each([
    ['They', 'replayed thirty days of files through it and compared the totals.'],
    ['The vendor', 'compared the totals with the ledger before and after.'],
    ['Ana', 'replayed thirty days of files through it and compared the totals.'],
    ['They', 'tested it on 200 files and compared the totals with the old ones.'],
  ])('is none where %s %s', (who, did) => {
    expect(provenIn(`${who} ${did}`)).toEqual([]);
    expect(provenIn(`I ${did}`)).toHaveLength(1);
    expect(provenIn(`We ${did}`)).toHaveLength(1);
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
    'I asked the lab to test them.',
    'I asked them to verify the totals.',
    'I got my manager to check every line.',
    'I invited a pharmacist to audit the list.',
    'I had Nora double-check my sums.',
    'I had two nurses check the labels.',
    'I had the totals checked by the bank.',
    'I got the fix verified.',
    'I validated the numbers against the ledger.',
    'We verified that the alarm rang.',
    'I inspected each weld.',
    'I checked 50 of them, which is why it held.',
    'I retested the valve and wrote down the cause.',
    'I checked several of them by hand.',
    'I double-checked all 50 claims.',
    'I rechecked every license.',
    'I reconciled our claims.',
    'I verified our complaints.',
    'I reconciled our licenses with the list.',
    'I retested each issue.',
    'I cross-checked the names against the roster.',
    'I recounted the badges.',
    'I double-checked the interest on every loan.',
    'I double-checked the reason codes.',
    'I verified the root certificate.',
    'I rechecked the origin fields for typos.',
    'I double-checked every cause code.',
    'I had Nora and Tom check the numbers.',
    'I had Nora, Tom, and Ana check the numbers.',
    'I let the nurse and the manager verify the labels.',
    'I had my manager or Tom recount them.',
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
    'I had unit tests for it.',
    'I had three failed checks.',
    'I had the smoke tests ready.',
    'I had a customer test on Monday.',
    'I had a plan and my manager checked by phone.',
    'I had three verified backups.',
    'I had old tested parts in the drawer.',
    'I asked for permission to test it.',
    'I asked permission to test it.',
    'I got the chance to test it.',
    'I got approval to audit the stock.',
    'I asked to check the logs.',
    'I got the team to check in code daily.',
    'I asked the guests to check out early.',
    'I inspected each failed job to find the cause.',
    'I checked 40 tickets to understand the pattern.',
    'I recounted the pallets to find the reason.',
    'I checked some logs for the cause.',
    'I checked some logs.',
    'I inspected other pumps.',
    'I validated her concerns.',
    'I validated his frustration.',
    'We validated the idea with users.',
    'We validated our assumptions in interviews.',
    'We verified our identity at the gate.',
    'I reconciled the two teams.',
    'I validated the need with users.',
    'I verified her claims.',
    'I reconciled their claims.',
    'We verified our identity.',
    'I verified the guest’s name.',
    'I verified Nora’s badge.',
    'I verified the root cause.',
    'I checked 50 logs for the root cause.',
    'I double-checked why the job failed.',
    'I checked 50 tickets to see what caused them.',
    'I had a plan and could check the numbers.',
    'I had Nora and a plan to check the numbers.',
    'I had a plan, and the nurses check the numbers.',
    'I had Nora and my manager checked by phone.',
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
    for (const filling of ['I fixed it, ', 'I checked the a, ', 'I asked it, ', 'I asked them to ', 'I had the test '])
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
