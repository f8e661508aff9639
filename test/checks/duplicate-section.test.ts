import { describe, expect, test } from 'vitest';
import { duplicateSection } from '../../src/checks/duplicate-section';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const and = (...headings: readonly string[]) => WHOLE + headings.map((one) => `\n${one}\n\nMore of it.\n`).join('');

describe('duplicate-section', () => {
  test.each([
    ['the same heading', '## Action', '## Action'],
    ['the plural', '## Actions', '## Actions'],
    ['another case', '## ACTION', '## ACTION'],
    ['a colon', '## Action:', '## Action:'],
    ['a number before it', '## 6. Action', '## 6. Action'],
    ['bold', '## **Action**', '## **Action**'],
    ['a second Situation', '## Situation', '## Situation'],
    ['a second Result', '## Results', '## Results'],
  ])('speaks of the second of two: %s', (_what, heading, words) => {
    expect(underlined(duplicateSection, and(heading))).toEqual([words]);
  });

  test('is a warning that quotes the heading', () => {
    expect(findingsOf(duplicateSection, and('## Action'))[0]).toMatchObject({
      severity: 'warning',
      message: '“Action” appears twice. Move this text under the first one.',
    });
  });

  test('speaks of each one after the first', () => {
    expect(underlined(duplicateSection, and('## Action', '## Action'))).toEqual(['## Action', '## Action']);
  });

  test.each([
    ['Lessons beside Learning', '## Lessons'],
    ["What I'd do differently beside Learning", "## What I'd do differently"],
    ['Impact beside Result', '## Impact'],
    ['Background beside Situation', '## Background'],
    ['a deeper heading of the same name', '### Action'],
    ['Notes', '## Notes'],
    ['"Situation/Task" beside both', '## Situation/Task'],
  ])('takes two names for parts of one section: %s', (_what, heading) => {
    expect(findingsOf(duplicateSection, and(heading))).toEqual([]);
  });

  test('leaves two Notes alone', () => {
    expect(findingsOf(duplicateSection, and('## Notes', '## Notes'))).toEqual([]);
  });

  test('stays silent on a whole story', () => {
    expect(findingsOf(duplicateSection, WHOLE)).toEqual([]);
  });

  test('does not count a heading in a code block', () => {
    expect(findingsOf(duplicateSection, and('## Notes').replace('More of it.', '```\n## Action\n```'))).toEqual([]);
  });
});
