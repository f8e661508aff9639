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
  ...['sdm', 'em', 'tpm', 'ciso', 'dean', 'matron', 'headteacher', 'headmistress', 'teamlead', 'sde', 'governor'],
  ...['forewoman', 'forewomen', 'salesperson', 'salespeople', 'spokeswoman', 'salesmen', 'sous-chef', 'bricklayers'],
  ...['barista', 'paralegals', 'physio', 'labourer', 'trustees', 'subcontractors', 'superior', 'trainee', 'mum'],
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
  'driver',
  'agents',
  'editor',
  'producer',
  'human',
  'in-person',
  'patients',
])('%s: none', (word) => {
  expect(isPersonNoun(word)).toBe(false);
});

test('no word is of two minds', () => {
  for (const word of [...TEAM_NOUNS]) expect(OWN_TEAM_WORDS.has(word)).toBe(false);
  for (const word of [...EVERYBODY, ...COUNTS_OF_US]) expect(DEPARTMENTS.has(word) || AUDIENCE.has(word)).toBe(false);
});
