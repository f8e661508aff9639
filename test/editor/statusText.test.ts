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

test.each<[Severity[], string, string]>([
  [['warning', 'hint', 'warning', 'info'], '$(warning) 2 $(info) 1', '2 warnings, 1 info, 1 hint'],
  [['warning', 'warning', 'warning', 'info'], '$(warning) 3 $(info) 1', '3 warnings, 1 info'],
  [['error', 'warning'], '$(warning) 2', '1 error, 1 warning'],
  [['info', 'info'], '$(warning) 0 $(info) 2', '2 infos'],
  [['hint'], '$(check) 0', '1 hint'],
])('the status shows the time and counts %j as VS Code does', (severities, counted, told) => {
  const timing = { unit: 'seconds', spent: 112, budget: 150, over: false } as const;
  const { text, tooltip } = statusText(timing, severities.map(finding));
  expect(text).toBe(`$(watch) 1:52 ${counted}`);
  expect(tooltip).toBe(`1:52 of 2:30 to say\n${told}`);
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
