import { describe, expect, it } from 'vitest';
import { activityNotImpact } from '../../src/checks/activity-not-impact';
import { missingBaseline } from '../../src/checks/missing-baseline';
import { missingBusinessImpact } from '../../src/checks/missing-business-impact';
import { missingQuantifiedResult } from '../../src/checks/missing-quantified-result';
import { missingSecondOrderEffect } from '../../src/checks/missing-second-order-effect';
import type { Check } from '../../src/checks/types';
import { expectMost } from '../evidence/judge/taught';
import { findingsOf } from './findingsOf';
import { MANY_VOICES } from './manyVoices';

const RULES = [
  ['Q', missingQuantifiedResult],
  ['B', missingBaseline],
] as const;
const JUDGED = [
  ['A', activityNotImpact],
  ['S', missingSecondOrderEffect],
  ['M', missingBusinessImpact],
] as const;

const speaks = (check: Check, result: string) =>
  findingsOf(check, `## Situation\n\nIt was so.\n\n## Result\n\n${result}\n`).length > 0;

describe('Results in many voices', () => {
  it.each(MANY_VOICES)('%s %s', (expected, result) => {
    for (const [letter, check] of RULES) {
      if (expected.includes(letter.toLowerCase())) continue;
      expect([letter, speaks(check, result)]).toEqual([letter, expected.includes(letter)]);
    }
  });

  it.each(JUDGED)('%s is said of most that deserve it', (letter, check) => {
    expectMost(
      MANY_VOICES.filter(([expected]) => expected.includes(letter)),
      ([, result]) => speaks(check, result),
      ([, result]) => result,
    );
  });

  it.each(JUDGED)('%s is not said of most others', (letter, check) => {
    expectMost(
      MANY_VOICES.filter(([expected]) => !expected.toUpperCase().includes(letter)),
      ([, result]) => !speaks(check, result),
      ([, result]) => result,
    );
  });
});
