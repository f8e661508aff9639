import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index';
import { type RunOptions, runChecks } from '../../src/checks/runChecks';
import type { Check, Report, Severity } from '../../src/checks/types';
import { contextOf, DEFAULT_OPTIONS } from '../../src/config/options';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';
import { WHOLE } from './findingsOf';

/** A check that speaks of every place where a word stands. */
const watching = (word: string, severity: Severity | undefined, id = `no-${word}`): Check => ({
  id,
  title: word,
  section: 'Delivery',
  defaultSeverity: () => 'info',
  run({ text }, _evidence, _context, report) {
    for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
      const finding: Report = { range: { start: index, end: index + word.length }, message: word };
      report(severity === undefined ? finding : { ...finding, severity });
    }
  },
});
const failing: Check = {
  ...watching('x', undefined, 'fails'),
  run() {
    throw new Error('no idea');
  },
};

const run = (text: string, options: RunOptions) => {
  const story = readStory(text);
  return runChecks(story, readEvidence(story), contextOf(story, DEFAULT_OPTIONS), options);
};
const severity = (check: Check, severities: RunOptions['severities']) =>
  run('queue', { checks: [check], ...(severities && { severities }) }).map((finding) => finding.severity);

describe('severities', () => {
  test.each([
    ['the default of the check', undefined, {}, ['info']],
    ['what the finding says', 'warning', {}, ['warning']],
    ['what the user set', undefined, { 'no-queue': 'hint' }, ['hint']],
    ['the user before the finding', 'warning', { 'no-queue': 'hint' }, ['hint']],
    ['off', 'warning', { 'no-queue': 'off' }, []],
    ['an error is not lowered', 'error', { 'no-queue': 'hint' }, ['error']],
    ['an error can be off', 'error', { 'no-queue': 'off' }, []],
    ['another check’s setting', undefined, { 'no-lock': 'off' }, ['info']],
  ] as const)('%s', (_what, own, severities, expected) => {
    expect(severity(watching('queue', own), severities)).toEqual(expected);
  });

  test('a check named like a part of every object is not found in the settings', () => {
    expect(severity(watching('queue', undefined, 'constructor'), {})).toEqual(['info']);
  });
});

describe('the severity of an unsure finding', () => {
  /** Speaks of "queue" surely and of "lock" with doubt. */
  const doubting: Check = {
    ...watching('queue', undefined),
    defaultSeverity: () => 'warning',
    run({ text }, _evidence, _context, report) {
      for (const { index, 0: word } of text.matchAll(/queue|lock/g)) {
        report({ range: { start: index, end: index + word.length }, message: word, unsure: word === 'lock' });
      }
    },
  };
  const both = (severities: RunOptions['severities'], check = doubting) =>
    run('queue lock', { checks: [check], ...(severities && { severities }) }).map((finding) => finding.severity);

  test.each([
    ['is an info where the sure one is a warning', undefined, ['warning', 'info']],
    ['is not raised above info by the setting "warning"', 'warning', ['warning', 'info']],
    ['is not raised above info by the setting "error"', 'error', ['error', 'info']],
    ['is lowered with the sure one by "hint"', 'hint', ['hint', 'hint']],
    ['is silenced with the sure one by "off"', 'off', []],
  ] as const)('%s', (_what, setting, expected) => {
    expect(both(setting && { 'no-queue': setting })).toEqual(expected);
  });

  test('stays a hint where the check is one', () => {
    expect(both(undefined, { ...doubting, defaultSeverity: () => 'hint' })).toEqual(['hint', 'hint']);
  });

  test('is not raised by what the finding says of itself', () => {
    const loud: Check = {
      ...doubting,
      run: (_story, _evidence, _context, report) =>
        report({ range: { start: 0, end: 5 }, message: 'queue', severity: 'warning', unsure: true }),
    };
    expect(both(undefined, loud)).toEqual(['info']);
  });
});

test('more findings than a call has room for arguments are all told', () => {
  expect(run('queue '.repeat(300_000), { checks: [watching('queue', undefined)] })).toHaveLength(300_000);
});

describe('a check that fails', () => {
  test('costs no other check its findings, and is told to whoever asks', () => {
    const faults: string[] = [];
    const findings = run('queue', {
      checks: [failing, watching('queue', undefined)],
      onFault: ({ check }) => faults.push(check),
    });
    expect(findings.map(({ check }) => check)).toEqual(['no-queue']);
    expect(faults).toEqual(['fails']);
  });

  test('throws at nobody who did not ask', () => {
    expect(run('queue', { checks: [failing] })).toEqual([]);
  });
});

describe('the order of findings', () => {
  test('is that of the text', () => {
    const findings = run('lock queue lock', { checks: [watching('queue', undefined), watching('lock', undefined)] });
    expect(findings.map(({ message }) => message)).toEqual(['lock', 'queue', 'lock']);
  });
});

describe('suppressions', () => {
  const checks = [watching('lock', undefined), watching('queue', undefined)];
  const kept = (text: string) =>
    run(text, { checks }).map(({ check, range }) => `${check} ${text.slice(0, range.start).split('\n').length}`);

  test.each([
    ['the next line', '<!-- star-disable-next-line no-lock -->\nlock\n\nlock', ['no-lock 4']],
    ['the next line with words on it', '<!-- star-disable-next-line no-lock -->\n\n<!-- why -->\n\nlock', []],
    ['all checks without an id', '<!-- star-disable-next-line -->\nlock queue\n\nlock', ['no-lock 4']],
    ['two ids with a comma', '<!-- star-disable-next-line no-lock, no-queue -->\nlock queue', []],
    ['no other check', '<!-- star-disable-next-line no-lock -->\nlock queue', ['no-queue 2']],
    ['a heading', '<!-- star-disable-next-line no-lock -->\n## The lock\n', []],
    ['from the middle of a line', 'words <!-- star-disable-next-line no-lock -->\nlock\n', []],
    [
      'a stretch',
      '## Task\n\nlock\n\n<!-- star-disable no-lock -->\n\nlock\n\n<!-- star-enable no-lock -->\n\nlock',
      ['no-lock 3', 'no-lock 11'],
    ],
    ['to the end of the file', '## Task\n\n<!-- star-disable -->\n\nlock\n\nqueue', []],
    [
      'one id of a stretch of all',
      '## Task\n\n<!-- star-disable -->\n\n<!-- star-enable no-queue -->\n\nlock queue',
      ['no-queue 7'],
    ],
    ['all again', '## Task\n\n<!-- star-disable no-lock -->\n\n<!-- star-enable -->\n\nlock', ['no-lock 7']],
    [
      'the front matter, from before the first section',
      '---\ntitle: lock\n---\n\n<!-- star-disable no-lock -->\n\n## Task\n',
      [],
    ],
    ['nothing from a code block', '```\n<!-- star-disable no-lock -->\n```\n\nlock', ['no-lock 2', 'no-lock 5']],
    ['CRLF', '<!-- star-disable-next-line no-lock -->\r\nlock\r\n\r\nqueue', ['no-queue 4']],
  ])('%s', (_what, text, expected) => {
    const inComments = (row: string) => text.split('\n')[Number(row.split(' ')[1]) - 1]?.includes('<!--');
    expect(kept(text).filter((row) => !inComments(row) || row === 'no-lock 2')).toEqual(expected);
  });
});

describe('the list of checks', () => {
  test('names each check once, in kebab case', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('finds nothing wrong with the structure of a whole story', () => {
    const found = run(WHOLE, {}).filter(({ check }) => CHECKS.find(({ id }) => id === check)?.section === 'Structure');
    expect(found).toEqual([]);
  });
});
