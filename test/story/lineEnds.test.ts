import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';

/** One of each kind of thing that Markdown, YAML or a comment makes of lines. */
const KINDS: Readonly<Record<string, string>> = {
  'a table': '| Step | What |\n| --- | --- |\n| 1 | we fixed it |\n| 2 | I wrote the tests |',
  'a table with spaces behind its bars': '| Step | What | \n| :-- | --: | \n| 1 | we fixed it | ',
  'a table without outer bars': 'Step | What\n--- | ---\n1 | we fixed it',
  'a hard break by a backslash': 'I read the log\\\nWe fixed it\\\nI left.',
  'a hard break by two spaces': 'I read the log  \nWe fixed it',
  'an underlined heading': 'Action\n------\n\nWe fixed it.\n\nResult\n======\n\nIt held.',
  'a rule under a paragraph': 'We fixed it.\n---\nI left.',
  'closing marks of a heading': '## Action ##\n\nWe fixed it.\n\n## Result   \n\nIt held.',
  'a fence': '```ts\nwe fixed it\n```\nWe left.\n~~~\nwe\n~~~',
  'an open fence': 'We left.\n\n```\nwe fixed it',
  'an HTML block': '<div>\nWe fixed it.\n</div>\n\nWe left.',
  'a comment': '<!--\nwe fixed it\n-->\n\nWe left. <!-- we\nleft --> I ran.',
  suppressions:
    '<!-- star-disable-next-line we-in-action -->\nWe fixed it.\n\n<!-- star-disable\nfiller -->\nBasically, we left.',
  'a list': '- We fixed it.\n- I left,\n  and we\n  ran.\n\n  We slept.\n\n1. We ate.\n2. I paid.',
  'a list with boxes': '- [ ] We fixed it.\n- [x] I left.',
  'a list by bullets': '• We fixed it\n• I left\nand ran\n– We ran',
  'an indented paragraph': '    We ran the whole job again.\n    I left.',
  'code by indent': '    const we = 1;\n    run(we);',
  'a block quote': '> We fixed it.\n> I left.\n\nWe ran.',
  'a link over two lines': 'I read [the\nlog](http://x\n"we") and we\nleft.',
  'a definition': '[log]: http://x\n  "we"\n\nI read [log].',
  'quotation marks over lines': 'She said "we\nfixed it." We left.',
  'a placeholder': '[what you did,\nand why]\n\n[what broke, for whom]',
  'emphasis over lines': '**We\nfixed** it.',
};

const MATTER =
  '---\ntitle: The lamp\nprinciples:\n  - Ownership\n  - Dive Deep\nlevel: SDE2\nmine: |\n  a\n\n  b\n---\n';
const ENDS = { CRLF: '\r\n', CR: '\r' } as const;

/** What was read, in offsets of the text whose lines end in "\n". */
function seen(text: string): unknown {
  const at = (offset: number) => offset - (text.slice(0, offset).match(/\r\n/g)?.length ?? 0);
  const plain = (words: string) => words.replace(/\r\n?/g, '\n');
  const range = ({ start, end }: { readonly start: number; readonly end: number }) => [at(start), at(end)];
  const { story, findings } = checkStory(text, { level: 'Senior' });
  return {
    matter: story.frontMatter.entries.map(({ key, keyRange }) => [key, range(keyRange)]),
    sections: story.sections.map(({ names, title, heading, body, empty, words }) => [
      ...[names, plain(title), range(heading), range(body), empty, words],
    ]),
    sentences: story.sentences.map((one) => [range(one.range), range(one.blockRange), one.block, one.words]),
    suppressions: story.suppressions.map((one) => [one.kind, one.ids, range(one.range)]),
    findings: findings.map((one) => [
      ...[one.check, one.severity, plain(one.message), range(one.range)],
      [...(one.fix ? [one.fix] : []), ...one.suggestions].map(({ title, edits }) => [
        plain(title),
        edits.map((edit) => [range(edit.range), plain(edit.text)]),
      ]),
    ]),
  };
}

describe.each(Object.entries(ENDS))('lines that end in %s', (_, end) => {
  test.each(Object.entries(KINDS))('%s reads the same', (_kind, body) => {
    for (const text of [`## Action\n\n${body}\n\n## Result\n\nIt held.\n`, `## Action\n${body}`]) {
      expect(seen(text.replaceAll('\n', end))).toEqual(seen(text));
    }
  });

  test.each(Object.entries(KINDS))('what is put into %s ends its lines so too', (_kind, body) => {
    const text = `## Action\n\n${body}\n\n## Result\n\nIt held.\n`.replaceAll('\n', end);
    const edits = checkStory(text).findings.flatMap(({ fix, suggestions }) => [...(fix ? [fix] : []), ...suggestions]);
    for (const { text: words } of edits.flatMap((edit) => edit.edits)) {
      expect(words.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    }
  });
});

test('front matter in a CRLF file reads the same', () => {
  const text = `${MATTER}\n## Action\n\nWe fixed it.\n`;
  expect(seen(text.replaceAll('\n', '\r\n'))).toEqual(seen(text));
});

test('mixed ends read as ends', () => {
  const lines = [
    '## Action',
    '',
    '| Step | What |',
    '| --- | --- |',
    '| 1 | we fixed it |',
    '',
    'I read it\\',
    'We left.',
  ];
  const ends = ['\r\n', '\n', '\r', '\r\n', '\n', '\r', '\r\n', '\n'];
  const mixed = lines.map((line, index) => line + ends[index]).join('');
  expect(seen(mixed)).toEqual(seen(`${lines.join('\n')}\n`));
});

test('any order of kinds reads the same', { timeout: 120_000 }, () => {
  const body = fc.array(fc.constantFrom(...Object.values(KINDS).flatMap((kind) => [kind, ...kind.split('\n')])), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(body, fc.constantFrom('\n', '\n\n'), fc.constantFrom('\r\n', '\r'), (parts, gap, end) => {
      const text = `## Action\n${parts.join(gap)}`;
      expect(seen(text.replaceAll('\n', end))).toEqual(seen(text));
    }),
    { numRuns: 400, seed: 8 },
  );
});

test('a table in a CRLF file is a table, and a backslash breaks its line', () => {
  const story = readStory(
    `## Action\r\n\r\n${KINDS['a table']?.replaceAll('\n', '\r\n')}\r\n\r\nI left\\\r\nWe ran\r\n`,
  );
  expect(story.sentences.map(({ block, range }) => [block, story.text.slice(range.start, range.end)])).toEqual([
    ...['Step', 'What', '1', 'we fixed it', '2', 'I wrote the tests'].map((cell) => ['cell', cell]),
    ['paragraph', 'I left'],
    ['paragraph', 'We ran'],
  ]);
});
