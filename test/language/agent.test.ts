import { expect, test } from 'vitest';
import { agentOf } from '../../src/language/agent';
import { shown, tokensOf, verbIn } from './wordsIn';

test.each([
  ['it was written by the agency', 'the agency: others'],
  ['it was written by us', 'us: group'],
  ['it was written by me', 'me: candidate'],
  ['it was chosen by me and the driver', 'me and the driver: group'],
  ['it was collectively decided', 'collectively: group'],
  ['it was agreed among us', 'among us: group'],
  ['it was made as a team', 'as a team: group'],
  ['it was signed by Ana', 'ana: thing'],
  ['it was signed by Friday', undefined],
  ['it was sent by email', undefined],
  ['it was fixed by restarting it', undefined],
  ['it was fixed when we stood by them', undefined],
])('%s', (text, expected) => {
  const tokens = tokensOf(text);
  const agent = agentOf(tokens, verbIn(text, 1));
  expect(agent && `${shown(tokens, agent)}: ${agent.kind}`).toBe(expected);
});
