import { expect, test } from 'vitest';
import { nextStop, sectionStops } from '../../src/editor/sectionStops';
import { readStory } from '../../src/story/readStory';

const TEXT = '---\ntitle: A\n---\n\n## Situation\n\nIt broke.\n\n## Task\n\n\n## Action\n\n- I read.\n\n## Result';
const stops = sectionStops(readStory(TEXT));

test('each section has one stop: its first word, or where that would be', () => {
  expect(stops).toEqual([
    TEXT.indexOf('It broke'),
    TEXT.indexOf('## Task') + '## Task\n\n'.length,
    TEXT.indexOf('- I read'),
    TEXT.length,
  ]);
});

test('the cursor goes to the stop after it or before it, and stays at the ends', () => {
  const [first = 0, second = 0] = stops;
  expect(nextStop(stops, 0, 'next')).toBe(first);
  expect(nextStop(stops, first, 'next')).toBe(second);
  expect(nextStop(stops, second, 'previous')).toBe(first);
  expect(nextStop(stops, first + 3, 'previous')).toBe(first);
  expect(nextStop(stops, TEXT.length, 'next')).toBeUndefined();
  expect(nextStop(stops, first, 'previous')).toBeUndefined();
});

test('a heading with nothing after it is its own stop', () => {
  const text = '## Situation\n## Task\n';
  expect(sectionStops(readStory(text))).toEqual([13, 21]);
});

test('a section that is about to be written at the end of the file begins under a blank line', () => {
  const text = '## Result\n\n';
  expect(sectionStops(readStory(text))).toEqual([text.length]);
  expect(sectionStops(readStory('## Task\n\n## Result\n\n'))).toEqual([8, 20]);
});
