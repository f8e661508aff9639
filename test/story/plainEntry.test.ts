import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar } from 'yaml';
import { parseYaml } from '../../src/story/parseYaml';
import { plainEntry } from '../../src/story/plainEntry';

/** What the parser tells of a text that is one key with a string; undefined where it is anything else. */
function parsed(yaml: string) {
  const document = parseYaml(yaml);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const [pair, ...others] = document.contents.items;
  if (!pair || others.length > 0 || !isScalar(pair.key) || !isScalar(pair.value)) return undefined;
  const { value, source, type, range, anchor } = pair.value;
  if (typeof value !== 'string') return undefined;
  return {
    key: pair.key.value,
    keyAt: pair.key.range?.slice(0, 2),
    value,
    source,
    type,
    at: range?.slice(0, 2),
    anchor,
  };
}

function plain(yaml: string) {
  const entry = plainEntry(yaml);
  if (!entry) return undefined;
  const { value, source, type, range, anchor } = entry.node;
  return { key: entry.key, keyAt: [0, entry.key.length], value, source, type, at: range?.slice(0, 2), anchor };
}

test.each([
  'title: The pager at ten past three\n',
  'level: SDE2',
  'status:   ready  \r\n\n',
  "question: Tell me about a time you didn't agree, and said so?\n",
  'retells: the-lamp.star.md\n',
])('%j is read as the parser reads it', (yaml) => {
  expect(plain(yaml)).toBeDefined();
  expect(plain(yaml)).toEqual(parsed(yaml));
});

test.each([
  'level: true',
  'level: Null',
  'level: 12',
  'title: The lamp: a story\n',
  'title: The lamp # mine\n',
  'title: "The lamp"\n',
  'title: *lamp\n',
  'title: &a lamp\n',
  'title: !!str lamp\n',
  'title: The\n  lamp\n',
  'title: The lamp\n# mine\n',
  'title:\n  The lamp\n',
  'title: >-\n  The lamp\n',
  'principles: [Ownership]\n',
  'principles:\n  - Ownership\n',
  'title:lamp\n',
  'retells: ../the-lamp.star.md\n',
  'title:\tlamp\n',
  '"title": lamp\n',
  '? title\n: lamp\n',
])('%j is the parser’s', (yaml) => {
  expect(plain(yaml)).toBeUndefined();
});

test('whatever it reads, it reads as the parser does', () => {
  const key = fc.constantFrom('title', 'level', 'my-key', 'a', 'true', 'null', 'Key_2', 'on', 'y');
  const colon = fc.constantFrom(': ', ':  ', ':', ':\t');
  const first = fc.constantFrom('', 'a', 'Word', 'True', 'x ');
  const signs = '!?\'"“’()/%$&*@`|>[]{}~=_\\ \t:#,;-+\u00a0\u2028\ufeff'.split('');
  const words = 'a Word true null False n 12 1e3 0x1 .inf ... 😀'.split(' ');
  const lines = ['\n', '\r\n', '\n  ', '  ', ' #', ': ', ', ', '- ', '? ', '--- '];
  const pieces = fc.array(fc.constantFrom(...signs, ...words, ...lines), { maxLength: 8 });
  let read = 0;
  fc.assert(
    fc.property(key, colon, first, pieces, (...parts) => {
      const yaml = `${parts.flat().join('')}\n`;
      const entry = plain(yaml);
      if (!entry) return;
      read += 1;
      const { key: name, ...value } = parsed(yaml) ?? { key: undefined };
      expect(entry).toEqual({ ...value, key: String(name) });
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});
