import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/bank/arrange';
import { bankOf } from '../../src/bank/bankOf';
import { matrixHtml } from '../../src/bank/matrix';
import { reasonInWords } from '../../src/bank/reasonInWords';
import { storyInLines } from '../../src/bank/rowInWords';
import { leanedOnInWords, summaryOf } from '../../src/bank/summary';
import type { Loop } from '../../src/coaching/loopSchema';
import { PRINCIPLE_KINDS } from '../../src/coaching/packFileSchema';
import { principleWord, USUAL_TERMS } from '../../src/coaching/terms';
import { prepSheet } from '../../src/practice/prepSheet';
import { entry } from './entries';

const MANY = ['One', 'Two', 'Three', 'Four', 'Five'];
const LOOP: Loop = { title: '', parts: [], questionsToAsk: [], basis: '', affiliation: '', dated: '' } as never;
const SHEET = { opening: undefined, figures: [], signals: [], cues: [], probes: [] };

/** Everything in words that people read of a bank: one story for many principles, one for none that is known, two for one. */
function told(...words: readonly [string, string]): string {
  const [first, second] = words;
  const bank = bankOf(
    [
      entry('a', MANY, { principleWord: first }),
      entry('b', [], { unknown: ['Luck'], principleWord: second }),
      ...['c', 'd'].map((file) => entry(file, ['One'], { principleWord: first })),
    ],
    [],
    MANY,
  );
  const lines = bank.stories.flatMap((story) => [
    ...storyInLines({ story, role: undefined }, undefined),
    reasonInWords({ story, principle: undefined, role: undefined, words: [], score: 1 }),
  ]);
  const groups = arrange(bank, 'principle').map(({ label }) => label);
  const sheet = prepSheet({ bank, loop: LOOP, storyOf: () => SHEET });
  const body = sheet.slice(sheet.indexOf('<main>'));
  return [summaryOf(bank), ...bank.leanedOn.map(leanedOnInWords), ...lines, ...groups, matrixHtml(bank), body].join(
    '\n',
  );
}

describe.each(PRINCIPLE_KINDS)('a bank whose pack asks for %s', (kind) => {
  const word = principleWord({ ...USUAL_TERMS, kind });
  const text = told(word, word);

  test('says so wherever it names them', () => {
    expect(text).toContain(`5 of 5 ${kind} have a story`);
    expect(text).toContain(`covers 5 ${kind}.`);
    expect(text).toContain(`Covers 5 ${kind}.`);
    expect(text).toContain(`Luck: not a ${word} here`);
    expect(text).toContain(`not told for this ${word}`);
    expect(text).toContain(`No known ${word}`);
    expect(text).toContain(`secondary: names the ${word} too`);
    expect(text).toContain(`Stories and the ${kind} they&#39;re told for`);
    expect(text).toContain(`<h2>No ${word} yet</h2>`);
  });
  test('has no other word for them', () => {
    const others = PRINCIPLE_KINDS.filter((one) => one !== kind).map((one) =>
      principleWord({ ...USUAL_TERMS, kind: one }),
    );
    const prose = text.replace(/<[^>]*>/g, ' ');
    expect(others.filter((one) => new RegExp(`\\b${one}`, 'i').test(prose))).toEqual([]);
  });
});

test('packs that differ have the word of the format together, and their own for what is theirs', () => {
  const text = told('value', 'behaviour');
  expect(text).toContain('5 of 5 principles have a story');
  expect(text).toContain('Luck: not a behaviour here');
  expect(text).toContain('Covers 5 values.');
});

test('a bank without a story has the word it is given', () => {
  expect(summaryOf(bankOf([], [], MANY, 'competency'))).toContain('0 of 5 competencies have');
  expect(summaryOf(bankOf([], [], MANY))).toContain('0 of 5 principles have');
});
