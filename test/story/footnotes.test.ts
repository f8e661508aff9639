import { expect, test } from 'vitest';
import { readStory } from '../../src/story/readStory';
import { forget } from '../forget';

const names = (text: string) => readStory(text).sections.map(({ names: [name], words }) => `${name} ${words}`);

test.each(['## Action\n\nI fixed it.', '- a list', '> a quote', '```\ncode\n```'])(
  'a footnote ends where a block begins: %j',
  (below) => {
    const text = `## Task\n\nI owned it.[^1]\n\n[^1]: See the log.\n${below}\n`;
    expect(names(text)[0]).toMatch(/^Task \d+$/);
    if (below.startsWith('##')) expect(names(text)).toEqual(['Task 3', 'Action 3']);
  },
);

test('what is read of a footnote does not hang on what was read before', () => {
  const before = '## Task\n\nI owned it.[^1]\n\n[^1]: See the log.\n\n## Action\n\nI fixed it.\n';
  const after = before.replace('\n## Action', '\n    more\n## Action');
  forget();
  const fresh = names(after);
  forget();
  names(before);
  expect(names(after)).toEqual(fresh);
});
