import { expect, test } from 'vitest';
import { parseClauses } from '../../src/language/clauseParser';
import { groupWithin } from '../../src/language/groupWithin';
import { tokenize } from '../../src/language/tokens';

const within = (text: string) => {
  const tokens = tokenize(text, 0, text.length);
  const [clause] = parseClauses(tokens);
  const found = clause && groupWithin(tokens, clause, tokens.length - 1);
  return (
    found &&
    tokens
      .slice(found.start, found.end)
      .map((token) => token.text)
      .join(' ')
  );
};

test.each([
  ['Did the wiring ourselves.', 'ourselves'],
  ['Stripped the engine between us.', 'between us'],
  ['It took us two days to paint it.', 'us'],
  ['It took us a night to re-tile the hall.', 'us'],
  ['It took the team an hour to find it.', 'the team'],
  ['It took us by surprise.', undefined],
  ['It took us a week to know it.', undefined],
  ['It took me two days to paint it.', undefined],
  ['Did the wiring myself.', undefined],
  ['They did it for ourselves.', undefined],
])('%s', (text, expected) => {
  expect(within(text)).toBe(expected);
});
