import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/index';
import { PRINCIPLES } from './knowledgeFromYaml';

/** What a coach would underline, as the knowledge base writes it: `check: words`, sorted. */
function underlined(text: string): readonly string[] {
  const faults: string[] = [];
  const { findings } = checkStory(text, { onFault: ({ check, error }) => faults.push(`${check}: ${String(error)}`) });
  expect(faults).toEqual([]);
  return findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ check, range }) => `${check}: ${text.slice(range.start, range.end)}`)
    .sort();
}

describe.each(PRINCIPLES.map(({ name, pair }) => ({ name, pair })))('the pair of $name', ({ pair }) => {
  test('the strong story has nothing a coach would underline', () => {
    expect(underlined(pair.strong.story)).toEqual([]);
  });
  test('the weak story has exactly the findings it lists', () => {
    expect(underlined(pair.weak.story)).toEqual(
      pair.weak.findings.map(({ check, words }) => `${check}: ${words}`).sort(),
    );
  });
});

describe.each(
  PRINCIPLES.flatMap(({ name, secondStrong }) => (secondStrong ? [{ name, story: secondStrong.story }] : [])),
)('the second strong story of $name', ({ story }) => {
  test('has nothing a coach would underline', () => {
    expect(underlined(story)).toEqual([]);
  });
});
