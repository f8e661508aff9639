import { expect, test } from 'vitest';
import {
  AUDIENCE,
  COUNTS_OF_US,
  DEPARTMENTS,
  EVERYBODY,
  isPersonNoun,
  OWN_TEAM_WORDS,
  TEAM_NOUNS,
} from '../../src/language/people';

test.each([
  ...['manager', 'managers', 'electrician', 'plumbers', 'inspector', 'officials', 'nurse', 'brother', 'lawyers'],
  ...['composer', 'pastor', 'boss', 'midwives', 'foremen', 'people', 'po', 'others', 'cto', 'nurses'],
])('%s: people', (word) => {
  expect(isPersonNoun(word)).toBe(true);
});

test.each([
  'controller',
  'server',
  'scanner',
  'observer',
  'table',
  'bus',
  'sales',
  'scheduler',
  '',
  'constructor',
  'responses',
])('%s: none', (word) => {
  expect(isPersonNoun(word)).toBe(false);
});

test('no word is of two minds', () => {
  for (const word of [...TEAM_NOUNS]) expect(OWN_TEAM_WORDS.has(word)).toBe(false);
  for (const word of [...EVERYBODY, ...COUNTS_OF_US]) expect(DEPARTMENTS.has(word) || AUDIENCE.has(word)).toBe(false);
});
