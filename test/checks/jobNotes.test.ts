import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/index';

const CHECKED = new Set([
  'assigned-work',
  'blame',
  'generic-reflection',
  'missing-scope-boundary',
  'missing-trade-off',
  'slow-opening',
]);

const NOTES = readFileSync('test/checks/jobNotes.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | ') && !line.startsWith('#'))
  .map((line) => line.split(' | '));

describe('notes from many trades', () => {
  test.each(NOTES)('has these findings: %s, in the note: %s', (expected, situation, task, action, learning) => {
    const text = [
      `## Situation\n\n${situation}`,
      `## Task\n\n${task}`,
      `## Action\n\n${action}`,
      '## Result\n\nFrom 40 a week to none in a month.',
      `## Learning\n\n${learning}\n`,
    ].join('\n\n');
    const found = checkStory(text).findings.flatMap(({ check }) => (CHECKED.has(check) ? [check] : []));
    expect(found.sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });

  test('are sixty', () => {
    expect(NOTES).toHaveLength(60);
  });
});
