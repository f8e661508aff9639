import { describe, expect, test } from 'vitest';
import { depthOf } from '../../src/evidence/lessonDepth';
import { readSentence } from '../../src/language/sentence';
import { readStory } from '../../src/story/readStory';

const depth = (words: string) => depthOf(readSentence(words).tokens);

describe('the deepest cause a lesson names', () => {
  test.each([
    ['The bonus rewarded speed and the contract paid by the crate.', 'organisation'],
    ['No one had checked the second boiler.', 'organisation'],
    ['Neither had a key to the second boiler.', 'organisation'],
    ['I should have listened to the teacher.', 'team'],
    ['A sensor with a slow timer misses the frost.', 'technical'],
    ['The dough must rest overnight.', 'none'],
  ])('“%s”: %s', (words, expected) => {
    expect(depth(words)).toBe(expected);
  });

  test('a word of organisations outweighs one of teams, and that one of machines', () => {
    expect(depth('My colleagues restarted the server because the contract said so.')).toBe('organisation');
    expect(depth('My colleagues restarted the server.')).toBe('team');
    expect(depth('It restarted the server.')).toBe('technical');
  });

  test.each([
    ['policy', 'policies', 'organisation'],
    ['manager', 'managers', 'team'],
    ['parse', 'parsed', 'technical'],
  ])('“%s” and “%s” go as deep', (one, other, expected) => {
    expect([depth(one), depth(other)]).toEqual([expected, expected]);
  });

  test('a name in code is a word of machines', () => {
    const story = readStory('## Learning\n\n`x` was empty.\n');
    expect(depth(story.prose.slice(story.sentences[0]?.range.start, story.sentences[0]?.range.end))).toBe('technical');
    expect(depth('It was empty.')).toBe('none');
  });
});
