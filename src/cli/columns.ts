const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters and pictures that a terminal gives two cells. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;

/** How many cells of a terminal words take. */
function widthOf(words: string): number {
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(words)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Words cut to fit so many cells, with "…" where something is gone. */
export function fitted(words: string, most: number): string {
  if (widthOf(words) <= most) return words;
  let kept = '';
  let width = 1;
  for (const { segment } of GRAPHEMES.segment(words)) {
    width += WIDE.test(segment) ? 2 : 1;
    if (width > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Rows as columns, two spaces apart, each as wide as its widest cell. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}
