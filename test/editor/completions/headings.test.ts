import { describe, expect, test } from 'vitest';
import { headingSuggestions } from '../../../src/editor/completions/headingSuggestions';
import { asSnippet } from '../../../src/editor/completions/suggestion';
import { readStory } from '../../../src/story/readStory';

function at(marked: string, asked = true) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = headingSuggestions(readStory(text), offset, asked);
  const preselected = found.filter(({ preselect }) => preselect).map(({ label }) => label);
  return { found, labels: found.map(({ label }) => label), preselected };
}

describe('headings', () => {
  test('are the missing ones, in the order they are told', () => {
    const { labels, preselected } = at('## Situation\n\nIt broke.\n\n##|\n\n## Result\n\nIt works.\n');
    expect(labels).toEqual(['Task', 'Action', 'Learning', 'Trade-offs', 'Follow-ups', 'Notes']);
    expect(preselected).toEqual(['Task']);
  });
  test('know a section by its other names', () => {
    expect(at('## Background\n\nIt broke.\n\n## |').labels).not.toContain('Situation');
  });
  test('begin with the one that comes next after the section at the cursor', () => {
    expect(at('## Situation\n\nIt broke.\n\n## Action\n\nI read.\n\n## |').preselected).toEqual(['Result']);
  });
  test('have the depth of the story’s own', () => {
    expect(at('# Situation\n\nIt broke.\n\n#|').found[0]?.insert).toMatch(/^# Task\n/);
    expect(at('### Situation\n\nIt broke.\n\n#|').found[0]?.insert).toMatch(/^### Task\n/);
  });
  test('carry their template as places to fill in', () => {
    const [situation] = at('##|').found;
    expect(situation?.insert).toMatch(/^## Situation\n\n\$\{1:\[what broke/);
    expect(situation?.range).toEqual({ start: 0, end: 2 });
  });
  test.each([
    ['deeper than a section', '## Situation\n\nIt broke.\n\n###|'],
    ['in a sentence', '## Situation\n\nIt broke |'],
    ['before words', '## Situation\n\n|It broke'],
  ])('do not come %s', (_where, text) => {
    expect(at(text).found).toEqual([]);
  });
  test('come on an empty line only when asked for', () => {
    expect(at('## Situation\n\nIt broke.\n\n|').labels).toContain('Task');
    expect(at('## Situation\n\nIt broke.\n\n|', false).found).toEqual([]);
  });
});

describe('an accepted section stands on lines of its own', () => {
  const insertedAt = (marked: string) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const [first] = headingSuggestions(readStory(text), offset, true);
    if (first === undefined) throw new Error('nothing is suggested');
    const words = first.insert.replace(/\$\{\d+:(\[[^\]]*\])\}|\$0/g, '$1');
    return text.slice(0, first.range.start) + words + text.slice(first.range.end);
  };

  test('below words, and above others', () => {
    expect(insertedAt('## Situation\n\nIt broke.\n##|\n## Action\n\nI read.\n')).toMatch(
      /It broke\.\n\n## Task\n\n\[whose[\s\S]*\]\n\n## Action\n/,
    );
  });

  test('without a blank line too many', () => {
    expect(insertedAt('## Situation\n\nIt broke.\n\n##|\n\n## Action\n\nI read.\n')).not.toContain('\n\n\n');
    expect(insertedAt('##|')).toMatch(/^## Situation\n\n\[/);
    expect(insertedAt('## Situation\r\n\r\nIt broke.\r\n\r\n##|')).toMatch(/broke\.\r\n\r\n## Task\n/);
  });
});

test('in a snippet only the placeholders have a meaning', () => {
  expect(asSnippet('from $[before] to $[after] {a}')).toBe('from \\$${1:[before]} to \\$${2:[after]} {a\\}');
});
