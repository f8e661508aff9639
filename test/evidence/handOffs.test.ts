import { expect, test } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { carriesOn } from '../../src/evidence/handOffs';
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

test.each([
  ['I fixed it.', true],
  ['I waited.', false],
  ['I told her.', false],
  ['I will fix it.', false],
  ['I could fix it.', false],
  ['They fixed it.', false],
])('carries on, “%s”: %s', (words, expected) => {
  expect(readClauses(readStory(`## Action\n\n${words}\n`)).some(carriesOn)).toBe(expected);
});
