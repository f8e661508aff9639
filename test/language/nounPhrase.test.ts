import { expect, test } from 'vitest';
import { coordinated, readNounPhrase, readObject } from '../../src/language/nounPhrase';
import { phraseIn, shown, tokensOf } from './wordsIn';

test.each([
  ['we all left', 'we all: group'],
  ['I left', 'i: candidate'],
  ['my team and I left', 'my team and i: group'],
  ['one of us left', 'one of us: group'],
  ['the two of us left', 'the two of us: group'],
  ['some of us left', 'some of us: others'],
  ['none of us left', 'none of us: group, denied'],
  ['some of the clerks left', 'some of the clerks: others'],
  ['61% of the clerks left', '61 % of the clerks: others'],
  ['everyone on the team left', 'everyone on the team: group'],
  ['everyone else left', 'everyone else: others'],
  ['everyone else on the shift left', 'everyone else on the shift: others'],
  ['nobody left', 'nobody: others, denied'],
  ['nobody else left', 'nobody else: others, denied'],
  ['no one else left', 'no one else: others, denied'],
  ['someone else left', 'someone else: others'],
  ['the crew of the excavator left', 'the crew: others'],
  ['the old pump failed', 'the old pump: thing'],
  ['the nurses last week asked', 'the nurses: others'],
  ['my sdm next month moves', 'my sdm: others'],
  ["the team's last week was short", "the team 's last week: thing"],
  ['the whole last week was short', 'the whole last week: thing'],
  ['in May it rained', undefined],
  ['Ana split the reports', 'ana: thing'],
  ['Ana Ruiz put it back', 'ana ruiz: thing'],
  ['Kafka hit its limit', 'kafka: thing'],
  ['the Redis read of May failed', 'the redis read: thing'],
  ['Berlin cut costs', 'berlin cut costs: thing'],
])('%s', (text, expected) => {
  expect(phraseIn(text)).toBe(expected);
});

test('an object takes nothing that is joined to it', () => {
  const tokens = tokensOf('the cook and I left');
  expect(shown(tokens, readObject(tokens, 0))).toBe('the cook');
});

test('two phrases are of the group where either is', () => {
  const tokens = tokensOf('the vendor and our team met');
  const first = readNounPhrase(tokens, 0);
  expect(first && coordinated(tokens, first)).toMatchObject({ kind: 'group', end: 5 });
});
