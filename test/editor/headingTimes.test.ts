import { describe, expect, test } from 'vitest';
import { timingOf } from '../../src/coaching/timing';
import { headingTimes, timeInWords } from '../../src/editor/headingTimes';
import { readStory } from '../../src/story/readStory';

/** At 60 words a minute, a word takes a second. */
function times(text: string) {
  const story = readStory(text);
  return headingTimes(story, timingOf(story, 'SDE1', 'full', 60)).map(
    (time) => `${time.section.title}: ${timeInWords(time)}`,
  );
}

const words = (count: number) => `${'word '.repeat(count).trim()}.`;

describe('the time at a heading', () => {
  test('is the seconds its section takes, against its budget', () => {
    expect(times(`## Situation\n\n${words(12)}\n\n## Action\n\n${words(40)}\n`)).toEqual([
      'Situation: 12 of 20 s',
      'Action: 40 of 60 s',
    ]);
  });
  test('says when a section is over by more than a quarter', () => {
    expect(times(`## Result\n\n${words(18)}\n`)).toEqual(['Result: 18 of 15 s']);
    expect(times(`## Result\n\n${words(19)}\n`)).toEqual(['Result: 19 of 15 s, over time']);
  });
  test('stands once where two headings tell one part, for both', () => {
    expect(times(`## Lessons\n\n${words(4)}\n\n## Hindsight\n\n${words(3)}\n`)).toEqual(['Lessons: 7 of 10 s']);
  });
  test('has both budgets where one heading tells two parts', () => {
    expect(times(`## Situation/Task\n\n${words(30)}\n`)).toEqual(['Situation/Task: 30 of 35 s']);
  });
  test('is not given for what nobody says, or what has no budget', () => {
    expect(times(`## Notes\n\n${words(30)}\n\n## Follow-ups\n\n${words(30)}\n\n## Trade-offs\n\nNone.\n`)).toEqual([]);
  });
});

test('where a form counts words, a heading says how many', () => {
  const story = readStory(`## Result\n\n${words(20)}\n`);
  const shown = (limit: number) =>
    headingTimes(story, timingOf(story, 'SDE1', 'full', 60, { words: limit })).map(timeInWords);
  expect(shown(160)).toEqual(['20 of 20 words']);
  expect(shown(100)).toEqual(['20 of 13 words, too many']);
});
