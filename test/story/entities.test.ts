import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import type { Edit } from '../../src/checks/types';
import { checkStory } from '../../src/index';
import { decodeEntities, entitySigns } from '../../src/story/entities';
import type { Range } from '../../src/story/types';

describe('a character reference is never cut in two', () => {
  const quoted = (text: string, { start, end }: Range) => text.slice(start, end);

  test.each([
    ['I fixed the job&hellip;', 'I fixed the job&hellip;'],
    ['I fixed the job for Ren&eacute;', 'I fixed the job for Ren&eacute;'],
    ['She said &ldquo;it broke.&rdquo; I fixed the job.', 'She said &ldquo;it broke.&rdquo;', 'I fixed the job.'],
    ['I fixed it&excl; It ran.', 'I fixed it&excl;', 'It ran.'],
  ])('in the sentences of %j', (words, ...sentences) => {
    const { story } = checkStory(`## Action\n\n${words}\n`);
    expect(story.sentences.map(({ range }) => quoted(story.text, range))).toEqual(sentences);
  });

  test.each([
    ['It took &frac12; the time.', '&frac12;'],
    ['It now takes 1&frac12; hours.', '1&frac12; hours'],
    ['It fell to 40&#37; of all calls.', '40&#37;'],
  ])('in the measure of %j', (words, range) => {
    const { story, evidence } = checkStory(`## Result\n\n${words}\n`);
    expect(evidence.measures.map((one) => quoted(story.text, one.range))).toEqual([range]);
  });

  test('what is added behind one stands behind all of it', () => {
    const { story, findings } = checkStory(
      '## Trade-offs\n\nI took the slow way.\n\n## Action\n\nI fixed the job&hellip;\n',
    );
    const edits = findings.flatMap(({ fix, suggestions }) => [...(fix ? [fix] : []), ...suggestions]);
    expect(edits.length).toBeGreaterThan(0);
    for (const edit of edits) expect(applyEdit(story.text, edit), edit.title).toContain('I fixed the job&hellip;');
  });

  const CORPUS = ['020-checkout-survey', '051-boot-time-scanner', '055-refund-button'].map((name) =>
    readFileSync(`test/corpus/${name}.star.md`, 'utf8'),
  );

  /** Every n-th letter of a story as a reference, its front matter, headings and markup aside. */
  function encoded(text: string, every: number, first: number): string {
    let seen = first;
    return text.replace(/^(?!---|#|\w+:|- ?\w+$|<|>|\[).*$/gm, (line) =>
      line.replace(/[a-zA-Z”’.]/g, (letter) => {
        seen += 1;
        return seen % every === 0 ? `&#${letter.codePointAt(0)};` : letter;
      }),
    );
  }

  test('in any finding, edit or sentence, whichever letter it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CORPUS), fc.integer({ min: 2, max: 9 }), fc.nat(9), (text, every, first) => {
        const { story, findings, evidence } = checkStory(encoded(text, every, first));
        const within = new Set<number>();
        for (const { index, 0: found } of story.text.matchAll(/&#\d{1,5};/g))
          for (let at = index + 1; at < index + found.length; at += 1) within.add(at);
        const edits = findings.flatMap(({ fix, suggestions }): readonly Edit[] => [
          ...(fix ? [fix] : []),
          ...suggestions,
        ]);
        const ranges = [
          ...findings.map(({ range }) => range),
          ...edits.flatMap((edit) => edit.edits.map(({ range }) => range)),
          ...story.sentences.map(({ range }) => range),
          ...evidence.measures.map(({ range }) => range),
        ];
        expect(within.size).toBeGreaterThan(0);
        for (const { start, end } of ranges)
          expect([within.has(start), within.has(end)], story.text.slice(start - 9, end + 9)).toEqual([false, false]);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['&acute;', '´'],
  ['&aacute;', 'á'],
  ['&frac23;', '⅔'],
  ['&#x65;', 'e'],
])('%s stands for %s', (written, sign) => {
  expect(entitySigns(written)).toBe(sign);
  expect(decodeEntities(`a${written}b`)).toBe(`a${sign}b`);
});

test.each(['&unknown;', '&#0;', '&#xD800;', '& amp;', '&amp'])('%s stays as it is written', (written) => {
  expect(entitySigns(written)).toBeUndefined();
  expect(decodeEntities(written)).toBe(written);
});
