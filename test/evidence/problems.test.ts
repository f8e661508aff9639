import { describe, expect, test } from 'vitest';
import { readProblems } from '../../src/evidence/problems';
import { readStory } from '../../src/story/readStory';

const problemsIn = (text: string) => [...readProblems(readStory(text))];
const isProblem = (words: string) => problemsIn(`## Situation\n\n${words}\n`).length > 0;

describe('a sentence names a problem', () => {
  test.each([
    'The boiler leaked into the chapel.',
    'Two of the five pickers wanted to leave.',
    'The lease was gone by spring.',
  ])('%s', (words) => {
    expect(isProblem(words)).toBe(true);
  });

  test.each([
    'Spoilage was 19%.',
    'Each slot was worth $900.',
    'One in nine lambs was lame.',
    'The line needed 40 minutes against a target of 12.',
    'We had six days before the show.',
  ])('a figure that hurts: %s', (words) => {
    expect(isProblem(words)).toBe(true);
  });
});

test.each([
  'The bakery had six ovens and a shop.',
  'The museum is open five days a week.',
  'The vet visits every two weeks.',
])('background: %s', (words) => {
  expect(isProblem(words)).toBe(false);
});

test('they are told by their place in the story, in whatever part', () => {
  expect(
    problemsIn('## Situation\n\nI ran a farm. The pump failed.\n\n## Action\n\nI drew a map. The pump failed.\n'),
  ).toEqual([1, 3]);
});
