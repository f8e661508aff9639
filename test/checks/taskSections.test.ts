import { describe, expect, test } from 'vitest';
import { missingScopeBoundary } from '../../src/checks/missing-scope-boundary';
import { findingsOf } from './findingsOf';
import { LINES_DRAWN, PLAIN_TASKS } from './taskSections';

const withTask = (task: string) =>
  `# X\n\n## Situation\n\nOrders were late for three weeks.\n\n## Task\n\n${task}\n\n## Action\n\nI rewrote it.\n`;

describe('missing-scope-boundary, in many voices', () => {
  test.each(LINES_DRAWN)('is silent where a line is drawn, or may be: %s', (task) => {
    expect(findingsOf(missingScopeBoundary, withTask(task))).toEqual([]);
  });

  test.each(PLAIN_TASKS)('speaks where only a goal, an order or a post is told: %s', (task) => {
    expect(findingsOf(missingScopeBoundary, withTask(task))).toHaveLength(1);
  });
});
