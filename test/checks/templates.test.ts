import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../src/story/templates';

interface Snippet {
  readonly body: readonly string[];
}
const snippets: Record<string, Snippet> = JSON.parse(readFileSync('snippets/star-story.code-snippets', 'utf8'));

/** A snippet as it stands in the file before anything is typed over it. */
const inserted = ({ body }: Snippet) =>
  body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, '')
    .trimEnd();

describe('templates and snippets say the same', () => {
  test.each(['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'] as const)('%s', (name) => {
    const expected = `## ${name}\n\n${TEMPLATES[name].join('\n')}`;
    expect(inserted(snippets[name] ?? { body: [] })).toBe(expected);
    if (name !== 'Trade-offs') expect(inserted(snippets['STAR story'] ?? { body: [] })).toContain(expected);
  });

  test('Follow-ups', () => {
    expect(inserted(snippets['Follow-up'] ?? { body: [] })).toBe(TEMPLATES['Follow-ups'].join('\n'));
  });
});
