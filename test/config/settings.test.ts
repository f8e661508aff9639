import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/config/settings';

const messages = (raw: Readonly<Record<string, unknown>>) => readSettings(raw).problems.map(({ message }) => message);

test('settings that can be used are used', () => {
  const { options, run, problems } = readSettings({
    level: 'Senior',
    role: 'care',
    speakingRate: 130,
    severities: { 'we-in-action': 'error', filler: 'off' },
    run: 'onSave',
    timeHints: false,
    evidence: true,
  });
  expect(options).toEqual({
    level: 'Senior',
    manager: false,
    role: 'care',
    speakingRate: 130,
    severities: { 'we-in-action': 'error', filler: 'off' },
  });
  expect(run).toBe('onSave');
  expect(problems).toEqual([]);
});

test('a manager’s level is a manager’s', () => {
  expect(readSettings({ level: 'L7 SDM' }).options).toMatchObject({ level: 'Principal', manager: true });
});

test('settings that are not set are left to their defaults', () => {
  expect(readSettings({})).toEqual({
    options: { severities: {} },
    run: 'onType',
    findingsFor: 'openStories',
    problems: [],
  });
});

describe('a value that cannot be used is told with its setting, and the rest holds', () => {
  test.each([
    ['role', 7, 'must be a line of text'],
    ['speakingRate', 0, 'must be at least 60 words per minute'],
    ['speakingRate', 900, 'must be at most 300 words per minute'],
    ['speakingRate', '150', 'must be a number of words per minute'],
    ['speakingRate', null, 'must be a number of words per minute'],
    ['level', 'SDE9', 'must be SDE1, SDE2, Senior or Principal'],
    ['run', 'always', 'must be onType or onSave'],
    ['findingsFor', true, 'must be openStories or allStories'],
    ['timeHints', 'yes', 'must be true or false'],
    ['evidence', 1, 'must be true or false'],
    ['severities', ['off'], 'must hold lines of'],
  ])('%s: %j', (name, value, words) => {
    const { options, problems, run } = readSettings({ severities: { filler: 'off' }, [name]: value });
    expect(problems.map(({ setting }) => setting)).toEqual([`starStory.${name}`]);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.message).toContain(`starStory.${name}`);
    expect(Object.keys(options)).toEqual(['severities']);
    expect(run).toBe('onType');
  });
  test('an unknown check, with the nearest one', () => {
    const raw = { severities: { 'we-in-acton': 'off', filler: 'hint' } };
    expect(messages(raw)).toEqual([
      "The setting starStory.severities can't be used: “we-in-acton” isn't a check. Did you mean “we-in-action”?",
    ]);
    expect(readSettings(raw).options.severities).toEqual({ filler: 'hint' });
  });
  test('an unknown severity of a check', () => {
    expect(messages({ severities: { filler: 'loud' } })[0]).toContain(
      '“filler” must be off, hint, info, warning or error',
    );
  });
  test('a name that every object has', () => {
    expect(readSettings({ severities: { constructor: 'off' } }).options.severities).toEqual({});
  });
});
