import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isForeign } from '../../src/language/foreign';
import { readStory } from '../../src/story/readStory';
import { FOREIGN_STORIES, ODD_ENGLISH, UNSEEN_STORIES } from './foreignStories';

describe('a short story in another language is foreign', () => {
  test.each([...FOREIGN_STORIES].flatMap(([language, stories]) => stories.map((words) => [language, words])))(
    '%s: %s',
    (_, words) => {
      expect(isForeign(words ?? '')).toBe(true);
    },
  );

  test.each([...UNSEEN_STORIES])('%s: %s', (_, words) => {
    expect(isForeign(words)).toBe(true);
  });
});

/** As few words in a row as are judged. */
const FEW = 22;
const STORIES = ['corpus', 'notes', 'exams', 'taught'].flatMap((folder) =>
  readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.star.md'))
    .map((name) => `test/${folder}/${name}`),
);

describe('English is not', () => {
  test.each(ODD_ENGLISH)('%s', (words) => {
    expect(isForeign(words)).toBe(false);
  });

  test('in any few words in a row of any story', { timeout: 120_000 }, () => {
    const foreign = STORIES.flatMap((file) => {
      const words = readStory(readFileSync(file, 'utf8')).prose.match(/[\p{L}][\p{L}\p{M}'’]*/gu) ?? [];
      const rows = Array.from({ length: Math.floor(words.length / FEW) }, (_, at) =>
        words.slice(at * FEW, (at + 1) * FEW).join(' '),
      );
      return [words.join(' '), ...rows].filter(isForeign).map((row) => `${file}: ${row}`);
    });
    expect(STORIES.length).toBeGreaterThan(500);
    expect(foreign).toEqual([]);
  });
});
