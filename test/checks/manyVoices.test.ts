import { describe, expect, it } from 'vitest';
import { activityNotImpact } from '../../src/checks/activity-not-impact';
import { missingBaseline } from '../../src/checks/missing-baseline';
import { missingBusinessImpact } from '../../src/checks/missing-business-impact';
import { missingQuantifiedResult } from '../../src/checks/missing-quantified-result';
import { missingSecondOrderEffect } from '../../src/checks/missing-second-order-effect';
import { findingsOf } from './findingsOf';
import { MANY_VOICES } from './manyVoices';

const CHECKS = [
  ['Q', missingQuantifiedResult],
  ['A', activityNotImpact],
  ['S', missingSecondOrderEffect],
  ['M', missingBusinessImpact],
  ['B', missingBaseline],
] as const;

describe('Results in many voices', () => {
  it.each(MANY_VOICES)('%s %s', (expected, result) => {
    const text = `## Situation\n\nIt was so.\n\n## Result\n\n${result}\n`;
    const decided = CHECKS.filter(([letter]) => !expected.includes(letter.toLowerCase()));
    const said = decided.filter(([, check]) => findingsOf(check, text).length > 0).map(([letter]) => letter);
    expect(said.join('')).toBe(
      decided
        .map(([letter]) => letter)
        .filter((letter) => expected.includes(letter))
        .join(''),
    );
  });
});
