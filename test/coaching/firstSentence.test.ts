import { expect, test } from 'vitest';
import { firstSentence } from '../../src/coaching/firstSentence';

test.each([
  ['What they ask. And what they don’t.', 'What they ask.'],
  ['What they ask.', 'What they ask.'],
  ['What they ask! And more.', 'What they ask!'],
  ['What Mr. Ray asks. And more.', 'What Mr. Ray asks.'],
  ['What the U.S. service asks. And more.', 'What the U.S. service asks.'],
  ['What they ask, e.g. in a second round. And more.', 'What they ask, e.g. in a second round.'],
  ['No full stop', 'No full stop'],
  ['', ''],
])('the first sentence of %j is %j', (text, first) => {
  expect(firstSentence(text, 80)).toBe(first);
});

test('one that is too long is cut', () => {
  expect(firstSentence('What they ask in every round, and what they write down. More.', 30)).toMatch(
    /^What they ask.*…$/,
  );
});
