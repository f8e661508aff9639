import { expect, test } from 'vitest';
import { readNounPhrase } from '../../src/language/nounPhrase';
import { isAdjective, isAttributed, isPassiveAction, isStatistic, sharesAuxiliary } from '../../src/language/passives';
import { tokensOf, verbIn } from './wordsIn';

const acts = (text: string, from: number) => isPassiveAction(tokensOf(text), verbIn(text, from, false), true);

test.each([
  ['it was fixed', 1],
  ['it was designed again', 1],
  ['it got closed', 1],
  ['by noon it had been sent', 3],
  ['votes were counted by hand', 1],
  ['the shop was closed by order', 2],
])('an action: %s', (text, from) => {
  expect(acts(text, from)).toBe(true);
});

test.each([
  ['it was broken', 1],
  ['it was ashamed', 1],
  ['it was rather shaken', 1],
  ['it was set too high', 1],
  ['it was keyed as 40', 1],
  ['it was closed', 1],
  ['it was triggered at night', 1],
  ['it was counted twice', 1],
  ['it was turned down', 1],
  ['it was rated high', 1],
  ['it was badly designed', 1],
  ['it had been sent', 1],
  ['it had been misrouted for weeks', 1],
  ['it was sunk cost', 1],
])('how it was: %s', (text, from) => {
  expect(acts(text, from)).toBe(false);
});

test.each([
  ['61% of the carts were lost', 5, true],
  ['14 were rejected', 1, true],
  ['in 12 cases it was lost', 4, true],
  ['version 3 was deployed', 2, false],
  ['two nurses were trained', 2, false],
])('a statistic, “%s”: %s', (text, verb, expected) => {
  const tokens = tokensOf(text);
  expect(isStatistic(tokens, readNounPhrase(tokens, text.startsWith('in') ? 3 : 0), verb)).toBe(expected);
});

test('what a source says, and what a plan says', () => {
  expect(isAttributed(tokensOf('According to the log it was restarted'))).toBe(true);
  expect(isAttributed(tokensOf('According to plan it was restarted'))).toBe(false);
});

test('participles before a noun are its adjectives', () => {
  expect(isAdjective(tokensOf('have automated tests'), 1)).toBe(true);
  expect(isAdjective(tokensOf('have automated the tests'), 1)).toBe(false);
});

test('an auxiliary serves again', () => {
  expect(sharesAuxiliary(tokensOf('posted in the kitchen'), verbIn('posted in the kitchen', 0), true)).toBe(true);
  expect(sharesAuxiliary(tokensOf('worked again'), verbIn('worked again', 0), true)).toBe(false);
});
