import { describe, expect, test } from 'vitest';
import { factsOf, stands } from '../../src/evidence/facts';
import { judgeStory } from '../../src/evidence/judge/judgeStory';
import { readStory } from '../../src/story/readStory';

const ORDER = 'My manager asked me to fix it.';
const judgedIn = (text: string) => {
  const story = readStory(text);
  const sentences = judgeStory(story);
  return { story, sentences, bySentence: new Map(sentences.map((one) => [one.sentence, one])) };
};

describe('the facts that answer a question', () => {
  test('hold the sentence, the words inside it, the score and what that is worth', () => {
    const judged = judgedIn(`## Task\n\nThe page was slow. ${ORDER}\n`);
    const [fact, ...others] = factsOf(judged, 'assigned', ['Task'], 'assigned-work');
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ sentence: 1, strength: 'proof', score: judged.sentences[1]?.answers.assigned });
    expect(ORDER).toContain(judged.story.text.slice(fact?.range.start, fact?.range.end));
  });

  test('stand in the parts asked for alone', () => {
    const judged = judgedIn(`## Situation\n\n${ORDER}\n\n## Task\n\n${ORDER}\n`);
    const sentences = (parts: Parameters<typeof factsOf>[2]) =>
      factsOf(judged, 'assigned', parts, 'assigned-work').map(({ sentence }) => sentence);
    expect([
      sentences(['Situation']),
      sentences(['Task']),
      sentences(['Situation', 'Task']),
      sentences(['Result']),
    ]).toEqual([[0], [1], [0, 1], []]);
  });

  test('are none for a purpose without cuts', () => {
    expect(factsOf(judgedIn(`## Task\n\n${ORDER}\n`), 'assigned', ['Task'])).toEqual([]);
  });
});

test('a sentence stands in every part that its heading names, and in no other', () => {
  const story = readStory('## Situation & Task\n\nIt was ours.\n');
  expect([stands(story, 0, ['Situation']), stands(story, 0, ['Task']), stands(story, 0, ['Action'])]).toEqual([
    true,
    true,
    false,
  ]);
  expect(stands(story, 99, ['Task'])).toBe(false);
});
