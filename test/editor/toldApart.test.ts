import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/editor/coach/state';
import { toldApart } from '../../src/editor/coach/toldApart';

const place = (words: string, line: number): Place => ({ words, line, range: { start: line, end: line + 1 } });
const rows = (all: readonly (readonly [string, number])[][]) =>
  all.map((row) => ({ places: row.map(([words, line]) => place(words, line)) }));
const read = (all: readonly { readonly places: readonly Place[] }[]) =>
  all.map(({ places }) => places.map(({ words, apart }) => [words, apart].filter(Boolean).join(' ')));
const told = (...missing: (readonly [string, number])[][]) => read(toldApart(rows(missing), [])[0]);

describe('links of one list', () => {
  test('that differ are left alone', () => {
    expect(told([['We fixed it', 3]], [['It was good', 3]])).toEqual([['We fixed it'], ['It was good']]);
  });
  test('with the same words on several lines get their lines', () => {
    expect(
      told(
        [
          ['We', 3],
          ['We', 5],
        ],
        [['They', 5]],
      ),
    ).toEqual([['We (line 3)', 'We (line 5)'], ['They']]);
  });
  test('to one line are told apart by a number that everybody sees', () => {
    expect(told([['Result', 21]], [['Result', 21]])).toEqual([['Result'], ['Result (link 2)']]);
  });
  test('to the very same words are known, so that a message need not lead there twice', () => {
    const [missing] = toldApart(rows([[['Result', 21]], [['Result', 21]], [['Other', 22]]]), []);
    expect(missing.flatMap(({ places }) => places.map(({ again }) => again ?? false))).toEqual([false, true, false]);
  });
  test.each([
    ['the last that is listed', 'No quote.', 3, true],
    ['the first that is not', 'No quote.', 4, undefined],
    ['the last that is listed beside a quote', 'Who is “we”?', 4, true],
    ['the first that is not, beside a quote', 'Who is “we”?', 5, undefined],
  ] as const)('lead to the same words again where the other place is %s', (_, message, at, again) => {
    const [missing] = toldApart(
      [
        { message, places: [1, 2, 3, 4, 5, 6].map((line) => place(`we ${line}`, line)) },
        { message: `“we ${at + 1}” hides you.`, places: [place(`we ${at + 1}`, at + 1)] },
      ],
      [],
    );
    expect(missing[1]?.places[0]?.again).toBe(again);
  });
  test('that a message quotes alike are told apart, however different the words go on', () => {
    const [missing] = toldApart(
      [
        { message: 'Who is “we”?', places: [place('we fixed it', 3)] },
        { message: '“we” hides you.', places: [place('we looked', 5)] },
        { message: 'No quote.', places: [place('we looked on', 7)] },
      ],
      [],
    );
    expect(read(missing)).toEqual([['we fixed it (line 3)'], ['we looked (line 5)'], ['we looked on']]);
  });
  test('on several lines and twice on one are both', () => {
    expect(
      told([
        ['We', 3],
        ['We', 3],
        ['We', 5],
      ]),
    ).toEqual([['We (line 3)', 'We (line 3, link 2)', 'We (line 5)']]);
  });
  test('that lack something and links that were found are told apart from each other', () => {
    const [missing, found] = toldApart(
      rows([[['We', 3]], [['They', 5]]]),
      rows([[['We', 4]], [['They', 5]], [['I', 6]]]),
    );
    expect(read(missing)).toEqual([['We (line 3)'], ['They']]);
    expect(read(found)).toEqual([['We (line 4)'], ['They (link 2)'], ['I']]);
  });
});
