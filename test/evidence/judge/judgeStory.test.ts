import { describe, expect, test } from 'vitest';
import { judgeStory } from '../../../src/evidence/judge/judgeStory';
import { readStory } from '../../../src/story/readStory';

const judgedIn = (text: string) => judgeStory(readStory(text));

describe('the sentences of a story', () => {
  test('are judged in the order of the text, without those that hold a placeholder', () => {
    const judged = judgedIn('## Task\n\nIt was ours. It was [whose]. Nobody asked.\n');
    expect(judged.map(({ sentence }) => sentence)).toEqual([0, 2]);
  });

  test('get the same answers each time', () => {
    const text = '## Task\n\nIt was ours.\n\n## Learning\n\nCommunication is key.\n';
    expect(judgedIn(text).map(({ answers }) => answers)).toEqual(judgedIn(text).map(({ answers }) => answers));
  });

  test('are judged by their section', () => {
    const [task] = judgedIn('## Task\n\nIt was ours.\n');
    const [result] = judgedIn('## Result\n\nIt was ours.\n');
    expect(task?.features.hashes).not.toEqual(result?.features.hashes);
  });

  test('are judged beside the others: what the story shares counts', () => {
    const lesson = '## Learning\n\nA scheduler without an owner fills up quietly.\n';
    const alone = judgedIn(lesson).at(-1)?.answers.generic;
    const tied = judgedIn(`## Situation\n\nThe scheduler had no owner.\n\n${lesson}`).at(-1)?.answers.generic;
    expect(tied).not.toBe(alone);
  });

  test('are none in an empty text', () => {
    expect(judgedIn('')).toEqual([]);
    expect(judgedIn('## Task\n')).toEqual([]);
  });
});
