import { expect, test } from 'vitest';
import { findLinks } from '../../src/editor/findLinks';
import { readStory } from '../../src/story/readStory';

const links = (text: string) =>
  findLinks(readStory(text)).map(({ range, target }) => `${text.slice(range.start, range.end)} → ${target}`);

test('the story that is retold is a link', () => {
  expect(links('---\nretells: "the pager.star.md"\n---\n\n## Situation\n')).toEqual([
    '"the pager.star.md" → the pager.star.md',
  ]);
});

test('links of Markdown lead to their targets', () => {
  expect(links('## Notes\n\nSee [the log](notes/log.md), [this](<a b.md>) and [that](c.md "Title").\n')).toEqual([
    'notes/log.md → notes/log.md',
    '<a b.md> → a b.md',
    'c.md → c.md',
  ]);
});

test('placeholders, headings and comments are no links', () => {
  expect(links('## Action\n\n[what you did] (then) [x](#result) <!-- star-disable-next-line filler -->\n')).toEqual([]);
});

test('a front matter without the key has none', () => {
  expect(links('---\nretells:\n---\n\n## Situation\n')).toEqual([]);
});
