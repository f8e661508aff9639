import { afterEach, describe, expect, test } from 'vitest';
import { type Features, featuresOf } from '../../../src/evidence/judge/features';
import { answersOf, judge, judgeWith, sumsOf, surenessOf, weighing } from '../../../src/evidence/judge/judge';
import { decodeModel, encodeModel } from '../../../src/evidence/judge/model';
import { QUESTIONS, type Question } from '../../../src/evidence/judge/questions';
import { readSentence } from '../../../src/language/sentence';

/** Features of a whole sentence, on none of its tokens. */
const whole = (...hashes: number[]): Features => ({ hashes, places: hashes.map(() => -1), clauses: [] });
const featuresIn = (words: string) => featuresOf(readSentence(words), 'Task');

/** A model in which one feature weighs on one question. */
function judgeByOne(hash: number, question: Question, weight: number): void {
  const row = QUESTIONS.map((one) => (one === question ? weight : 0));
  judgeWith(decodeModel(encodeModel(new Map([[hash, row]]), 16, { boundary: { unsure: -1, sure: 2 } })));
}

afterEach(() => judgeWith(undefined));

describe('the judge', () => {
  test('answers every question with a number', () => {
    const answers = judge(featuresIn('The ledger belonged to Treasury.'));
    expect(Object.keys(answers)).toEqual([...QUESTIONS]);
    expect(Object.values(answers).every(Number.isFinite)).toBe(true);
  });

  test.each(['', ' ', '—'])('answers with numbers about a sentence of nothing: “%s”', (words) => {
    expect(Object.values(judge(featuresIn(words))).every(Number.isFinite)).toBe(true);
    expect(Object.values(judge(whole())).every((score) => score === 0)).toBe(true);
  });

  test('gives the same answers to the same words', () => {
    const once = judge(featuresIn('Nobody had asked me to fix it.'));
    judge(featuresIn('The team was happy.'));
    expect(judge(featuresIn('Nobody had asked me to fix it.'))).toEqual(once);
  });

  test('answers by the features that its model knows, and by no others', () => {
    judgeByOne(42, 'boundary', 32);
    expect(judge(whole(42))).toMatchObject({ boundary: 6, mood: 0 });
    expect(judge(whole(43, 44))).toMatchObject({ boundary: 0 });
  });

  test('is not shouted at by long sentences', () => {
    judgeByOne(42, 'boundary', 32);
    expect(judge(whole(42, 1, 2, 3)).boundary).toBe(judge(whole(42)).boundary / 2);
  });

  test('hears what stands around a sentence as it hears the sentence', () => {
    const { hashes } = featuresIn('The ledger belonged to Treasury.');
    expect(judge(whole(...hashes.slice(0, 9)), hashes.slice(9))).toEqual(judge(whole(...hashes)));
  });

  test('hears the clause that says most beside its sentence', () => {
    judgeByOne(42, 'boundary', 32);
    // Four features of four tokens: alone, the last clause would score as two features do.
    const hashes = [1, 2, 3, 42];
    const places = [0, 1, 2, 3];
    const one = judge({ hashes, places, clauses: [] }).boundary;
    const two = [
      [0, 2],
      [2, 4],
    ] as const;
    const heard = judge({ hashes, places, clauses: two }).boundary;
    expect(one).toBe(3);
    expect(heard).toBeGreaterThan(one);
    expect(heard).toBeLessThan(judge({ hashes: [3, 42], places: [0, 1], clauses: [] }).boundary);
  });

  test('counts what is of the whole sentence in each of its clauses', () => {
    const clauses = [
      [0, 1],
      [1, 2],
    ] as const;
    const [all, first, second] = sumsOf({ hashes: [42, 1, 2], places: [-1, 0, 1], clauses });
    expect([all?.features, first?.features, second?.features]).toEqual([3, 2, 2]);
    judgeByOne(42, 'boundary', 32);
    const sums = sumsOf({ hashes: [42, 1, 2], places: [-1, 0, 1], clauses });
    expect(sums.map((one) => one.sums[0])).toEqual([32, 32, 32]);
  });

  test('takes no no from a clause: it only adds to a yes', () => {
    judgeByOne(42, 'boundary', -32);
    const clauses = [
      [0, 1],
      [1, 2],
    ] as const;
    const answers = answersOf(sumsOf({ hashes: [42, 1], places: [0, 1], clauses }));
    expect(answers.boundary).toBeGreaterThan(judge(whole(42, 1)).boundary);
    expect(answers.boundary).toBeLessThan(0);
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
