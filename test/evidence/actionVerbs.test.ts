import { expect, test } from 'vitest';
import { INFLUENCE_VERBS, isDecisive, TAKING_IN } from '../../src/evidence/actionVerbs';

test('what settles the matter', () => {
  expect(isDecisive('fix', ['fixed'])).toBe(true);
  expect(isDecisive('come', ['came', 'up'])).toBe(true);
  expect(isDecisive('come', ['came'])).toBe(false);
  expect(isDecisive('review', ['reviewed'])).toBe(false);
});

test('who makes others act does not settle it, and who takes it in does neither', () => {
  for (const verb of ['ask', 'show', 'persuade'])
    expect(INFLUENCE_VERBS.has(verb) && !isDecisive(verb, [verb])).toBe(true);
  for (const verb of ['tell', 'escalate', 'wait']) expect(TAKING_IN.has(verb) && !INFLUENCE_VERBS.has(verb)).toBe(true);
});
