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
  test('is not given for what nobody says', () => {
    expect(times(`## Notes\n\n${words(30)}\n\n## Follow-ups\n\n${words(30)}\n\n## Trade-offs\n\n[which]\n`)).toEqual(
      [],
    );
  });
  test.each([
    [`## Trade-offs\n\n${words(10)}\n`, ['Trade-offs: 10 s']],
    ['## Trade-offs\n\nNone.\n', ['Trade-offs: 1 s']],
    [`## Trade-offs/Result\n\n${words(7)}\n`, ['Trade-offs/Result: 7 s']],
    [`## Result/Trade-offs\n\n${words(7)}\n`, ['Result/Trade-offs: 7 of 15 s']],
    [`## Trade-offs\n\n${words(4)}\n\n## Trade-offs\n\n${words(3)}\n`, ['Trade-offs: 4 s', 'Trade-offs: 3 s']],
  ])('is its seconds alone where it has no budget: %j', (text, told) => {
    expect(times(text)).toEqual(told);
  });
  test('adds up over the headings to that of the whole story', () => {
    const names = ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs', 'Notes'];
    const story = readStory(names.map((name, at) => `## ${name}\n\n${words(at + 9)}\n`).join('\n'));
    for (const own of [{}, { words: 200 }]) {
      const timing = timingOf(story, 'SDE1', 'full', 60, own);
      const sum = headingTimes(story, timing).reduce((all, { spent }) => all + spent, 0);
      expect(sum).toBeCloseTo(timing.spent);
    }
  });
});

test('where a form counts words, a heading says how many', () => {
  const story = readStory(`## Result\n\n${words(20)}\n`);
  const shown = (limit: number) =>
    headingTimes(story, timingOf(story, 'SDE1', 'full', 60, { words: limit })).map(timeInWords);
  expect(shown(160)).toEqual(['20 of 20 words']);
  expect(shown(100)).toEqual(['20 of 13 words, too many']);
  const besides = readStory(`## Trade-offs\n\n${words(8)}\n`);
  const timing = timingOf(besides, 'SDE1', 'full', 60, { words: 160 });
  expect(headingTimes(besides, timing).map(timeInWords)).toEqual(['8 words']);
});
