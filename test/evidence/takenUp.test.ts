import { expect, test } from 'vitest';
import { takesUp } from '../../src/evidence/takenUp';
import { readSentence } from '../../src/language/sentence';

test.each([
  ['They fixed it in two days.', 'done'],
  ['She took it from there.', 'done'],
  ['He told the depot and rang the supplier.', 'done'],
  ['My lead, who replaced the cable, was quick.', 'done'],
  ['She said she would look into it.', 'promised'],
  ["He said he'd ring the card people.", 'promised'],
  ['The manager promised to raise it with the board.', 'promised'],
  ['He promised me that he would call them.', 'promised'],
  ['Someone from infra replied that they were on it.', 'promised'],
  ['They said they will see.', undefined],
  ['They replied in May.', undefined],
  ['They wrote that it was normal.', undefined],
  ['The line said the next vessel goes in nine days.', undefined],
  ["They didn't fix it.", undefined],
  ['QA tested it and said OK.', undefined],
  ['Mr. Hayashi, who retired in May, was an adviser.', undefined],
  ['It was fixed.', undefined],
  ['I fixed it.', undefined],
] as const)('others take it up, “%s”: %s', (words, expected) => {
  const reading = readSentence(words);
  expect(takesUp(reading, reading.clauses)).toBe(expected);
});
