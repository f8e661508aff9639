import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/types';
import { weaknessesOf } from '../../src/coaching/weaknesses';
import { checkStory } from '../../src/index';
import { GERMAN } from './stories';

const EMPTY = checkStory('');
const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
  ...{ check, severity: 'info', range: { start: 0, end: 1 }, message: '', suggestions: [] },
  ...more,
});
const weight = (findings: readonly Finding[], assigned: Parameters<typeof weaknessesOf>[1]) =>
  weaknessesOf({ ...EMPTY, findings }, assigned).get(
    findings[0]?.check === 'assigned-work' ? 'assigned' : 'no-boundary',
  );

describe('being assigned', () => {
  test.each([
    ['ends', 3],
    ['weakens', 2],
    [undefined, 1],
    ['neutral', undefined],
  ] as const)('under a principle that says %s it weighs %s', (assigned, expected) => {
    expect(weight([finding('assigned-work')], assigned)).toBe(expected);
  });
  test('however often it is found, it costs a neutral principle nothing', () => {
    expect(weight([finding('assigned-work'), finding('assigned-work')], 'neutral')).toBeUndefined();
  });
  test('no word on whose job it was ends only what being assigned would end', () => {
    const weights = (['ends', 'weakens', 'neutral'] as const).map((one) =>
      weight([finding('missing-scope-boundary')], one),
    );
    expect(weights).toEqual([3, 2, 1]);
  });
});

describe('no word on how it was checked', () => {
  const tests = (text: string) => weaknessesOf(checkStory(text), undefined).has('no-verification');
  test('is asked about once an Action is told', () => {
    expect(tests('## Action\n\nI split the report.\n')).toBe(true);
  });
  test.each([
    '',
    '## Action\n',
    '## Action\n\n[What did you do?]\n',
    'I split the report.\n',
    '## Situation\n\nThe queue froze.\n',
  ])('lacks in nothing that is still to be told: %j', (text) => {
    expect(tests(text)).toBe(false);
  });
  test('lacks in nothing that can’t be read', () => {
    expect(tests(GERMAN)).toBe(false);
  });
});

describe('a doubtful finding', () => {
  const doubtful = finding('missing-scope-boundary', { unsure: true });
  test('is asked about, and never held against the story, however often it is found', () => {
    for (const found of [[doubtful], [doubtful, doubtful, doubtful]]) {
      expect(weight(found, 'ends')).toBeGreaterThan(0);
      expect(weight(found, 'ends')).toBeLessThan(1);
    }
  });
  test('adds nothing to a sure one', () => {
    const sure = finding('missing-scope-boundary');
    expect(weight([sure, doubtful], 'ends')).toBe(weight([sure], 'ends'));
    expect(weight([doubtful, sure], 'ends')).toBe(weight([sure], 'ends'));
    expect(weight([doubtful, sure, sure], 'ends')).toBe(weight([sure, sure], 'ends'));
  });
  test('and a sure one beside another makes it worse', () => {
    const sure = finding('missing-scope-boundary');
    expect(weight([sure, sure], 'ends')).toBeGreaterThan(weight([sure], 'ends') ?? 0);
  });
});
