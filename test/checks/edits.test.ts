import { describe, expect, test } from 'vitest';
import { applyEdit, applyFixes, lineEndingOf, lineRemoval, mergeEdit } from '../../src/checks/edits';
import type { Finding, TextEdit } from '../../src/checks/types';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });
const fixing = (...edits: readonly TextEdit[]): Finding => ({
  check: 'x',
  severity: 'hint',
  range: { start: 0, end: 1 },
  message: 'x',
  fix: { title: 'x', edits },
  suggestions: [],
});

describe('an edit', () => {
  test('is applied in whatever order its parts stand', () => {
    expect(applyEdit('one two three', { edits: [edit(8, 13, '3'), edit(0, 3, '1')] })).toBe('1 two 3');
  });

  test('inserts where its range is empty', () => {
    expect(applyEdit('ab', { edits: [edit(1, 1, '-')] })).toBe('a-b');
  });

  test('of several parts is the same as the one it is merged into', () => {
    const parts = { edits: [edit(9, 12, 'X'), edit(2, 4, ''), edit(6, 6, '++')] };
    const merged = mergeEdit('0123456789abcdef', parts);
    expect(merged.range).toEqual({ start: 2, end: 12 });
    expect(applyEdit('0123456789abcdef', { edits: [merged] })).toBe(applyEdit('0123456789abcdef', parts));
  });
});

describe('fixes together', () => {
  test('are all applied where they do not touch', () => {
    expect(applyFixes('one two three', [fixing(edit(8, 13, '3')), fixing(edit(0, 3, '1'))])).toBe('1 two 3');
  });

  test('leave out the later of two that overlap', () => {
    expect(applyFixes('one two', [fixing(edit(2, 5, '-')), fixing(edit(0, 3, '1'))])).toBe('1 two');
  });

  test('leave out one that is nested between the parts of another', () => {
    expect(applyFixes('one two three', [fixing(edit(0, 3, ''), edit(13, 13, ' one')), fixing(edit(4, 7, '2'))])).toBe(
      ' two three one',
    );
  });

  test('do not touch suggestions', () => {
    const { fix, ...rest } = fixing(edit(0, 1, 'X'));
    expect(applyFixes('one', [{ ...rest, suggestions: fix ? [fix] : [] }])).toBe('one');
  });
});

describe('a removal', () => {
  const removed = (text: string, words: string) => {
    const start = text.indexOf(words);
    return applyEdit(text, { edits: [lineRemoval(text, { start, end: start + words.length })] });
  };

  test.each([
    ['a\n  X\nb', 'a\nb'],
    ['a\r\nX \r\nb', 'a\r\nb'],
    ['X\nb', 'b'],
    ['a\nX', 'a\n'],
    ['a X b', 'a b'],
    ['a X', 'a'],
    ['X b', 'b'],
    ['  X b', '  b'],
    ['aX b', 'a b'],
    ['a Xb', 'a b'],
    ['aXb', 'ab'],
  ])('%j becomes %j', (before, after) => {
    expect(removed(before, 'X')).toBe(after);
  });
});

test.each([
  ['', '\n'],
  ['a', '\n'],
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
])('the line ending of %j is %j', (text, expected) => {
  expect(lineEndingOf(text)).toBe(expected);
});
