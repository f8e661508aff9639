import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditedText } from '../../src/checks/editedText';
import { applyEdit } from '../../src/checks/edits';
import type { TextEdit } from '../../src/checks/types';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

test('edits that follow one another are one edit of the first text', () => {
  const edited = new EditedText('one two three');
  edited.apply([edit(0, 3, '1'), edit(8, 13, '3')]);
  expect(edited.text).toBe('1 two 3');
  edited.apply([edit(2, 5, 'II')]);
  expect(edited.text).toBe('1 II 3');
  expect(edited.edits()).toEqual([edit(0, 3, '1'), edit(4, 7, 'II'), edit(8, 13, '3')]);
});

test('without an edit there is none', () => {
  expect(new EditedText('one').edits()).toEqual([]);
});

test('an offset is told where it comes from', () => {
  const edited = new EditedText('one two');
  edited.apply([edit(0, 4, ''), edit(7, 7, ' and three')]);
  expect(edited.text).toBe('two and three');
  expect([0, 2, 3, 12].map((at) => edited.origin(at))).toEqual([4, 6, 7, 7]);
});

test('whatever the edits, the one edit leads to the same text', () => {
  const step = fc.array(fc.tuple(fc.nat(20), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(step, { maxLength: 5 }), (text, steps) => {
      const edited = new EditedText(text);
      let present = text;
      for (const parts of steps) {
        let reached = 0;
        const edits = parts.map(([gap, length, words]) => {
          const start = Math.min(present.length, reached + gap);
          const end = Math.min(present.length, start + length);
          // Two insertions at one place have no order.
          reached = end + 1;
          return edit(start, end, words);
        });
        const apart = edits.filter(({ range }, at) => range.start >= (edits[at - 1]?.range.end ?? -1) + 1);
        edited.apply(apart);
        present = applyEdit(present, { edits: apart });
        expect(edited.text).toBe(present);
      }
      expect(applyEdit(text, { edits: edited.edits() })).toBe(present);
    }),
    { seed: 1, numRuns: 500 },
  );
});
