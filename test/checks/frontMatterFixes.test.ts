import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { applyEdit } from '../../src/checks/edits';
import { fixAll } from '../../src/checks/fixAll';
import type { Edit } from '../../src/checks/types';
import { checkStory } from '../../src/index';
import { readFrontMatter } from '../../src/story/frontMatter';

/** What must hold of every fix of front matter, whatever stands in it. */

const KEYS = [
  ...['title', 'principles', 'level', 'question', 'length', 'status', 'retells', 'tags'],
  ...['principle', 'principals', 'titel', 'Title', 'levle', 'lenght', 'tag', 'company', 'mine'],
];
const VALUES = [
  ...[
    'Ownership',
    'Ownershp',
    'Are Rigt A Lot, Ownership',
    'Ownership, Are Rigt, A Lot',
    'Ownership, Dive Deap, Are Rigth',
    '"Ownership", "Dive Deep"',
  ],
  ...[
    '[Ownershp, Are Rigth]',
    '["Ownershp", \'Dive Deap\']',
    '[Are Right, A Lot]',
    'Ownership and Dive Deep',
    'Ownership; Dive Deap',
    '[Ownership / "Dive Deep", Frugality and Earn Trust]',
    '\n  - Are Rigt A Lot, Ownership\n  - Dive Deep & Frugality',
    'Frugality, Dive Deep Ownership',
    '[Ownership and kindness, Deep Results]',
    '[Ownership',
    '[a, #b]',
    '[!b, *c*, 1e3]',
    '[*b c*, &d]',
    '\n  - !b\n  - *c*\n  - 010',
    '\n  - !b\n    c',
    '!Ownership',
    '*Dive Deep*, *Frugality*',
    '&a Ownershp',
    '\n  - bug #1\n  - #lamp',
    'Dive Deep]',
    '{a: b}',
  ],
  ...['SDE2', 'Senoir', 'SDE9', '"Senoir"', 'L5', 'full', 'consise', 'redy', 'draft', '', '~', 'true'],
  ...[
    '"Stop" and "go"',
    '"He said "no" to us"',
    "'It's late'",
    "'tis late",
    '"abc',
    'it’s "fine"',
    '"C:\\Users"',
    '"a\\"b" c',
  ],
  ...['Kafka lag: one night', 'Bug #1 in the export', '#1 in the list', '#night #oncall', 'Lamp # for now', 'a: b #2'],
  ...[
    '*Star*',
    '*Star* rating',
    '&Co launch',
    '!important fix',
    '!!str 5',
    '1e3',
    '010',
    '0x1F',
    '.5',
    '404',
    '@home',
    '`a`',
  ],
  ...[
    '%a',
    '> 50%',
    '| a',
    '- a',
    '? a',
    ', a',
    '[A] Team',
    '{A} Team',
    ']',
    ': a',
    '--- a',
    'a:',
    'C:\\temp',
    '\u0000',
    '\uFEFF',
    '\uD83D',
    'a: \uD83Db \uDE00c',
    '"\uDC00d" e',
  ],
  ...[
    '\n  - Ownershp\n  - Are Rigth',
    '\n- Ownershp',
    '\n  - Bug: a: b',
    ' one\n  two',
    ' a: b\n  and c',
    '|\n  a: b\n  # c',
    '\n  b: c: d',
  ],
];
const OTHERS = [
  '# a comment',
  '# level: Principal',
  '# Notes',
  '## Heading',
  '',
  '  ',
  '\tx: y',
  'words alone',
  '? a',
  '...',
  '%TAG x',
  'title = "a b" # c',
  "principles = ['Ownership', 'Dive Deep']",
  'level = 5',
  'a = [',
];
const FENCES = ['---', '---', '---', '---', '----', '+++', '—', ' ---', '...', '--- ', ''];
const ABOVE = [
  '',
  '',
  '',
  '\n\n',
  '<!-- private -->\n',
  '<!-- a\nb -->\n\n',
  '\uFEFF',
  '\uFEFF\uFEFF',
  '\uFEFF\n',
  ' ',
  'words\n',
];
const BODY = '\n## Situation\n\nIt broke.\n\n## Action\n\nI fixed it.\n';

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)).map(([k, v]) => `${k}: ${v}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...KEYS), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([k, v]) => `${k}: ${v}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), fc.string({ maxLength: 12 })).map(([k, v]) => `${k}: ${v}`),
  },
);
const file = fc
  .record({
    above: fc.constantFrom(...ABOVE),
    opening: fc.constantFrom(...FENCES),
    lines: fc.array(line, { maxLength: 6 }),
    closing: fc.constantFrom(...FENCES),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ above, opening, lines, closing, eol }) =>
    `${above}${[opening, ...lines, closing].join('\n')}\n${BODY}`.replaceAll('\n', eol),
  );

const findings = (text: string) =>
  checkStory(text, {
    onFault: ({ error }) => {
      throw error;
    },
  }).findings;
const fixed = (text: string) => fixAll(text, findings);
const wordsOf = (text: string): string[] => [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
/** What another reader of YAML says of what stands between the fences. */
const isValid = (text: string): boolean => {
  const { range, stray } = readFrontMatter(text);
  if (stray) return parseDocument(text.slice(stray.yaml.start, stray.yaml.end)).errors.length === 0;
  if (!range) return true;
  const [, ...lines] = text.slice(range.start, range.end).split(/\r\n|\r|\n/);
  return (
    parseDocument(
      lines
        .join('\n')
        .trimEnd()
        .replace(/(?:---|\.\.\.)$/, ''),
    ).errors.length === 0
  );
};
const readable = (text: string) => {
  const { entries } = readFrontMatter(text);
  return new Map(entries.map((entry) => [entry.key, entry]));
};
const RUNS = { seed: Number(process.env['FC_SEED'] ?? 1), numRuns: Number(process.env['FC_RUNS'] ?? 1_000) };

const AND_VALUE = /, and fix its value$/;
/** What is wrong with the value of a key, and can be fixed. */
function fixableValue(text: string, key: string | undefined): readonly Edit[] {
  const entry = readFrontMatter(text).entries.find((one) => one.key === key);
  if (!entry) throw new Error(`There is no ${key} in ${JSON.stringify(text)}`);
  const { start, end } = entry.range;
  return findings(text).flatMap(({ range, fix }) => (fix && range.start >= start && range.end <= end ? fix : []));
}

/** A fix of a key that fixes its value too is one fix after the other, each of them found after the one before. */
function stepsOf(text: string, fix: Edit): readonly (readonly [text: string, fix: Edit])[] {
  const [first] = fix.edits;
  if (!AND_VALUE.test(fix.title) || !first) return [[text, fix]];
  const key = /^Change to “(\w+)”/.exec(fix.title)?.[1];
  const range = { start: first.range.start, end: text.indexOf(':', first.range.start) };
  const steps: (readonly [string, Edit])[] = [
    [text, { title: fix.title.replace(AND_VALUE, ''), edits: [{ range, text: key ?? '' }] }],
  ];
  for (;;) {
    const [before, made] = steps.at(-1) ?? [text, fix];
    const now = applyEdit(before, made);
    const [next] = fixableValue(now, key);
    if (!next) {
      expect(now).toBe(applyEdit(text, fix));
      return steps;
    }
    steps.push([now, next]);
  }
}

describe('for every fix of front matter', () => {
  const eachFix = (holds: (text: string, fix: Edit, after: string) => void) =>
    fc.assert(
      fc.property(file, (text) => {
        for (const { check, fix } of findings(text))
          if (check === 'front-matter' && fix)
            for (const [before, one] of stepsOf(text, fix)) holds(before, one, applyEdit(before, one));
      }),
      RUNS,
    );

  test('no word is lost but the misspelt one', () => {
    eachFix((text, fix, after) => {
      if (!fix.title.startsWith('Change to')) {
        const words = (of: string) => wordsOf(of).filter((word) => fix.title !== 'Make it a list' || word !== 'and');
        expect(words(after)).toEqual(words(text));
        return;
      }
      const [, name = ''] = /^Change to “(.*)”$/s.exec(fix.title) ?? [];
      const left = wordsOf(after);
      for (const word of wordsOf(name)) left.splice(left.indexOf(word), 1);
      const before = wordsOf(text);
      for (const word of left) {
        expect(before).toContain(word);
        before.splice(before.indexOf(word), 1);
      }
      // What is gone is the slip, and that is no more than one name.
      expect(before.length).toBeLessThanOrEqual(7);
    });
  });

  test('no choice drops a principle that is named, or a word it does not exchange', () => {
    let seen = 0;
    const names = ['Ownership', 'Dive Deep', 'Frugality', 'Earn Trust'];
    fc.assert(
      fc.property(file, (text) => {
        for (const { check, range, message, suggestions } of findings(text)) {
          if (check !== 'front-matter') continue;
          const ofPrinciples = message.includes('principle');
          for (const choice of suggestions) {
            const after = applyEdit(text, choice);
            const named = names.filter((name) => text.includes(name));
            if (ofPrinciples) for (const name of named) expect(after, JSON.stringify([text, choice])).toContain(name);
            const exchanged = choice.title.startsWith('Change ') ? text.slice(range.start, range.end) : 'and';
            const left = wordsOf(text.replace(exchanged, ''));
            for (const word of wordsOf(after)) if (left.includes(word)) left.splice(left.indexOf(word), 1);
            expect(left, JSON.stringify([text, choice])).toEqual(choice.title.includes('to “role”') ? ['level'] : []);
            seen += 1;
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(10);
  });

  test('a key that is put right leaves nothing in its value that could have been fixed with it', () => {
    let seen = 0;
    const slip = fc.constantFrom('tprinciples', 'principals', 'titel', 'qestion', 'levle', 'lenght', 'statuss', 'tag');
    fc.assert(
      fc.property(slip, fc.constantFrom(...VALUES), fc.constantFrom('\n', '\r\n'), (written, value, eol) => {
        const text = `---\ncompany: a bakery\n${written}: ${value}\n---\n${BODY}`.replaceAll('\n', eol);
        for (const { fix, message } of findings(text)) {
          if (!fix || !message.includes("isn't a key that stories use")) continue;
          const after = applyEdit(text, fix);
          const key = /^Change to “(\w+)”/.exec(fix.title)?.[1];
          expect(fixableValue(after, key), JSON.stringify([text, after])).toEqual([]);
          expect(fixed(text).text).toBe(after);
          if (AND_VALUE.test(fix.title)) seen += 1;
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(10);
  });

  test('what YAML could read it can read afterwards, and every other value is the same', () => {
    eachFix((text, fix, after) => {
      if (isValid(text)) expect(isValid(after), JSON.stringify([text, after])).toBe(true);
      expect(readFrontMatter(after).errors.length).toBeLessThanOrEqual(
        Math.max(readFrontMatter(text).errors.length, readFrontMatter(text).stray ? 99 : 0),
      );
      const touched = (at: number, end: number) => fix.edits.some(({ range }) => range.start <= end && range.end >= at);
      const now = readable(after);
      for (const [key, { value, keyRange, valueRange, range }] of readable(text)) {
        // What stands on the line of an empty value can be taken for a comment.
        const end = value.kind === 'empty' ? range.end - 1 : valueRange.end;
        if (value.kind === 'broken' || touched(keyRange.start, end)) continue;
        expect(now.get(key)?.value, JSON.stringify([key, text, after])).toEqual(value);
      }
    });
  });

  test('the story below stays as it is', () => {
    eachFix((text, _fix, after) => {
      const body = text.slice(text.lastIndexOf('## Situation'));
      expect(after.endsWith(body)).toBe(true);
    });
  });
});

describe('for all fixes together', () => {
  test('a second run finds nothing to do, and YAML that was valid is valid', () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = fixed(text).text;
        expect(fixed(once).text).toBe(once);
        if (isValid(text)) expect(isValid(once), JSON.stringify([text, once])).toBe(true);
        expect(applyEdit(text, { edits: fixed(text).edits })).toBe(once);
      }),
      RUNS,
    );
  });

  test('CRLF makes no difference', () => {
    fc.assert(
      fc.property(file, (text) => {
        const plain = text.replaceAll('\r\n', '\n');
        if (plain.includes('\r')) return;
        expect(fixed(plain.replaceAll('\n', '\r\n')).text).toBe(fixed(plain).text.replaceAll('\n', '\r\n'));
      }),
      RUNS,
    );
  });
});
