import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const read = (action: string) =>
  readEvidence(readStory(`## Situation\n\nIt broke.\n\n## Action\n\n${action}\n`)).handOffs;

test('a problem passed on, and one carried through', () => {
  expect(read('I escalated the ticket to the network team and they took it from there.')).toMatchObject([
    { carriedThrough: false },
  ]);
  expect(
    read('I escalated the ticket to the network team. Meanwhile I rebuilt the index and tested it on two hosts.'),
  ).toMatchObject([{ carriedThrough: true }]);
  expect(read('I rebuilt the index.')).toEqual([]);
});

describe('what others made of it', () => {
  test.each([
    'I went to our team leader with the notes, and she said she would hand it over to IT.',
    'I opened an issue with the design group and they fixed it in a pair of days.',
    'I told the union rep about the times, and he rang the depot.',
  ])('speaks for a doubtful passing on: %s', (action) => {
    expect(read(`I measured the corridor first. ${action}`)).toMatchObject([{ carriedThrough: false }]);
  });

  test('leaves it theirs where the candidate only looks on afterwards', () => {
    const theirs = 'I escalated the slow report to the database group. They added an index that night.';
    expect(read(`${theirs} I tested it in two browsers.`)).toMatchObject([{ strength: 'cue', carriedThrough: false }]);
    expect(read(`${theirs} I deployed it to all 40 sites.`)).toMatchObject([{ carriedThrough: true }]);
  });

  test('is no deed where it is only promised', () => {
    const promised = 'I escalated the slow report to the database group. They said they would look at it.';
    expect(read(promised)).toMatchObject([{ carriedThrough: false }]);
    expect(read(`${promised} I wrote a cache for it.`)).toMatchObject([{ carriedThrough: true }]);
  });
});

describe('an Action of nothing but looking and telling', () => {
  test.each([
    'I checked the log and told the platform people what I had seen.',
    'I compared the two reports, saw that they were off by a day, and let the data team know.',
    'I gave the whole file to our compliance officer, since it was really her area.',
  ])('passes the problem on: %s', (action) => {
    expect(read(action)).toMatchObject([{ carriedThrough: false }]);
  });

  test.each([
    'I asked the depot to look at the belt.',
    'I photographed the crack and gave the picture to the surveyor.',
  ])('passes on what would be doubtful behind a step of one’s own: %s', (action) => {
    expect(read(action)).toMatchObject([{ strength: 'cue', carriedThrough: false }]);
    expect(read(`I rebuilt the pump. ${action}`)).toEqual([]);
  });
});

test.each([
  'I escalated to the vendor with the core dump and called them every morning until they shipped the patch.',
  'I moved the vaccines to the second fridge and reported the broken fridge to the estates team.',
])('is carried through in its own sentence, if it passes anything on: %s', (action) => {
  expect(read(action).filter(({ carriedThrough }) => !carriedThrough)).toEqual([]);
});
