import { expect, test } from 'vitest';
import { readNounPhrase } from '../../src/language/nounPhrase';
import { canFollowSubject, findVerb, isInverted, isReduced, isUnderstoodBase } from '../../src/language/subjectVerb';
import { tokensOf, verbIn } from './wordsIn';

const verbOf = (text: string) => {
  const tokens = tokensOf(text);
  const subject = readNounPhrase(tokens, 0);
  return subject && findVerb(tokens, subject)?.lemma;
};

test.each([
  ['the logs of the server in Dublin were full', 'be'],
  ['we (the platform group) moved it', 'move'],
  ['we, the platform group, moved it', 'move'],
  ['the team quickly moved it', 'move'],
  ['she moves it', 'move'],
  ['errors each week rose', 'rise'],
  ['complaints a week fell to 3', 'fall'],
  ['the wait a year ago was 50 minutes', 'be'],
  ['the errors the following month fell', 'fall'],
  ['we each took one', 'take'],
  // A plural, a noun, a participle that narrows it.
  ['the team plans', undefined],
  ['the code written by us was old', undefined],
  ['the move', undefined],
  // A time that somebody does something in, and one that something happens to.
  ['errors the dean found', undefined],
])('the verb of “%s” is %s', (text, expected) => {
  expect(verbOf(text)).toBe(expected);
});

test('a participle may narrow the noun before it', () => {
  expect(isReduced(tokensOf('code written by us was old'), verbIn('code written by us was old', 1))).toBe(true);
  expect(isReduced(tokensOf('nurses found a gap'), verbIn('nurses found a gap', 1))).toBe(false);
});

test('an auxiliary before its subject turns them round', () => {
  expect(isInverted(tokensOf('did we move it'), 0)).toBe(true);
  expect(isInverted(tokensOf('did it move'), 0)).toBe(false);
});

test('an object closes the gap of a relative clause', () => {
  expect(canFollowSubject(tokensOf('the pump'), 0)).toBe(true);
  expect(canFollowSubject(tokensOf('that afternoon'), 0)).toBe(false);
  expect(canFollowSubject(tokensOf(', and'), 0)).toBe(false);
});

test('a bullet may begin with a base form', () => {
  expect(isUnderstoodBase(tokensOf('Analyse the logs'), 0)).toBe(true);
  expect(isUnderstoodBase(tokensOf('Design review'), 0)).toBe(false);
});
