import { describe, expect, test } from 'vitest';
import { arrange, type BankFilter, isFiltering, levelAmong } from '../../src/bank/arrange';
import { bankOf } from '../../src/bank/bankOf';
import { matrixHtml } from '../../src/bank/matrix';
import { rowInWords, storyInLines } from '../../src/bank/rowInWords';
import { entry } from './entries';

const BANK = bankOf(
  [
    entry('a', ['Ownership', 'Dive Deep'], { status: 'ready', level: 'Senior' }),
    entry('b', ['Ownership'], { warnings: 2 }),
    entry('c', [], { untold: ['Task'] }),
    entry('d', ['Dive Deep'], { retells: 'a', status: 'ready', warnings: 1 }),
  ],
  [],
  ['Ownership', 'Dive Deep', 'Frugality'],
);
const shown = (...given: Parameters<typeof arrange> extends [unknown, ...infer R] ? R : never) =>
  arrange(BANK, ...given).map(
    ({ label, description, state, rows }) =>
      `${label} (${description}, ${state}): ${rows.map(({ story, role }) => `${story.file}${role ? ` ${role}` : ''}`).join(', ')}`,
  );

describe('the stories of a bank in groups', () => {
  test('by principle, with the gaps, and the stories of none at the end', () => {
    expect(shown('principle')).toEqual([
      'Ownership (2 events, full): a primary, b backup',
      'Dive Deep (no backup, thin): d primary, a secondary',
      'Frugality (no story yet, empty): ',
      'No known principle (1 story, plain): c',
    ]);
  });
  test('by readiness, the readiest first, and by level; groups of none are left out', () => {
    expect(shown('readiness')).toEqual([
      'Ready (1 story, plain): a',
      'Ready, with warnings (1 story, plain): d',
      'Draft (1 story, plain): b',
      'Unfinished (1 story, plain): c',
    ]);
    expect(shown('level')).toEqual(['SDE2 (3 stories, plain): b, c, d', 'Senior (1 story, plain): a']);
  });
  test('a filter hides stories and says so, and never makes a gap of what is hidden', () => {
    expect(shown('principle', { readiness: ['ready'] })).toEqual([
      'Ownership (2 events, 1 hidden, full): a primary',
      'Dive Deep (no backup, 1 hidden, thin): a secondary',
      'Frugality (no story yet, empty): ',
    ]);
    expect(shown('principle', { principles: ['Dive Deep'], levels: ['SDE2'] })).toEqual([
      'Dive Deep (no backup, 1 hidden, thin): d primary',
    ]);
    expect(shown('readiness', { levels: ['Senior'] })).toEqual(['Ready (1 story, plain): a']);
  });
  test.each([
    [{}, false],
    [{ levels: ['SDE1'] }, true],
    [{ principles: [] }, true],
    [{ readiness: ['draft'] }, true],
  ] satisfies [BankFilter, boolean][])('%j hides anything: %s', (filter, hides) => {
    expect(isFiltering(filter)).toBe(hides);
  });
});

test('levels go by what the pack of their stories calls them', () => {
  const bank = bankOf(
    [
      entry('a', [], { level: 'SDE1', levelName: 'Deckhand' }),
      entry('b', [], { level: 'SDE1', levelName: 'Entry' }),
      entry('c', [], { level: 'Senior' }),
    ],
    [],
    [],
  );
  expect(arrange(bank, 'level').map(({ key, label }) => [key, label])).toEqual([
    ['SDE1', 'Deckhand, Entry'],
    ['Senior', 'Senior'],
  ]);
  expect(levelAmong(bank.stories, 'SDE1')).toBe('Deckhand, Entry');
  expect(levelAmong(bank.stories, 'SDE2')).toBeUndefined();
});

describe('by last rehearsal', () => {
  const now = new Date('2026-03-20T12:00:00Z');
  const bank = bankOf(
    [
      entry('lately', ['Ownership'], { rehearsed: '2026-03-19T12:00:00Z' }),
      entry('never', ['Ownership']),
      entry('a week', [], { rehearsed: '2026-03-13T12:00:00Z' }),
      entry('long ago', ['Dive Deep'], { rehearsed: '2026-02-01T12:00:00Z' }),
      entry('before that', [], { rehearsed: '2025-11-01T12:00:00Z' }),
    ],
    [],
    ['Ownership', 'Dive Deep'],
  );
  const told = (filter: BankFilter) =>
    arrange(bank, 'rehearsal', filter, now).map(({ label, rows }) => [label, rows.map(({ story }) => story.file)]);

  test('what was never told stands first, then what was told the longest ago', () => {
    expect(told({})).toEqual([
      ['Not rehearsed yet', ['never']],
      ['Told more than a week ago', ['before that', 'long ago']],
      ['Told in the last week', ['a week', 'lately']],
    ]);
  });
  test('and each can be shown alone, in every order', () => {
    expect(told({ rehearsed: ['never'] })).toEqual([['Not rehearsed yet', ['never']]]);
    const [ownership] = arrange(bank, 'principle', { rehearsed: ['lately'] }, now);
    expect(ownership?.rows.map(({ story }) => story.file)).toEqual(['lately']);
    expect(isFiltering({ rehearsed: ['never'] })).toBe(true);
  });
  test('a row, its lines and the matrix tell the day', () => {
    const [story] = bank.stories;
    if (!story) throw new Error('no story');
    expect(rowInWords({ story, role: undefined })).toBe('draft · 2:05 · SDE2 · told Mar 19');
    expect(storyInLines({ story, role: undefined }, undefined)).toContain('Last told Mar 19');
    expect(matrixHtml(bank)).toContain('<td>2:05<small>told Mar 19</small></td>');
    expect(matrixHtml(bank).match(/<small>told /g)).toHaveLength(4);
  });
});

describe('a story in words', () => {
  const row = (file: string, role: 'primary' | undefined = undefined) => {
    const story = BANK.stories.find((one) => one.file === file);
    if (!story) throw new Error(file);
    return { story, role };
  };
  test('beside its title: readiness, what it is, warnings, seconds, level', () => {
    expect(rowInWords(row('a', 'primary'))).toBe('ready · primary · 2:05 · Senior');
    expect(rowInWords(row('b'))).toBe('draft · 2 warnings · 2:05 · SDE2');
    expect(rowInWords(row('d'))).toBe('ready · 1 warning · 2:05 · SDE2');
  });
  test('of a form: its words, and its level as the pack calls it', () => {
    const { story } = row('c');
    const told = { ...story, levelName: 'Executive Officer', unit: 'words', spent: 240, budget: 250 } as const;
    expect(rowInWords({ story: told, role: undefined })).toBe('unfinished · 2:05 · Executive Officer');
    expect(storyInLines({ story: told, role: undefined }, undefined)[0]).toBe('240 of 250 words at Executive Officer');
  });
  test('of one that is marked ready before it is whole: both', () => {
    const { story } = row('c');
    const marked = { story: { ...story, status: 'ready' } as const, role: undefined };
    expect(rowInWords(marked)).toBe('unfinished, marked ready · 2:05 · SDE2');
    expect(storyInLines(marked, undefined)).toContain('unfinished, marked ready, no open warnings');
    expect(rowInWords(row('c'))).toBe('unfinished · 2:05 · SDE2');
  });
  test('of one with an error in its front matter: that, and what it is', () => {
    const { story } = row('b');
    const broken = { story: { ...story, matterError: '“[half” has no end.' }, role: undefined };
    expect(rowInWords(broken)).toBe('error in its front matter · draft · 2 warnings · 2:05 · SDE2');
    expect(storyInLines(broken, undefined)[0]).toBe('Error in its front matter: “[half” has no end.');
  });
  test('of a manager: that it is one’s', () => {
    const { story } = row('a');
    expect(storyInLines({ story: { ...story, manager: true }, role: undefined }, undefined)).toContain(
      '2:05 of 2:30 at Senior, as a manager',
    );
  });
  test('line by line: its principles, time, readiness, what is untold, what it retells, its file', () => {
    expect(storyInLines(row('d'), 'The lamp')).toEqual([
      'Dive Deep: primary',
      '2:05 of 2:30 at SDE2',
      'ready, with warnings, 1 open warning',
      'Retells The lamp',
      'Not rehearsed yet',
      'd',
    ]);
    expect(storyInLines(row('c'), undefined)).toEqual([
      '2:05 of 2:30 at SDE2',
      'unfinished, no open warnings',
      'Still to be told: Task',
      'Not rehearsed yet',
      'c',
    ]);
  });
});
