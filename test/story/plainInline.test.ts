import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTE_MARKS } from '../../src/story/lezerMarks';
import { withPlainInline } from '../../src/story/plainInline';

const slow = parser.configure([GFM, NOTE_MARKS]);
const quick = withPlainInline(parser.configure([GFM, NOTE_MARKS]));

/** Every node of a tree with its place. */
function nodesOf(reader: typeof slow, text: string): readonly string[] {
  const nodes: string[] = [];
  reader.parse(text).iterate({
    enter: ({ name, from, to }) => {
      nodes.push(`${name} ${from}-${to}`);
    },
  });
  return nodes;
}

test.each([
  'Plain words, with "quotes", (brackets) and 40% of 9/10 things; and more - so it is.',
  'One line.\nAnother line.',
  'A hard break  \nhere.',
  'A hard break\\\nhere.',
  'See www.example.com there.',
  'See WWW.example.com there.',
  'See https://example.com/a_b.',
  'Write to me.too+now@example.com.',
  'Write to mailto:me@example.com or xmpp:me@example.com/1.',
  'A footnote[^1] and ^[another] one.',
  'A block ^mark',
  'A ==pen==, a ++line++, C++ and a == b.',
  'A [[wiki|link]] and ![[picture]].',
  'A ![picture](a.png "title") and a [link][there].',
  '#ownership #dive-deep\nIt broke. #lead\n',
  'Words {.class} and {#id} and {: .old}.',
  'A :rocket: and 10:30, and so: on.',
  'An &amp; entity, <b>HTML</b>, <!-- a comment --> and <?php code ?>.',
  '*Emphasis*, _emphasis_, **strong**, ~~struck~~ and `code`.',
  'Escaped \\* and \\[.',
  '| a | b |\n| --- | --- |\n| plain | *c* |\n',
  '- [x] done\n- [ ] not www.done.com\n',
  'A heading\n===\n\n## Another one with `code`\n',
])('the same is found in %j', (text) => {
  expect(nodesOf(quick, text)).toEqual(nodesOf(slow, text));
});

test('and in whatever else can be written', () => {
  const piece = fc.constantFrom(
    ...'\\&`<>*_[]()!~@:=+^{}|#-.%/$?;,"\'  \n\n'.split(''),
    ...[
      '  \n',
      'www.',
      'http://',
      'https://a.de',
      'mailto:',
      'xmpp:',
      'a@b.de',
      ':a:',
      '==',
      '++',
      '[[',
      ']]',
      '%%',
      '{.a}',
      '==b==',
      '++b++',
      '[^1]',
      '^[b]',
      ' ^b',
      '#b',
    ],
    ...['plain', 'Words', 'é', 'x', 'm', 'h', '1', '\u00a0', '😀'],
  );
  const sign = fc.integer({ min: 33, max: 126 }).map((unit) => String.fromCharCode(unit));
  const few = fc.tuple(fc.constantFrom('', 'Plain words. ', 'Plain words'), sign, fc.array(piece, { maxLength: 4 }));
  fc.assert(
    // A sign among words shows that it is known to be one; many show how they go together.
    fc.property(fc.oneof(few, fc.array(piece, { maxLength: 40 })), (pieces) => {
      const text = pieces.flat().join('');
      expect(nodesOf(quick, text)).toEqual(nodesOf(slow, text));
    }),
    { numRuns: 3_000 },
  );
});

test('plain words are read without a look at each sign', () => {
  const text = 'I asked the team, read the log and fixed the export in two days.\n'.repeat(20);
  let looks = 0;
  const counting = withPlainInline(
    parser.configure([
      GFM,
      {
        parseInline: [
          {
            name: 'Count',
            parse: () => {
              looks += 1;
              return -1;
            },
          },
        ],
      },
    ]),
  );
  counting.parse(text);
  expect(looks).toBe(0);
  counting.parse(`${text}And *more*.`);
  expect(looks).toBeGreaterThan(100);
});
