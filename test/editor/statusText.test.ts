import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/checks/types';
import { statusText } from '../../src/editor/statusText';

const finding = (severity: Severity): Finding => ({
  check: 'filler',
  severity,
  range: { start: 0, end: 1 },
  message: 'A filler.',
  suggestions: [],
});

test('the status shows the time and counts what the Problems panel lists', () => {
  const findings = [finding('warning'), finding('hint'), finding('warning'), finding('info')];
  const { text, tooltip } = statusText({ unit: 'seconds', spent: 112, budget: 150, over: false }, findings);
  expect(text).toBe('$(watch) 1:52 $(warning) 3');
  expect(tooltip).toBe('1:52 of 2:30 to say\n2 warnings, 1 info, 1 hint');
});

test('a story without findings is done', () => {
  const { text, tooltip } = statusText({ unit: 'seconds', spent: 60, budget: 90, over: false }, []);
  expect(text).toBe('$(watch) 1:00 $(check) 0');
  expect(tooltip).toBe('1:00 of 1:30 to say\nNo open findings');
});

test('too long a story says so', () => {
  expect(statusText({ unit: 'seconds', spent: 240, budget: 150, over: true }, []).tooltip).toContain(
    '4:00 of 2:30 to say, over time',
  );
});

test('where a form counts words, they stand in place of the time', () => {
  const { text, tooltip } = statusText({ unit: 'words', spent: 251, budget: 250, over: true }, []);
  expect(text).toBe('$(list-selection) 251/250 $(check) 0');
  expect(tooltip).toBe('251 of 250 words, too many\nNo open findings');
});
