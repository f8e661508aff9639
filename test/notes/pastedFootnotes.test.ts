import { expect, test } from 'vitest';
import { withNoteMarks } from '../../src/notes/pastedFootnotes';

test.each([
  ['<a href="#_ftn1">[1]</a>', '[^1]'],
  ['<a href="#_ftn2"><sup><span>ii</span></sup></a>', '[^2]'],
  ['<a href="#ftnt_ref3">*</a>', '[^3]: '],
])('%s is a mark', (html, mark) => {
  expect(withNoteMarks(`<p>Lost${html}.</p>`)).toBe(`<p>Lost${mark}.</p>`);
});

test.each(['the whole sentence', 'see 4', '<b>a table</b>'])('a link of words keeps them: %s', (words) => {
  const html = `<p><a href="https://x.org/p#_ftn1">${words}</a> was lost.</p>`;
  expect(withNoteMarks(html)).toBe(html);
});

test('links without an end cost no more than their length', () => {
  const time = (count: number): number => {
    const html = '<a href="#_ftn1">'.repeat(count);
    const start = performance.now();
    withNoteMarks(html);
    return performance.now() - start;
  };
  time(2000);
  expect(time(40_000)).toBeLessThan(20 * 8 * Math.max(1, time(2000)));
});
