import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/story/frontMatter';
import { readMarkdown } from '../../src/story/markdown';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';
import { forget } from '../forget';
import { SPLINTERS } from '../fuzz/texts';

const CORPUS = 'test/corpus';
const STORIES = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.star.md'))
  .map((name) => readFileSync(path.join(CORPUS, name), 'utf8'));

const edit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })),
  words: fc.oneof(
    fc.constantFrom(...SPLINTERS),
    fc.tuple(fc.constantFrom(...SPLINTERS), fc.constantFrom(...SPLINTERS)).map((parts) => parts.join('\n')),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
});

/** Every text on the way from a story over some edits, the story first. */
function* versionsOf(story: string, edits: readonly { at: number; cut: number; words: string }[]) {
  let text = story;
  yield text;
  for (const { at, cut, words } of edits) {
    const start = at % (text.length + 1);
    text = text.slice(0, start) + words + text.slice(start + cut);
    yield text;
  }
}

describe('what is kept from the last version changes nothing', () => {
  const versions = fc.tuple(fc.constantFrom(...STORIES), fc.array(edit, { minLength: 1, maxLength: 8 }));

  test.each([
    ['Markdown', (text: string) => readMarkdown(text, 0)],
    ['front matter', readFrontMatter],
    ['the whole story', readStory],
  ])('of %s', { timeout: 60_000 }, (_, read: (text: string) => unknown) => {
    fc.assert(
      fc.property(versions, ([story, edits]) => {
        const all = [...versionsOf(story, edits)];
        const kept = all.map((text) => read(text));
        for (const [nth, text] of all.entries()) {
          forget();
          expect(read(text), JSON.stringify(text)).toEqual(kept[nth]);
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test('of a line below a paragraph that makes a heading, a table or a fence of what stands above', () => {
    const before = '## Action\n\nI read the log\n\n| a | b |\n\nI left.\n';
    for (const words of ['\n---', '\n===', '\n|---|---|', '\n```', '\n    ', '<!--', '-->']) {
      for (let at = 0; at <= before.length; at += 1) {
        const after = before.slice(0, at) + words + before.slice(at);
        readMarkdown(before, 0);
        const kept = readMarkdown(after, 0);
        forget();
        expect(readMarkdown(after, 0), JSON.stringify(after)).toEqual(kept);
      }
    }
  });

  test('of front matter whose end moves', () => {
    const story = (...lines: readonly string[]) => `${lines.join('\n')}\n\n## Action\n\nI left.\n`;
    const first = story('---', 'title: a', '---');
    for (const other of [
      story('---', 'title: a', '----'),
      story('---', 'title: a', 'level: SDE2', '---'),
      story('---', 'title: ab', '---'),
      story('---', 'title: a', '---x', '---'),
      story('', '---', 'title: a', '---'),
      '---\ntitle: a\n---',
      '---\ntitle: a\n---\r\n',
    ]) {
      readFrontMatter(first);
      const kept = readFrontMatter(other);
      forget();
      expect(readFrontMatter(other), JSON.stringify(other)).toEqual(kept);
    }
  });
});

test('the same text is the same story', () => {
  const [text = ''] = STORIES;
  expect(readStory(`${text} `.trimEnd())).toBe(readStory(text.trimEnd()));
});

test('keystrokes take time with the length of the story', () => {
  let nth = 0;
  const typing = (size: number) => '## Action\n\nI left.\n\n'.repeat(size / 20);
  const keys = (text: string) => {
    nth += 1;
    for (let key = 0; key < 20; key += 1) readMarkdown(`${text}${nth}.${key}`, 0);
  };
  expectLinear(typing, keys, 8_000);
});
