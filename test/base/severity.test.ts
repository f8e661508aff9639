import { expect, test } from 'vitest';
import { openWarnings } from '../../src/bank/entryOf';
import { costsSignal, SEVERITIES } from '../../src/base/severity';
import { checkStory } from '../../src/index';

test('errors and warnings cost the signal, what is quieter does not', () => {
  expect(SEVERITIES.filter(costsSignal)).toEqual(['warning', 'error']);
});

test('the bank counts what costs the signal as a story’s warnings', () => {
  const { findings } = checkStory('# Lamp\n\n## Situation\n\nWe had a lamp.\n');
  const [one] = findings;
  if (!one) throw new Error('This story has findings.');
  expect(openWarnings(SEVERITIES.map((severity) => ({ ...one, severity })))).toBe(2);
});
