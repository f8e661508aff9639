import { describe, expect, test } from 'vitest';
import { contextOf, DEFAULT_OPTIONS, mergeOptions } from '../../src/config/options';
import { readStory } from '../../src/story/readStory';

describe('options', () => {
  test('later layers outweigh earlier ones, severities check by check', () => {
    const merged = mergeOptions(
      { level: 'SDE1', severities: { filler: 'off', blame: 'info' } },
      { speakingRate: 120, severities: { filler: 'warning' } },
    );
    expect(merged).toEqual({
      ...DEFAULT_OPTIONS,
      level: 'SDE1',
      speakingRate: 120,
      severities: { filler: 'warning', blame: 'info' },
    });
  });

  test('the story’s own level and length outweigh the options', () => {
    const story = readStory('---\nlevel: L6\nlength: concise\n---\n\n## Task\n');
    expect(contextOf(story, DEFAULT_OPTIONS)).toMatchObject({ level: 'Senior', length: 'concise' });
  });

  test('a story that names neither takes the options’', () => {
    const story = readStory('## Task\n');
    const options = mergeOptions({ level: 'Principal', length: 'concise' });
    expect(contextOf(story, options)).toMatchObject({ level: 'Principal', length: 'concise' });
  });

  test('a story that says "full" is not told concisely', () => {
    const story = readStory('---\nlength: full\n---\n');
    expect(contextOf(story, mergeOptions({ length: 'concise' })).length).toBe('full');
  });
});
