import { describe, expect, test } from 'vitest';
import { MOST_READ, MOST_SENTENCES, moved, readingsOf, sentencesRead } from '../../src/evidence/readings';
import { readStory } from '../../src/story/readStory';

const LINE = 'I fed the goats, the sheep and both of the old cows at six.';
const storyOf = (sentences: number) => readStory(`## Action\n\n${`${LINE} `.repeat(sentences).trimEnd()}\n`);

describe('how much of a story is read', () => {
  test('all of it, where it is not too long', () => {
    expect(sentencesRead(storyOf(3))).toBe(3);
    expect(sentencesRead(readStory(''))).toBe(0);
  });

  test('as many whole sentences as fit', () => {
    const most = Math.floor(MOST_READ / LINE.length);
    expect(sentencesRead(storyOf(most))).toBe(most);
    expect(sentencesRead(storyOf(most + 1))).toBe(most);
    expect(sentencesRead(storyOf(most + 500))).toBe(most);
  });

  test('as many sentences at most, however short', () => {
    const scraps = readStory(`## Action\n\n${'I ran. '.repeat(MOST_SENTENCES + 500).trimEnd()}\n`);
    expect(sentencesRead(scraps)).toBe(MOST_SENTENCES);
  });

  test('what is no sentence does not count', () => {
    const story = readStory(
      `## Action\n\n${LINE}\n\n## Notes\n\n${'The barn is cold. '.repeat(MOST_READ / 16)}\n\n## Result\n\n${LINE}\n`,
    );
    expect(sentencesRead(story)).toBe(2);
  });
});

describe('the readings of a story', () => {
  test('stand under the indices of its sentences, and count from their starts', () => {
    const story = readStory('## Action\n\nI shore the ewe. She ran.\n\n## Result\n\nIt grew.\n');
    expect(readingsOf(story).map(({ tokens }) => tokens.map(({ text }) => text).join(' '))).toEqual([
      'i shore the ewe .',
      'she ran .',
      'it grew .',
    ]);
    expect(readingsOf(story).map(({ tokens }) => tokens[0]?.start)).toEqual([0, 0, 0]);
  });

  test('are made once', () => {
    const story = storyOf(2);
    expect(readingsOf(story)).toBe(readingsOf(story));
  });

  test('hold nothing of what is not read', () => {
    const story = storyOf(Math.floor(MOST_READ / LINE.length) + 2);
    const readings = readingsOf(story);
    expect(readings).toHaveLength(story.sentences.length);
    expect(readings[0]?.tokens).not.toEqual([]);
    expect(readings.slice(-2).map(({ tokens, clauses }) => [...tokens, ...clauses])).toEqual([[], []]);
  });
});

test('a range of a reading moves to where its sentence stands', () => {
  const text = '## Action\n\nI shore the ewe. She ran off.\n';
  const story = readStory(text);
  const ran = readingsOf(story)[1]?.tokens[1] ?? { start: 0, end: 0 };
  const { start, end } = moved(ran, story.sentences[1]?.range.start ?? 0);
  expect(text.slice(start, end)).toBe('ran');
});
