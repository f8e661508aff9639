import { afterEach, describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/evidence/judge/features';
import { answersOf, judge, judgeWith, sumsOf, surenessOf, weighing } from '../../../src/evidence/judge/judge';
import { decodeModel, encodeModel } from '../../../src/evidence/judge/model';
import { QUESTIONS, type Question } from '../../../src/evidence/judge/questions';
import { readSentence } from '../../../src/language/sentence';

const featuresIn = (words: string) => featuresOf(readSentence(words), 'Task');

/** A model in which one feature weighs on one question. */
function judgeByOne(hash: number, question: Question, weight: number): void {
  const row = QUESTIONS.map((one) => (one === question ? weight : 0));
  judgeWith(decodeModel(encodeModel(new Map([[hash, row]]), 16, { boundary: { unsure: -1, sure: 2 } })));
}

afterEach(() => judgeWith(undefined));

describe('the judge', () => {
  test('answers every question with a number', () => {
    const answers = judge(featuresIn('The ledger belonged to Treasury.').hashes);
    expect(Object.keys(answers)).toEqual([...QUESTIONS]);
    expect(Object.values(answers).every(Number.isFinite)).toBe(true);
  });

  test.each(['', ' ', '—'])('answers with numbers about a sentence of nothing: “%s”', (words) => {
    expect(Object.values(judge(featuresIn(words).hashes)).every(Number.isFinite)).toBe(true);
    expect(Object.values(judge([])).every((score) => score === 0)).toBe(true);
  });

  test('gives the same answers to the same words', () => {
    const once = judge(featuresIn('Nobody had asked me to fix it.').hashes);
    judge(featuresIn('The team was happy.').hashes);
    expect(judge(featuresIn('Nobody had asked me to fix it.').hashes)).toEqual(once);
  });

  test('answers by the features that its model knows, and by no others', () => {
    judgeByOne(42, 'boundary', 32);
    expect(judge([42])).toMatchObject({ boundary: 6, mood: 0 });
    expect(judge([43, 44])).toMatchObject({ boundary: 0 });
  });

  test('is not shouted at by long sentences', () => {
    judgeByOne(42, 'boundary', 32);
    expect(judge([42, 1, 2, 3]).boundary).toBe(judge([42]).boundary / 2);
  });

  test('adds up in parts', () => {
    const { hashes } = featuresIn('The ledger belonged to Treasury.');
    const [head, tail] = [sumsOf(hashes.slice(0, 9)), sumsOf(hashes.slice(9))];
    expect(
      answersOf(
        head.map((sum, at) => sum + (tail[at] ?? 0)),
        hashes.length,
      ),
    ).toEqual(judge(hashes));
  });

  test('says what each feature adds', () => {
    const features = featuresIn('The ledger belonged to Treasury.');
    judgeByOne(features.hashes[5] ?? 0, 'boundary', 32);
    const weights = weighing(features, 'boundary');
    expect(weights).toHaveLength(features.hashes.length);
    expect(weights[5]).toBe(32);
    expect(weighing(features, 'mood').every((weight) => weight === 0)).toBe(true);
  });
});

describe('how sure a score is', () => {
  test.each([
    [2.1, 'sure'],
    [2, 'sure'],
    [1.9, 'unsure'],
    [-1, 'unsure'],
    [-1.1, 'none'],
  ] as const)('%d is %s between the cuts -1 and 2', (score, sureness) => {
    judgeByOne(42, 'boundary', 32);
    expect(surenessOf('boundary', score)).toBe(sureness);
  });

  test('is nothing for a purpose without cuts', () => {
    expect(surenessOf('slow-opening', 99)).toBe('none');
  });
});
