import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../src/evidence/judge/sharedWords';
import type { SectionName } from '../../../src/story/types';

const told = (section: SectionName, ...words: string[]) => ({ section, telling: new Set(words) });

describe('words that sentences of one story share', () => {
  test('are counted for each sentence', () => {
    expect(
      sharedWords([
        told('Situation', 'scheduler', 'invoice'),
        told('Action', 'scheduler', 'lock'),
        told('Learning', 'invoice', 'lock', 'patience'),
      ]),
    ).toEqual([1, 1, 2]);
  });

  test('a lesson or a follow-up ties no other sentence to the story', () => {
    expect(
      sharedWords([told('Learning', 'patience'), told('Learning', 'patience'), told('Follow-ups', 'patience')]),
    ).toEqual([0, 0, 0]);
    expect(sharedWords([told('Action', 'lock'), told('Follow-ups', 'lock')])).toEqual([0, 1]);
  });

  test('are none in a story of one sentence', () => {
    expect(sharedWords([told('Action', 'lock')])).toEqual([0]);
    expect(sharedWords([])).toEqual([]);
  });
});
