import { describe, expect, test } from 'vitest';
import { readAssignments } from '../../src/evidence/assignments';
import { readBoundaries } from '../../src/evidence/boundaries';
import { readLessons } from '../../src/evidence/lessons';
import { readTradeOffs } from '../../src/evidence/tradeOffs';
import { readStory } from '../../src/story/readStory';
import { VOICES_GIVEN, VOICES_NOT_GIVEN } from './assignmentVoices';
import { VOICES_SAY_A_GOAL, VOICES_SAY_WHOSE } from './boundaryVoices';
import { VOICES_OWN, VOICES_STOCK } from './lessonVoices';
import { VOICES_WEIGH, VOICES_WEIGH_NOTHING } from './tradeOffVoices';

const nothing = { clauses: [] };

const BEFORE = `## Situation

The nightly import of the payment files failed every second Friday and the accounts team corrected 40 rows by hand.

## Action

I traced the failure to a retry queue, wrote a rollback script and deployed it behind a flag. I met the warehouse staff.`;

const isGeneric = (learning: string) =>
  readLessons(readStory(`${BEFORE}\n\n## Learning\n\n${learning}\n`), nothing).some(({ generic }) => generic);
const namesABoundary = (task: string) => readBoundaries(readStory(`## Task\n\n${task}\n`), nothing).length > 0;
const isGiven = (task: string) => readAssignments(readStory(`## Task\n\n${task}\n`), nothing).length > 0;
const weighs = (action: string) => readTradeOffs(readStory(`## Action\n\n${action}\n`), nothing).length > 0;

describe('in the voices of many trades', () => {
  test.each(VOICES_SAY_WHOSE)('a Task says whose job it was: %s', (task) => {
    expect(namesABoundary(task)).toBe(true);
  });

  test.each(VOICES_SAY_A_GOAL)('a Task says only what was wanted: %s', (task) => {
    expect(namesABoundary(task)).toBe(false);
  });

  test.each(VOICES_STOCK)('a lesson would fit any story: %s', (learning) => {
    expect(isGeneric(learning)).toBe(true);
  });

  test.each(VOICES_OWN)('a lesson belongs to its own story: %s', (learning) => {
    expect(isGeneric(learning)).toBe(false);
  });

  test.each(VOICES_WEIGH)('an Action weighs something: %s', (action) => {
    expect(weighs(action)).toBe(true);
  });

  test.each(VOICES_WEIGH_NOTHING)('an Action weighs nothing: %s', (action) => {
    expect(weighs(action)).toBe(false);
  });

  test.each(VOICES_GIVEN)('a superior gave the work: %s', (task) => {
    expect(isGiven(task)).toBe(true);
  });

  test.each(VOICES_NOT_GIVEN)('no superior gave the work: %s', (task) => {
    expect(isGiven(task)).toBe(false);
  });
});
