import { expect, test } from 'vitest';
import { isOwnTeam, kindOf } from '../../src/language/phraseKind';
import { tokensOf } from './wordsIn';

const kind = (text: string) => {
  const tokens = tokensOf(text);
  return kindOf(tokens, 0, tokens.length);
};

test.each([
  ['the team', 'group'],
  ['our whole five-person team', 'group'],
  ['my capstone group', 'group'],
  ['the whole sales team', 'group'],
  ['the platform team', 'others'],
  ['the two teams', 'others'],
  ['the department', 'others'],
  ['our department', 'group'],
  ['their team', 'others'],
  ['two electricians', 'others'],
  ['Legal', 'others'],
  ['legal', 'thing'],
  ['the pump', 'thing'],
])('“%s”: %s', (text, expected) => {
  expect(kind(text)).toBe(expected);
});

test('a team is the candidate’s own by its words', () => {
  expect(isOwnTeam(tokensOf('the small team'), 0, 3)).toBe(true);
  expect(isOwnTeam(tokensOf('the vendor team'), 0, 3)).toBe(false);
});
