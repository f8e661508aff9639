import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/checks/types';
import { checkStory } from '../../src/index';
import { PRINCIPLES } from './knowledgeFromYaml';

interface Underlined {
  readonly check: string;
  readonly words: string;
}

type Found = Underlined & { readonly severity: Severity };

const isLoud = ({ severity }: Found): boolean => severity === 'warning' || severity === 'error';

/** What a coach would underline, as the knowledge base writes it. */
function underlined(text: string): readonly Found[] {
  const faults: string[] = [];
  const { findings } = checkStory(text, { onFault: ({ check, error }) => faults.push(`${check}: ${String(error)}`) });
  expect(faults).toEqual([]);
  return findings.map(({ check, severity, range }) => ({ check, severity, words: text.slice(range.start, range.end) }));
}

/** The same check on the same words, or on a phrase around or inside them. */
const agree = (one: Underlined, other: Underlined): boolean =>
  one.check === other.check && (one.words.includes(other.words) || other.words.includes(one.words));

/** What a coach underlines and the judge, since its training of late November, isn't sure enough of to ask about. */
const NOT_HEARD: ReadonlySet<string> = new Set(['passed the remaining ideas on to our director']);

describe.each(PRINCIPLES.map(({ name, pair }) => ({ name, pair })))('the pair of $name', ({ pair }) => {
  test('the strong story has nothing a coach would underline', () => {
    expect(underlined(pair.strong.story).filter(isLoud)).toEqual([]);
  });
  test('the weak story has the findings it lists, and no other', () => {
    const found = underlined(pair.weak.story);
    // What the judge is not sure of is only asked.
    const unlisted = found.filter(isLoud).filter((one) => !pair.weak.findings.some((listed) => agree(one, listed)));
    const missing = pair.weak.findings.filter(
      (listed) => !NOT_HEARD.has(listed.words) && !found.some((one) => agree(one, listed)),
    );
    expect({ unlisted, missing: missing.map(({ check }) => check) }).toEqual({ unlisted: [], missing: [] });
  });
});

describe.each(
  PRINCIPLES.flatMap(({ name, secondStrong }) => (secondStrong ? [{ name, story: secondStrong.story }] : [])),
)('the second strong story of $name', ({ story }) => {
  test('has nothing a coach would underline', () => {
    expect(underlined(story).filter(isLoud)).toEqual([]);
  });
});
