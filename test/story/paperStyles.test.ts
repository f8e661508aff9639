import { describe, expect, test } from 'vitest';
import { MATRIX_STYLE } from '../../src/bank/matrixStyle';
import { PAGE_STYLE } from '../../src/notes/pageStyle';
import { SHEET_STYLE } from '../../src/practice/sheetStyle';

/** What is left of A4, the narrower of the two papers, between margins of two centimeters: 17 cm at 96 px an inch. */
const PAPER = 642;

/** The rules that hold on paper, as "selector: declaration" each. */
function onPaper(style: string): readonly string[] {
  return [...style.matchAll(/@media print \{\n((?: {2}.+\n)+)\}/g)].flatMap(([, block = '']) =>
    [...block.matchAll(/^ {2}([^{\n]+) \{ ([^}\n]+) \}$/gm)].flatMap(([, selectors = '', declarations = '']) =>
      selectors
        .split(', ')
        .flatMap((selector) =>
          declarations.split(';').flatMap((one) => (one.trim() ? `${selector}: ${one.trim()}` : [])),
        ),
    ),
  );
}

const STYLES = [
  ['the matrix', MATRIX_STYLE],
  ['the prep sheet', SHEET_STYLE],
  ['the story', PAGE_STYLE],
] as const;

describe.each(STYLES)('%s on A4 and Letter', (_name, style) => {
  test('is left to the paper that is in the printer, with margins', () => {
    const pages = [...style.matchAll(/@page \{([^}]*)\}/g)].map(([, rules = '']) => rules);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/margin: [\d.]+cm/);
    expect(pages[0]).not.toMatch(/A4|letter|\d(?:mm|in)/i);
  });

  test('is no wider than the paper', () => {
    const widths = [...style.matchAll(/width: ([\d.]+)px/g)].map(([, width]) => Number(width));
    expect(Math.max(0, ...widths)).toBeLessThan(PAPER);
    expect(style).toMatch(/body \{[^}]*overflow-wrap: break-word/);
    // On a screen a line may be kept short; paper is short enough.
    if (/body \{[^}]*max-width: \d/.test(style)) expect(onPaper(style)).toContain('body: max-width: none');
  });

  test('breaks over no row', () => {
    expect(onPaper(style)).toContain('tr: break-inside: avoid');
  });
});

describe.each([STYLES[0], STYLES[1]])('the table of %s', (_name, style) => {
  test('has its head on each page, and its totals once', () => {
    expect(style).not.toMatch(/thead[^{]*\{[^}]*display/);
    expect(onPaper(style)).toContain('tfoot: display: table-row-group');
  });

  test('keeps its first column in sight on a screen, and shows that more lies behind the edge', () => {
    expect(style).toMatch(/\nth:first-child \{[^}]*position: sticky; left: 0;[^}]*background: #fff/);
    expect(style).toMatch(
      /\n\.scroll \{[^}]*overflow-x: auto;[^}]*linear-gradient[^}]*local,[^}]*linear-gradient[^}]*scroll;/,
    );
  });

  test('has lines of each cell’s own, which go along with the column that stays', () => {
    expect(style).not.toMatch(/border-collapse|box-shadow/);
    expect(style).toMatch(/\ntable \{ border-spacing: 0; \}/);
    expect(style).toMatch(/\nth, td \{ border: 0 solid #999; border-width: 0 1px 1px 0;/);
    expect(style).toMatch(/\nthead th \{ border-top-width: 1px; \}/);
    expect(style).toMatch(/\nth:first-child \{[^}]*border-left-width: 1px;/);
  });

  test('is whole on paper, where nothing scrolls', () => {
    expect(onPaper(style)).toEqual(
      expect.arrayContaining([
        '.scroll: overflow: visible',
        '.scroll: background: none',
        'th:first-child: position: static',
      ]),
    );
  });
});

test.each([
  '.story: break-inside: avoid',
  'p: break-inside: avoid',
  'h2: break-after: avoid',
  'h3: break-after: avoid',
])('a story of the prep sheet stays together: %s', (rule) => {
  expect(onPaper(SHEET_STYLE)).toContain(rule);
});

test.each(['li: break-inside: avoid', 'h2: break-after: avoid', '.probes: break-before: page'])(
  'a printed story breaks between its parts: %s',
  (rule) => {
    expect(onPaper(PAGE_STYLE)).toContain(rule);
  },
);
