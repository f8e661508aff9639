import { expect, test } from 'vitest';
import { phraseIn } from './wordsIn';

test.each([
  ['Ana, Ben and I met', 'ana , ben and i: group'],
  ['the porter and I met', 'the porter and i: group'],
  ['my cousin & me met', 'my cousin & me: group'],
  ['me and my friend met', 'me and my friend: group'],
  ['I along with my team met', 'i along with my team: group'],
  ['I, together with the nurse, met them', 'i , together with the nurse ,: group'],
  ['we engineers met', 'we engineers: group'],
  ['we called people', 'we: group'],
  // A clause begins after the comma.
  ['the config, and I left', 'the config: thing'],
  ['on Friday and I left', undefined],
  ['I and the pump failed', 'i: candidate'],
])('%s', (text, expected) => {
  expect(phraseIn(text)).toBe(expected);
});
