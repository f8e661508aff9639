import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bankCsv } from '../../src/bank/bankCsv';
import { bankOf } from '../../src/bank/bankOf';
import { matrixHtml } from '../../src/bank/matrix';
import { matrixPage } from '../../src/bank/matrixPage';
import { MATRIX_STYLE, MATRIX_STYLE_HASH } from '../../src/bank/matrixStyle';
import { entry } from './entries';

const named = (title: string) => bankOf([entry('a.star.md', ['Ownership'], { title })], [], ['Ownership']);

describe('the matrix as CSV', () => {
  test('a row a story and a file that cannot be read, a column a principle, and what each has', () => {
    const bank = bankOf(
      [
        entry('a.star.md', ['Are Right, A Lot'], { status: 'ready', warnings: 1 }),
        entry('b.star.md', ['Ownership', 'Are Right, A Lot'], {
          title: 'The "b"',
          warnings: undefined,
          level: 'Senior',
          rehearsed: '2026-03-02T12:00:00.000Z',
        }),
        entry('c.star.md', ['Ownership'], { retells: 'b.star.md', untold: ['Task'] }),
      ],
      [{ file: 'd.star.md', reason: "it isn't UTF-8 text" }],
      ['Ownership', 'Are Right, A Lot', 'Frugality'],
    );
    expect(bankCsv(bank).split('\r\n')).toEqual([
      'Story,File,Retells,Level,Time,Warnings,Readiness,Last Told,Ownership,"Are Right, A Lot",Frugality',
      'a,a.star.md,,SDE2,2:05,1,"ready, with warnings",,,primary,',
      '"The ""b""",b.star.md,,Senior,2:05,,draft,2026-03-02,primary,backup,',
      'c,c.star.md,b.star.md,SDE2,2:05,0,unfinished,,secondary,,',
      `,d.star.md,,,,,"can't be read: it isn't UTF-8 text",,,,`,
      'Different events,,,,,,,,1,2,0',
      'Gap,,,,,,,,no backup,,no story yet',
      '',
    ]);
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\u00a0=1', '＝1', '\n-1', '"=1'])(
    'a spreadsheet computes nothing from %j',
    (title) => {
      const [cell = ''] = bankCsv(named(title)).split('\r\n')[1]?.split(',') ?? [];
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(read).toMatch(/^['"]/);
      expect(read).not.toMatch(/^\s*[=+\-@＝]/u);
    },
  );
  test.each(['a\nb', 'a\r\nb', 'a\u2028b'])('%j stays on one line', (title) => {
    expect(bankCsv(named(title)).split('\r\n')).toHaveLength(5);
    expect(bankCsv(named(title))).toMatch(/^a +b,a\.star\.md/m);
  });
});

describe('the matrix as HTML', () => {
  test('all text is escaped', () => {
    const evil = '<img src=x onerror=alert(1)>"&';
    const bank = bankOf(
      [entry('b', [evil], { title: evil }), entry('c', [evil, '1', '2', '3', '4'], { title: evil, retells: 'b' })],
      [{ file: evil, reason: evil }],
      [evil],
    );
    const html = matrixPage(bank);
    expect(html).not.toContain('<img');
    expect(html.split('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;')).toHaveLength(8);
  });
  test('a role is a letter, a shape and a word, and never a color alone', () => {
    const stories = ['a', 'b', 'c'].map((file) => entry(file, ['Ownership']));
    const html = matrixHtml(bankOf(stories, [], ['Ownership']));
    const cells = [...html.matchAll(/<td>(<span class="mark.*?)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toEqual([
      '<span class="mark primary" role="img" aria-label="primary" title="primary">P</span>',
      '<span class="mark backup" role="img" aria-label="backup" title="backup">B</span>',
      '<span class="mark secondary" role="img" aria-label="secondary" title="secondary">s</span>',
    ]);
  });
  test.each([
    [[], []],
    [['a'], ['primary']],
    [
      ['a', 'b'],
      ['primary', 'backup'],
    ],
    [
      ['a', 'b', 'c', 'd'],
      ['primary', 'backup', 'secondary'],
    ],
  ])('stories %j: its legend tells of the marks %j, and of no other', (files, roles) => {
    const html = matrixHtml(
      bankOf(
        files.map((file) => entry(file, ['Ownership'])),
        [],
        ['Ownership', 'Dive Deep'],
      ),
    );
    const [, legend] = /<ul class="legend">(.*?)<\/ul>/.exec(html) ?? [];
    expect([...(legend ?? '').matchAll(/<\/span> (\w+):/g)].map(([, role]) => role)).toEqual(roles);
    expect(html.includes('class="legend"')).toBe(roles.length > 0);
  });
  test.each([
    [20, 20, [20]],
    [21, 20, [11, 10]],
    [45, 20, [15, 15, 15]],
    [0, 20, [0]],
    [45, undefined, [45]],
  ])('%i principles, %j at most side by side, stand in tables of %j', (count, widest, expected) => {
    const names = Array.from({ length: count }, (_, at) => `Value ${at}`);
    const stories = [entry('first.star.md', names.slice(0, 1)), entry('last.star.md', names.slice(-1))];
    const html = matrixHtml(bankOf(stories, [], names), undefined, widest);
    const tables = html.split('<table ').slice(1);
    expect(tables.map((table) => table.match(/class="principle"/g)?.length ?? 0)).toEqual(expected);
    for (const table of tables) expect(table.match(/<th scope="row">(?:first|last)</g)).toHaveLength(2);
    const columns = [...html.matchAll(/class="upright">(Value \d+)</g)].map(([, name]) => name);
    expect(columns).toEqual(names);
    expect(html.match(/class="mark primary" role="img" aria-label="primary"/g) ?? []).toHaveLength(count === 0 ? 0 : 3);
    const labels = [...html.matchAll(/aria-label="(Matrix[^"]*)"/g)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(expected.length);
  });
  test('the page loads nothing, runs nothing, and its policy knows its style', () => {
    const html = matrixPage(named('The lamp'));
    expect(html).not.toMatch(/<script|\bon\w+=|https?:|<link|url\(/);
    expect(MATRIX_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(MATRIX_STYLE).digest('base64')}`);
    expect(html).toContain(`style-src '${MATRIX_STYLE_HASH}'`);
    expect(html).toContain(`<style>${MATRIX_STYLE}</style>`);
  });
});

test('each row of the matrix begins with a cell of one column, which stays in sight beside the others', () => {
  const html = matrixPage(bankOf([entry('a.star.md', ['Ownership'])], [], ['Ownership', 'Dive Deep']));
  const rows = html.split('<tr>').slice(1);
  expect(rows).toHaveLength(4);
  const cells = rows.map((row) =>
    [...row.matchAll(/<t[hd]([^>]*)>/g)].map(([, given = '']) => Number(/colspan="(\d+)"/.exec(given)?.[1] ?? 1)),
  );
  expect(cells.map(([first]) => first)).toEqual([1, 1, 1, 1]);
  for (const row of cells) expect(row.reduce((sum, span) => sum + span, 0)).toBe(6);
});
