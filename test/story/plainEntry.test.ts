import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseYaml } from '../../src/story/parseYaml';
import { plainEntry } from '../../src/story/plainEntry';

/** What the parser tells of a text that is one key with a string; undefined where it is anything else. */
function parsed(yaml: string) {
  const document = parseYaml(yaml);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const [pair, ...others] = document.contents.items;
  if (!pair || others.length > 0 || !isScalar(pair.key)) return undefined;
  const value = toldOf(pair.value as Node | null);
  return value === undefined ? undefined : { key: pair.key.value, keyAt: pair.key.range?.slice(0, 2), value };
}

/** What is read of a string, or of a list of strings in brackets; undefined for every other value. */
function toldOf(node: Node | null): unknown {
  if (isSeq(node)) {
    const items = node.items.map((item) => toldOf(item as Node | null));
    if (items.includes(undefined) || items.some(Array.isArray)) return undefined;
    return { items, at: node.range?.slice(0, 2), anchor: node.anchor, flow: node.flow };
  }
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const { value, source, type, range, anchor } = node;
  return { value, source, type, at: range?.slice(0, 2), anchor };
}

function plain(yaml: string) {
  const entry = plainEntry(yaml);
  return entry && { key: entry.key, keyAt: [0, entry.key.length], value: toldOf(entry.node) };
}

test.each([
  'title: The pager at ten past three\n',
  'level: SDE2',
  'status:   ready  \r\n\n',
  "question: Tell me about a time you didn't agree, and said so?\n",
  'retells: the-lamp.star.md\n',
  'principles: [Ownership]\n',
  'principles:  [Ownership, Dive Deep,Are Right, A Lot]  \r\n\n',
  'tags: [on-call, night (late), v2.1 of it]\n',
  "principles: [Strive to be Earth's Best Employer, Success & Scale]\r\n",
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
  'principles: [Ownership, 12]\n',
  'principles: [Ownership, null]\n',
  'principles: [Ownership, "Dive Deep"]\n',
  'principles: [Ownership, Dive: Deep]\n',
  'principles: [Ownership, Dive Deep,]\n',
  'principles: [Ownership, [Dive Deep]]\n',
  'principles: [Ownership,\n  Dive Deep]\n',
  'principles: [Ownership] # mine\n',
  'principles: []\n',
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
  let lists = 0;
  fc.assert(
    fc.property(key, colon, fc.constantFrom('', '['), first, pieces, fc.constantFrom('', ']'), (...parts) => {
      const yaml = `${parts.flat().join('')}\n`;
      const entry = plain(yaml);
      if (!entry) return;
      read += 1;
      if (yaml.includes(': [')) lists += 1;
      const told = parsed(yaml);
      expect(entry).toEqual(told && { ...told, key: String(told.key) });
    }),
    { numRuns: 40_000 },
  );
  expect(read).toBeGreaterThan(500);
  expect(lists).toBeGreaterThan(100);
});
