import { describe, expect, test } from 'vitest';
import { carriesOn, holdsOn, looksOnly, remedies } from '../../src/evidence/carrying';
import { readSentence } from '../../src/language/sentence';

describe('an action of one’s own that carries something on', () => {
  test.each([
    'I fixed it.',
    'I wrote a workaround.',
    'I sent them a new pump from our own stock.',
    'I kept the line running by hand.',
    'I asked the night shift to move the food.',
    'I continued to measure until the fault showed.',
    'I moved the vaccines to the second fridge.',
    'I left a spare pump at the bedside.',
    'I told her and rebuilt the sheet.',
  ])('%s', (words) => {
    expect(carriesOn(readSentence(words))).toBe(true);
  });

  test.each([
    'I waited.',
    'I told her.',
    'I will fix it.',
    'I could fix it.',
    'They fixed it.',
    'I replied to the complaint.',
    'I wrote to her again.',
    'I sent him a mail with the figures.',
    'I reminded them on Monday.',
    'I kept the status page updated.',
    'I kept asking the carrier for a date.',
    'I asked twice how it was going.',
    'I left it with her.',
    'I moved on.',
    'I continued my daily work.',
    'I returned to my other patients.',
    'I carried on with my rounds.',
    'I phoned the landlord.',
    'I texted the rota coordinator.',
  ])('not in: %s', (words) => {
    expect(carriesOn(readSentence(words))).toBe(false);
  });

  test('in a Result says “I”', () => {
    expect(carriesOn(readSentence('I replaced the switch.'), 'said')).toBe(true);
    expect(carriesOn(readSentence('Improved quality of the releases.'))).toBe(true);
    expect(carriesOn(readSentence('Improved quality of the releases.'), 'said')).toBe(false);
  });
});

test.each([
  ['I moved the vaccines and reported the fridge to estates.', true],
  ['I rolled back the release.', true],
  ['I tagged the search team and sent them a pull request with the fix.', true],
  ['I attached my patch.', true],
  ['I sent them the log.', false],
  ['I moved on.', false],
  ['They replaced it.', false],
  ['I filled in the form.', false],
])('puts something right, “%s”: %s', (words, expected) => {
  expect(remedies(readSentence(words))).toBe(expected);
});

test.each([
  ['I compared the two reports and let the data team know.', true],
  ['I gave the file to our compliance officer.', true],
  ['I told the lead about it.', true],
  ['I took a note of the numbers and radioed them through to the yard office.', true],
  ['I submitted a change request and asked them to look at it.', true],
  ['I took the pump apart.', false],
  ['I told the lead and, since it was late, rebuilt the sheet.', false],
  ['I rebuilt the report and told the lead.', false],
  ['We rebuilt the report.', false],
])('only looks, tells and gives away, “%s”: %s', (words, expected) => {
  expect(looksOnly(readSentence(words))).toBe(expected);
});

test.each([
  ['I called them every morning until they shipped the patch.', true],
  ['I chased the carrier till the crate was found.', true],
  ['I waited until they shipped the patch.', false],
  ['I raised it and they argued until the board decided.', false],
  ['I told the lead.', false],
])('holds on to the end, “%s”: %s', (words, expected) => {
  expect(holdsOn(readSentence(words))).toBe(expected);
});
