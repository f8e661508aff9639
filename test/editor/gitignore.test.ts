import { describe, expect, test } from 'vitest';
import { ignoresPractice, ignoresStories, withLine } from '../../src/editor/commands/gitignore';

describe('a .gitignore keeps the stories out of Git', () => {
  test.each([
    ['*', ''],
    ['*.star.md\n', ''],
    ['dist\r\n*\r\n', ''],
    ['stories/', 'stories'],
    ['/stories', 'stories'],
    ['private', 'private/stories'],
    ['private/stories/', 'private/stories'],
    ['stories/**', 'private/stories'],
  ])('%j for what lies in %j', (text, below) => {
    expect(ignoresStories(text, below)).toBe(true);
  });

  test.each([
    ['', ''],
    ['# *', ''],
    ['*.log\nnode_modules', 'stories'],
    ['*\n!keep.star.md', ''],
    ['story', 'stories'],
  ])('but not %j for what lies in %j', (text, below) => {
    expect(ignoresStories(text, below)).toBe(false);
  });
});

test.each([
  ['', '*\n'],
  ['*.log', '*.log\n*\n'],
  ['*.log\r\n', '*.log\r\n*\r\n'],
])('a line is added to %j', (before, after) => {
  expect(withLine(before, '*')).toBe(after);
});

describe('a .gitignore keeps what is practiced out of Git', () => {
  test.each([
    ['/*practice*', ''],
    ['practice.json', ''],
    ['*', ''],
    ['.star/', '.star'],
    ['/.star/practice.json', '.star'],
    ['practice.json', 'private/.star'],
    ['private/.star/*.json', 'private/.star'],
    ['private', 'private/.star'],
  ])('%j for what lies in %j', (text, below) => expect(ignoresPractice(text, below)).toBe(true));

  test.each([
    ['', '.star'],
    ['*.star.md', '.star'],
    ['/practice.json', '.star'],
    ['stories', '.star'],
    ['practice.json\n!practice.json', ''],
  ])('but not %j for what lies in %j', (text, below) => expect(ignoresPractice(text, below)).toBe(false));
});
