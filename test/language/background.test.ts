import { expect, test } from 'vitest';
import { backgrounds } from '../../src/language/background';
import { parseClauses } from '../../src/language/clauseParser';
import { tokensOf } from './wordsIn';

/** What each clause of a group is. */
const read = (text: string) => {
  const tokens = tokensOf(text);
  const clauses = parseClauses(tokens);
  const found = backgrounds(tokens, clauses);
  return clauses.flatMap(({ subject }, index) => (subject?.kind === 'group' ? [found.get(index) ?? 'none'] : []));
};

test.each([
  ['When we rolled it out, I saw the queue grow.', ['scene']],
  ['I kept the log while we towed it.', ['scene']],
  ['I mounted the pump which we bought.', ['scene']],
  ['I found a corner, where we stacked crates.', ['scene']],
  ['When the boiler broke, we rang the church.', ['none']],
  ['After we moved the desks, I painted.', ['none']],
  ['The oven died when we overloaded it.', ['none']],
  ['We held a meeting in which we discussed it.', ['none', 'none']],
  ['I wrote a letter, which we sent.', ['none']],
  ['I left because we opened at nine.', ['aside']],
  ['By the time we noticed, it was wet.', ['aside']],
  ['Although we tested it, I kept a list.', ['aside']],
  ['Where we met doubts, I sat down.', ['aside']],
  ['I rang the leads we contacted.', ['aside']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
