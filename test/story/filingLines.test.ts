import { expect, test } from 'vitest';
import { filingLines } from '../../src/story/filingLines';
import { leastTime } from '../cpuTime';

const filed = (line: string): boolean => filingLines(line, { start: 0, end: line.length }).length > 0;

test.each(['#lamp #night', '_#lamp_ · _#night_', 'Tags: #a_b #c/d, #e-f', '#a/#b', 'tags:: lamp, night'])(
  'files the story: %s',
  (line) => {
    expect(filed(line)).toBe(true);
  },
);

test.each([
  `${'#a______'.repeat(20)}!`,
  `${'#b//////'.repeat(20)}!`,
  `Tags: ${'#a_-/_-'.repeat(20)}!`,
  `tags: ${'[[a]]______'.repeat(15)}!`,
])('a line of tags that is none is told at once: %s', (line) => {
  // A hundred million ways to split it took minutes.
  expect(leastTime(() => expect(filed(line)).toBe(false), 50)).toBeLessThan(50);
});
