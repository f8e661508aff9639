import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/index';
import { expectMost } from '../evidence/judge/taught';

/** What the judge says of a note; `slow-opening` is a rule. */
const JUDGED = ['assigned-work', 'blame', 'generic-reflection', 'missing-scope-boundary', 'missing-trade-off'];

const NOTES = readFileSync('test/checks/jobNotes.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | ') && !line.startsWith('#'))
  .map((line) => {
    const [expected = '', situation, task, action, learning] = line.split(' | ');
    const text = [
      `## Situation\n\n${situation}`,
      `## Task\n\n${task}`,
      `## Action\n\n${action}`,
      '## Result\n\nFrom 40 a week to none in a month.',
      `## Learning\n\n${learning}\n`,
    ].join('\n\n');
    return { text, expected: expected.split(' ').filter(Boolean) };
  });

const count = (checks: readonly string[], check: string) => checks.filter((one) => one === check).length;
const found = (text: string) => checkStory(text).findings.map(({ check }) => check);

describe('notes from many trades', () => {
  test.each(JUDGED)('have the findings that they deserve, mostly, of %s', (check) => {
    expectMost(
      NOTES,
      ({ text, expected }) => count(found(text), check) === count(expected, check),
      ({ text, expected }) => `${count(expected, check)} expected: ${text.replace(/\s*\n+/g, ' ')}`,
    );
  });

  test.each(NOTES)('open slowly or not: $expected', ({ text, expected }) => {
    expect(count(found(text), 'slow-opening')).toBe(count(expected, 'slow-opening'));
  });

  test('are sixty', () => {
    expect(NOTES).toHaveLength(60);
  });
});
