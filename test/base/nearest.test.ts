import { expect, test } from 'vitest';
import { nearest } from '../../src/base/nearest';

test.each([
  ['Ownershp', ['Ownership', 'Dive Deep'], 'Ownership'],
  ['ownersh ip', ['Ownership'], 'Ownership'],
  ['question.', ['question'], 'question'],
  ['"Ownership', ['Ownership'], 'Ownership'],
  ['si right a lot', ['right a lot', 'is right a lot'], 'is right a lot'],
  ['customer obsession pm', ['customer obsession'], undefined],
  ['question b', ['question'], undefined],
  ['question-b', ['question'], undefined],
  ['Senior, I', ['Senior'], undefined],
  ['x ownership', ['Ownership'], undefined],
  ['SDE4', ['SDE1'], undefined],
  ['stat', ['star', 'stay'], undefined],
])('%s among %j is %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});
