import { describe, expect, test } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { leanedOnInWords, summaryOf } from '../../src/bank/summary';
import type { BankEntry } from '../../src/bank/types';
import { entry } from './entries';

const PRINCIPLES = ['Ownership', 'Dive Deep', 'Frugality', 'Think Big', 'Earn Trust'];
const bank = (...entries: readonly BankEntry[]) => bankOf(entries, [], PRINCIPLES);
const told = (name: string, ...entries: readonly BankEntry[]) => {
  const { stories = [], events, gap } = bank(...entries).principles.find((one) => one.name === name) ?? {};
  return { told: stories.map(({ story, role }) => `${story.file}: ${role}`), events, gap };
};

describe('what a principle has', () => {
  test('nothing, one story, two', () => {
    expect(told('Ownership')).toEqual({ told: [], events: 0, gap: 'no story yet' });
    expect(told('Ownership', entry('a', ['Ownership']))).toEqual({
      told: ['a: primary'],
      events: 1,
      gap: 'no backup',
    });
    expect(told('Ownership', entry('a', ['Ownership']), entry('b', ['Dive Deep', 'Ownership']))).toEqual({
      told: ['a: primary', 'b: backup'],
      events: 2,
      gap: undefined,
    });
  });
  test('a story is primary for its first principle, however ready another is', () => {
    const stories = [entry('a', ['Dive Deep', 'Ownership'], { status: 'ready' }), entry('b', ['Ownership'])];
    expect(told('Ownership', ...stories).told).toEqual(['b: primary', 'a: backup']);
  });
  test('of two that put it first, the readier one is primary', () => {
    const ready = entry('b', ['Ownership'], { status: 'ready' });
    expect(told('Ownership', entry('a', ['Ownership']), ready).told).toEqual(['b: primary', 'a: backup']);
    const warned = entry('a', ['Ownership'], { warnings: 2 });
    expect(told('Ownership', warned, entry('b', ['Ownership'])).told).toEqual(['b: primary', 'a: backup']);
    const untold = entry('a', ['Ownership'], { untold: ['Result'] });
    expect(told('Ownership', untold, entry('b', ['Ownership'])).told).toEqual(['b: primary', 'a: backup']);
  });
  test('where none puts it first, the one that puts it soonest stands in', () => {
    const stories = [entry('a', ['Dive Deep', 'Frugality', 'Ownership']), entry('b', ['Dive Deep', 'Ownership'])];
    expect(told('Ownership', ...stories).told).toEqual(['b: primary', 'a: backup']);
  });
  test('a ready story is the backup before a draft, wherever it names the principle', () => {
    const ready = entry('a', ['Dive Deep', 'Ownership'], { status: 'ready' });
    const stories = [entry('c', ['Ownership']), entry('b', ['Ownership']), ready];
    expect(told('Ownership', ...stories).told).toEqual(['b: primary', 'a: backup', 'c: secondary']);
  });
  test.each([
    ['two seconds long', { spent: 2 }],
    ['just under 40% of its time', { spent: 59 }],
    ['a few words long, where words are counted', { spent: 119, budget: 300, unit: 'words' }],
    ['marked ready and too short', { spent: 2, status: 'ready' }],
    ['unfinished', { untold: ['Learning'] }],
  ] satisfies [string, Partial<BankEntry>][])(
    'a story that is %s is told for nothing while another serves',
    (_, stub) => {
      const short = entry('a', ['Ownership'], stub);
      const first = entry('b', ['Ownership']);
      const second = entry('c', ['Dive Deep', 'Ownership']);
      expect(told('Ownership', short, second).told).toEqual(['c: primary', 'a: backup']);
      expect(told('Ownership', short, first, second).told).toEqual(['b: primary', 'c: backup', 'a: secondary']);
      expect(told('Ownership', short).told).toEqual(['a: primary']);
    },
  );
  test('a story at 40% of its time serves', () => {
    const short = entry('a', ['Ownership'], { spent: 60 });
    expect(told('Ownership', short, entry('b', ['Dive Deep', 'Ownership'])).told).toEqual(['a: primary', 'b: backup']);
  });
  test('a third event is secondary', () => {
    const stories = ['c', 'a', 'b'].map((file) => entry(file, ['Ownership']));
    expect(told('Ownership', ...stories)).toMatchObject({
      told: ['a: primary', 'b: backup', 'c: secondary'],
      events: 3,
    });
  });
  test('a retelling is no second story', () => {
    const stories = [entry('a', ['Ownership', 'Dive Deep']), entry('b', ['Dive Deep'], { retells: 'a' })];
    expect(told('Dive Deep', ...stories)).toEqual({
      told: ['b: primary', 'a: secondary'],
      events: 1,
      gap: 'no backup',
    });
  });
  test('another event stands before a second telling of the first', () => {
    const stories = [
      entry('a', ['Ownership']),
      entry('b', ['Ownership'], { retells: 'a' }),
      entry('c', ['Frugality', 'Ownership']),
    ];
    expect(told('Ownership', ...stories)).toMatchObject({
      told: ['a: primary', 'c: backup', 'b: secondary'],
      events: 2,
    });
  });
});

describe('a bank', () => {
  test('every principle stands in it, in the order given, and every story with its roles', () => {
    const { principles, stories, events } = bank(
      entry('a', ['Dive Deep', 'Ownership']),
      entry('b', ['Ownership'], { retells: 'a' }),
    );
    expect(principles.map(({ name }) => name)).toEqual(PRINCIPLES);
    expect(events).toBe(1);
    expect(stories.map(({ roles, original }) => ({ roles, original }))).toEqual([
      {
        roles: [
          { principle: 'Dive Deep', role: 'primary' },
          { principle: 'Ownership', role: 'secondary' },
        ],
        original: undefined,
      },
      { roles: [{ principle: 'Ownership', role: 'primary' }], original: 'a' },
    ]);
  });
  test('four principles are fine, five lean on one event too hard, its retellings included', () => {
    expect(bank(entry('a', PRINCIPLES.slice(0, 4))).leanedOn).toEqual([]);
    const [one] = bank(entry('a', PRINCIPLES)).leanedOn;
    expect(one && leanedOnInWords(one)).toBe('“a” covers 5 principles. Lean on one event for 4 at most.');
    const [two] = bank(
      entry('b', PRINCIPLES.slice(2), { retells: 'a' }),
      entry('a', PRINCIPLES.slice(0, 3)),
      entry('c', ['Ownership']),
    ).leanedOn;
    expect(two && leanedOnInWords(two)).toBe(
      '“a” with its retellings covers 5 principles. Lean on one event for 4 at most.',
    );
    expect(two?.stories.map(({ file }) => file)).toEqual(['b', 'a']);
  });
  test.each([
    [{}, 'draft'],
    [{ status: 'draft' }, 'draft'],
    [{ status: 'ready' }, 'ready'],
    [{ status: 'ready', warnings: undefined }, 'ready'],
    [{ status: 'ready', warnings: 1 }, 'ready-with-warnings'],
    [{ status: 'ready', untold: ['Task'] }, 'unfinished'],
  ] satisfies [Partial<BankEntry>, string][])('%j is %s', (more, readiness) => {
    expect(bank(entry('a', [], more)).stories[0]?.readiness).toBe(readiness);
  });
  test('its summary counts stories, events, principles and files that could not be read', () => {
    expect(summaryOf(bank())).toBe('0 stories; 0 of 5 principles have a story, and 0 a backup.');
    const unread = [{ file: 'x', reason: 'no' }];
    const stories = [entry('a', ['Ownership']), entry('b', ['Ownership'], { retells: 'a' })];
    expect(summaryOf(bankOf(stories, unread, ['Ownership']))).toBe(
      "2 stories about 1 event; 1 of 1 principle has a story, and 0 a backup. 1 file couldn't be read.",
    );
  });
});
