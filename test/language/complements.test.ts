import { expect, test } from 'vitest';
import { byComplement } from '../../src/language/complements';
import { tokensOf, verbIn } from './wordsIn';

const event = (text: string) => byComplement(tokensOf(text), verbIn(text, 1).lemma, 2);

test.each([
  ['we had a call', 'action'],
  ['we had a plan', 'state'],
  ['we saw the light', 'action'],
  ['we saw an increase', 'state'],
  ['we got it working', 'action'],
  ['we got lucky', 'state'],
  ['we got very mixed reviews', 'state'],
  ['we got what we wanted', 'state'],
  ['we had it translated', 'action'],
  ['we had them on the wall', 'state'],
  ['we had two orders delayed', 'state'],
  ['we had it stolen in May', 'state'],
  ['we have it documented in the wiki', 'state'],
  ['we stayed with the old one', 'action'],
  ['we stayed with the company', 'state'],
  ['we stayed with them for one month', 'state'],
  ['we hit our target', 'action'],
  ['we hit a wall', 'state'],
  ['we ran a survey', 'action'],
  ['we ran out of flour', 'state'],
  ['we went down the line', 'action'],
  ['we went down for an hour', 'state'],
  ['we sat together', 'action'],
  ['we sat outside', 'state'],
  ['we looked at it', 'action'],
  ['we looked the film', 'action'],
  ['we looked tired', 'state'],
  ['we found the key', 'action'],
  ['we found painful', 'state'],
  ['we made a list', 'action'],
  ['we made progress', 'state'],
  ['we made it in time', 'state'],
  ['we stayed late', 'action'],
  ['we stayed calm', 'state'],
  ['we worked remotely', 'state'],
  ['we moved it', undefined],
])('%s: %s', (text, expected) => {
  expect(event(text)).toBe(expected);
});
