import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const blamesIn = (section: string, words: string) => {
  const story = readStory(`## ${section}\n\nThe gutter leaked. ${words}\n`);
  return readEvidence(story).blames.map((blame) => ({
    ...blame,
    told: story.text.slice(blame.range.start, blame.range.end),
  }));
};

describe('somebody is made to answer for what went wrong', () => {
  test.each(['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'])('in %s', (section) => {
    const words = 'The roofer was lazy and careless.';
    const [blame, ...others] = blamesIn(section, words);
    expect(others).toEqual([]);
    expect(blame?.sentence).toBe(1);
    expect(words).toContain(blame?.told);
  });

  test.each([
    'The vendor was lazy.',
    'Their engineers were, frankly, incompetent.',
    'My colleague was careless and slow with the numbers.',
    'The vendor was slow, late and lazy.',
    'The vendor was slow, lazy and late.',
    'The clerks were late, tired, and rather careless.',
  ])('by a fault: %s', (words) => expect(blamesIn('Situation', words).map(({ sentence }) => sentence)).toEqual([1]));

  test('but not under Follow-ups', () => {
    expect(blamesIn('Follow-ups', 'The roofer was lazy and careless.')).toEqual([]);
  });

  test.each([
    'I had measured the gutter wrongly myself.',
    'The roofer lent me his ladder.',
    'The gutter was forty years old.',
    'I was careless with the ladder.',
    'The old ladder was useless.',
    'The nurses were tired of useless alarms.',
    'My manager was kind about my careless slip.',
    'The roofers were not careless.',
    'The vendor was slow but not lazy.',
    'The vendor was busy, the alarms useless.',
  ])('not in: %s', (words) => {
    expect(blamesIn('Situation', words)).toEqual([]);
  });
});
