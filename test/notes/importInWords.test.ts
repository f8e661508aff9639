import { expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { aboutInWords, leftOutInWords, likenessInWords, storyInWords } from '../../src/notes/importInWords';
import { importNotes } from '../../src/notes/importNotes';

test.each([
  ['# Tap\n\nSituation: It dripped.\n\nAction: I shut it.\n', 'Situation · Action (5 words)'],
  ['- Tap\n  - Situation\n    - It dripped.\n  - Action\n    1. I shut it – twice.\n', 'Situation · Action (7 words)'],
  [
    '### Tell me about a fix?\n- The lamp failed each night.\n- The lamps were not mine.\n- I logged the voltage and moved the fuse.\n- Outages fell from five to zero.\n',
    'Sections guessed, no labels found: Situation · Task · Action · Result (24 words)',
  ],
])('a story is told by its sections and its words, without the marks of lists: %j', (notes, told) => {
  const [story] = importNotes(notes, PRINCIPLE_NAMES).stories;
  expect(story && storyInWords(story)).toBe(told);
});

test('what is left out is told by its number and its beginning', () => {
  expect(leftOutInWords([' Draft\nof May '])).toEqual({
    label: 'One passage is left out',
    detail: 'No story was found in it: Draft · of May',
  });
  expect(leftOutInWords(['Milk, and bread. '.repeat(9), 'b'])).toEqual({
    label: '2 passages are left out',
    detail: 'No story was found in them. First: Milk, and bread. Milk, and bread. Milk, and bread. Milk, an…',
  });
});

test('a new file is told beside the one that was there', () => {
  const other = { name: 'pump-2.star.md', isThere: false, other: 'pump.star.md', written: [] };
  const alike = { name: 'pump.star.md', isThere: false, alike: 'old/pump.star.md', written: [] };
  expect(likenessInWords([])).toEqual([]);
  expect(likenessInWords([other, alike])).toEqual([
    'There was already a different “pump.star.md”, so the new one is “pump-2.star.md”.',
    '“pump.star.md” looks like “old/pump.star.md”, which was there.',
  ]);
  expect(likenessInWords([other, alike, other, alike]).slice(3)).toEqual(['One more is like another story.']);
  expect(likenessInWords(Array.from({ length: 9 }, () => other))[3]).toBe('6 more are like another story.');
});

test('a new file that is like another new one is not told beside one that was there', () => {
  const other = { name: 'pump-2.star.md', isThere: false, other: 'pump.star.md', written: ['pump.star.md'] };
  const alike = { name: 'fuse.star.md', isThere: false, alike: 'pump.star.md', written: ['pump.star.md'] };
  const both = {
    name: 'pump-2.star.md',
    isThere: false,
    other: 'pump.star.md',
    alike: 'a.star.md',
    written: ['a.star.md'],
  };
  expect(likenessInWords([other, alike, both])).toEqual([
    'The name “pump.star.md” went to another new story, so this one is “pump-2.star.md”.',
    '“fuse.star.md” looks like “pump.star.md”, which is new, too.',
    'There was already a different “pump.star.md”, so the new one is “pump-2.star.md”.',
  ]);
});

test.each([
  [[], undefined, ''],
  [['Ownership', 'Dive Deep'], undefined, 'Ownership, Dive Deep'],
  [[], 'stories/pump.star.md', 'already there: stories/pump.star.md'],
  [['Ownership'], 'stories/pump.star.md', 'Ownership · already there: stories/pump.star.md'],
])('a row tells the principles %j and the file %j', (principles, file, told) => {
  expect(aboutInWords(principles, file)).toBe(told);
});
