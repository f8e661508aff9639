import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/index';
import { PRINCIPLES } from './knowledgeFromYaml';

interface Underlined {
  readonly check: string;
  readonly words: string;
}

/** What a coach would underline, as the knowledge base writes it. */
function underlined(text: string): readonly Underlined[] {
  const faults: string[] = [];
  const { findings } = checkStory(text, { onFault: ({ check, error }) => faults.push(`${check}: ${String(error)}`) });
  expect(faults).toEqual([]);
  return findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ check, range }) => ({ check, words: text.slice(range.start, range.end) }));
}

/** The same check on the same words, or on a phrase around or inside them. */
const agree = (one: Underlined, other: Underlined): boolean =>
  one.check === other.check && (one.words.includes(other.words) || other.words.includes(one.words));

describe.each(PRINCIPLES.map(({ name, pair }) => ({ name, pair })))('the pair of $name', ({ pair }) => {
  test('the strong story has nothing a coach would underline', () => {
    expect(underlined(pair.strong.story)).toEqual([]);
  });
  test('the weak story has the findings it lists, and no other', () => {
    const found = underlined(pair.weak.story);
    const unlisted = found.filter((one) => !pair.weak.findings.some((listed) => agree(one, listed)));
    const missing = pair.weak.findings.filter((listed) => !found.some((one) => agree(one, listed)));
    expect({ unlisted, missing }).toEqual({ unlisted: [], missing: [] });
  });
});

describe.each(
  PRINCIPLES.flatMap(({ name, secondStrong }) => (secondStrong ? [{ name, story: secondStrong.story }] : [])),
)('the second strong story of $name', ({ story }) => {
  test('has nothing a coach would underline', () => {
    expect(underlined(story)).toEqual([]);
  });
});
