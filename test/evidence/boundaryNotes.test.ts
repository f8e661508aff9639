import { describe, expect, test } from 'vitest';
import { readBoundaries } from '../../src/evidence/boundaries';
import { readStory } from '../../src/story/readStory';
import { SAYS_A_GOAL, SAYS_WHOSE } from './boundaryNotes';

const boundariesIn = (heading: string, words: string) => {
  const story = readStory(`## ${heading}\n\n${words}\n`);
  return readBoundaries(story, { clauses: [] }).map(({ range }) => story.text.slice(range.start, range.end));
};

describe('in everyday notes a boundary', () => {
  test.each(SAYS_WHOSE)('is heard in: %s', (task) => {
    expect(boundariesIn('Task', task)).not.toEqual([]);
  });

  test.each(SAYS_A_GOAL)('is not made of: %s', (task) => {
    expect(boundariesIn('Task', task)).toEqual([]);
  });

  test.each([
    'I was responsible for a team of five cooks.',
    'My role was to lead the migration team.',
    'As head of the department I was in charge of the schedule.',
  ])('is a post only where the Task tells it, not as the background of a Situation: %s', (words) => {
    expect(boundariesIn('Task', words)).toHaveLength(1);
    expect(boundariesIn('Situation', words)).toEqual([]);
  });
});
