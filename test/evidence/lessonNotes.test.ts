import { describe, expect, test } from 'vitest';
import { readLessons } from '../../src/evidence/lessons';
import { readStory } from '../../src/story/readStory';
import { OWN_LESSONS, STOCK_LESSONS } from './lessonNotes';

const BEFORE = `## Situation

The nightly import of the payment files failed every second Friday and the accounts team corrected 40 rows by hand.

## Action

I traced the failure to a retry queue, wrote a rollback script and deployed it behind a flag. I met the warehouse staff.

## Result

Failures went from 26 a year to zero.`;

const isGeneric = (learning: string) =>
  readLessons(readStory(`${BEFORE}\n\n## Learning\n\n${learning}\n`), { clauses: [] }).some(({ generic }) => generic);

describe('in everyday notes a lesson', () => {
  test.each(STOCK_LESSONS)('would fit any story: %s', (learning) => {
    expect(isGeneric(learning)).toBe(true);
  });

  test.each(OWN_LESSONS)('belongs to its own: %s', (learning) => {
    expect(isGeneric(learning)).toBe(false);
  });
});
