import { expect, test } from 'vitest';
import { weighedOutright } from '../../src/evidence/weighedOutright';
import { readSentence } from '../../src/language/sentence';

test.each([
  ['I considered rekeying at the source, but the merchants upgrade slowly.', true],
  ['I could have filed twelve tickets.', true],
  ['We could have bought a second press.', true],
  ['So I walked the race behind the herd instead of bringing them in on the quad.', true],
  ['Rather than hiring a temp I moved the delivery to Tuesday.', true],
  ['I considered several options, but the best one was clear.', false],
  ['I considered rekeying at the source.', false],
  ['I could have known sooner.', false],
  ['They could have fixed it in a week.', false],
  ['The app opened the gallery instead of the camera.', false],
  ['I opened the gallery instead of the camera.', false],
  ['I rewrote the query and added an index.', false],
])('weighed outright, “%s”: %s', (words, expected) => {
  expect(weighedOutright(readSentence(words))).toBe(expected);
});
