import { describe, expect, it } from 'vitest';
import { hiddenActor } from '../../src/checks/hidden-actor';
import { theyInAction } from '../../src/checks/they-in-action';
import type { Check } from '../../src/checks/types';
import { weInAction } from '../../src/checks/we-in-action';
import { ACTOR_HALVES } from './actorHalves';
import { findingsOf } from './findingsOf';

const inAction = (words: string) => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;

const HALVES = [0, 1].map((rest) => ACTOR_HALVES.filter((_one, index) => index % 2 === rest));

/** Right, wrong and missed findings of one label on a half of the sentences. */
function tally(half: number, label: string, check: Check): readonly number[] {
  const total = [0, 0, 0];
  for (const [told, ...labels] of HALVES[half] ?? []) {
    const expected = labels.filter((one) => one === label).length;
    const found = findingsOf(check, inAction(told.replaceAll('⏎', '\n'))).filter(
      ({ unsure }) => (unsure === true) === label.endsWith('?'),
    ).length;
    const right = Math.min(expected, found);
    for (const [at, count] of [right, found - right, expected - right].entries()) total[at] = (total[at] ?? 0) + count;
  }
  return total;
}

describe('sentences of many trades, on the half that the rules were tuned on', () => {
  it('a group', () => expect(tally(0, 'we', weInAction)).toEqual([11, 0, 0]));
  it('a group beside the candidate', () => expect(tally(0, 'we?', weInAction)).toEqual([7, 0, 0]));
  it('others who act', () => expect(tally(0, 'they', theyInAction)).toEqual([6, 0, 0]));
  it('passives', () => expect(tally(0, 'hidden', hiddenActor)).toEqual([8, 0, 1]));
});

describe('sentences of many trades, on the half that was kept back', () => {
  // Before: 10, 1, 0.
  it('a group', () => expect(tally(1, 'we', weInAction)).toEqual([10, 1, 0]));
  // Before: 0, 0, 7.
  it('a group beside the candidate', () => expect(tally(1, 'we?', weInAction)).toEqual([6, 0, 1]));
  // Before: 2, 8, 3.
  it('others who act', () => expect(tally(1, 'they', theyInAction)).toEqual([3, 0, 2]));
  // Before: 8, 7, 1. On the first run after: 8, 2, 1; those two were looked at.
  it('passives', () => expect(tally(1, 'hidden', hiddenActor)).toEqual([8, 0, 1]));
});
