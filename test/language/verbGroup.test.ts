import { expect, test } from 'vitest';
import { readVerbGroup } from '../../src/language/verbGroup';
import { tokensOf, verbIn } from './wordsIn';

const facts = (text: string) => {
  const { lemma, tense, modal, perfect, progressive, passive, negated } = verbIn(text, 1);
  const set = Object.entries({ perfect, progressive, passive, negated }).flatMap(([name, is]) => (is ? [name] : []));
  return [lemma, tense, modal, ...set].filter((one) => one !== undefined).join(' ');
};

test.each([
  ['we fixed it', 'fix past'],
  ['we fix it', 'fix present'],
  ['we will fix it', 'fix future will'],
  ['we could fix it', 'fix none could'],
  ['we have fixed it', 'fix past perfect'],
  ["we'd fixed it", 'fix past perfect'],
  ["we'd fix it", "fix none 'd"],
  ["we're fixing it", 'fix present progressive'],
  ['it was fixed', 'fix past passive'],
  ['it was being fixed', 'fix past progressive passive'],
  ['it got fixed', 'fix past passive'],
  ["we didn't fix it", 'fix past negated'],
  ['we never fixed it', 'fix past negated'],
  ['we did fix it', 'fix past'],
  ['we put it back', 'put past'],
])('%s: %s', (text, expected) => {
  expect(facts(text)).toBe(expected);
});

test('a base form is a verb only where the subject allows it', () => {
  const tokens = tokensOf('plan it');
  expect(readVerbGroup(tokens, 0, { allowBase: false, allowThird: false })).toBeUndefined();
  expect(readVerbGroup(tokens, 0, { allowBase: true, allowThird: false })?.lemma).toBe('plan');
});

test('its particle belongs to it', () => {
  expect(verbIn('we rolled out the fix', 1).end).toBe(3);
});
