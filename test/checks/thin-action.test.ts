import { describe, expect, test } from 'vitest';
import { thinAction } from '../../src/checks/thin-action';
import { findingsOf, underlined } from './findingsOf';

const said = (words: number) => Array.from({ length: words }, () => 'word').join(' ');
const story = (...sections: readonly (readonly [string, number])[]) =>
  sections.map(([name, words]) => `## ${name}\n\n${said(words)}\n`).join('\n');

describe('thin-action', () => {
  test.each([
    ['a tenth', 20, 180],
    ['just under a quarter', 49, 151],
    ['one word', 1, 149],
    ['a long story', 100, 900],
    ['a fifth', 40, 160],
  ])('speaks of %s', (_what, action, rest) => {
    expect(underlined(thinAction, story(['Situation', rest], ['Action', action]))).toEqual(['## Action']);
  });

  test.each([
    ['a quarter', 50, 150],
    ['half', 100, 100],
    ['nearly all', 190, 10],
    ['just over a quarter', 51, 149],
    ['a thin one in a short story', 10, 139],
    ['a story of notes', 2, 20],
  ])('stays silent on %s', (_what, action, rest) => {
    expect(underlined(thinAction, story(['Situation', rest], ['Action', action]))).toEqual([]);
  });

  test('is a hint that names both figures', () => {
    expect(findingsOf(thinAction, story(['Situation', 180], ['What I did', 20]))[0]).toMatchObject({
      severity: 'hint',
      message: '“What I did” is 20 of 200 words. What you did should be the longest part.',
    });
  });

  test.each([
    ['Task', 'Result'],
    ['Result', 'Learning'],
    ['Learning', 'Trade-offs'],
    ['Situation', 'Trade-offs'],
  ])('counts the words of %s and %s against it', (one, other) => {
    expect(underlined(thinAction, story([one, 80], ['Action', 30], [other, 80]))).toEqual(['## Action']);
  });

  test.each(['Notes', 'Follow-ups'])('does not count %s, which nobody says', (name) => {
    expect(underlined(thinAction, story(['Action', 60], ['Result', 100], [name, 500]))).toEqual([]);
  });

  test('adds up two Actions, and speaks at the first', () => {
    expect(underlined(thinAction, story(['Action', 30], ['Approach', 30], ['Result', 140]))).toEqual([]);
    expect(underlined(thinAction, story(['Action', 10], ['Approach', 10], ['Result', 180]))).toEqual(['## Action']);
  });

  test('takes all of "Task/Action" for Action', () => {
    expect(underlined(thinAction, story(['Situation', 100], ['Task/Action', 60], ['Result', 40]))).toEqual([]);
  });

  test('leaves an empty Action to empty-section', () => {
    expect(underlined(thinAction, `${story(['Situation', 200])}\n## Action\n\n## Result\n`)).toEqual([]);
  });

  test('leaves an Action of placeholders to empty-section', () => {
    expect(underlined(thinAction, `${story(['Situation', 200])}\n## Action\n\n[what I did]\n`)).toEqual([]);
  });

  test('leaves a missing Action to missing-section', () => {
    expect(underlined(thinAction, story(['Situation', 200]))).toEqual([]);
  });

  test('counts words as they are said: "$8K" is three', () => {
    const money = Array.from({ length: 60 }, () => '$8K').join(' ');
    expect(underlined(thinAction, `## Situation\n\n${money}\n\n## Action\n\n${said(30)}\n`)).toEqual(['## Action']);
  });

  test('does not count code or comments', () => {
    const text = `## Situation\n\n${said(60)}\n\n\`\`\`\n${said(300)}\n\`\`\`\n\n<!-- ${said(300)} -->\n\n## Action\n\n${said(40)}\n`;
    expect(underlined(thinAction, text)).toEqual([]);
  });

  test('finds nothing in an empty file', () => {
    expect(findingsOf(thinAction, '')).toEqual([]);
  });
});
