import { describe, expect, test } from 'vitest';
import { unpackNumbers } from '../../../src/base/packNumbers';
import { decodeModel, encodeModel, hashesOf } from '../../../src/evidence/judge/model';
import packed from '../../../src/evidence/judge/model.json';
import { QUESTIONS } from '../../../src/evidence/judge/questions';

const weightsFrom = (first: number) => QUESTIONS.map((_, at) => first - at);
const ROWS = new Map([
  [0xfffffe, weightsFrom(127)],
  [7, weightsFrom(-113)],
  [0x010203, weightsFrom(3)],
]);
const CUTS = { boundary: { unsure: -1.5, sure: 2.25 } };

describe('a packed model', () => {
  const decoded = decodeModel(encodeModel(ROWS, 16, CUTS));

  test('holds after unpacking what was packed', () => {
    expect([7, 0x010203, 0xfffffe].map((hash) => decoded.rowOf.get(hash))).toEqual([0, 1, 2]);
    expect([0, 8, 0x020304, 0xffffff].map((hash) => decoded.rowOf.get(hash))).toEqual([-1, -1, -1, -1]);
    for (const [hash, weights] of ROWS) {
      const from = decoded.rowOf.get(hash) * QUESTIONS.length;
      expect([...decoded.weights.subarray(from, from + QUESTIONS.length)]).toEqual(weights);
    }
    expect(decoded).toMatchObject({ unit: 16, cuts: CUTS });
  });

  test('tells its hashes in the order of their rows', () => {
    const hashes = [...hashesOf(unpackNumbers(encodeModel(ROWS, 16, CUTS).gaps))];
    expect(hashes).toEqual([7, 0x010203, 0xfffffe]);
    expect(hashes.map((hash) => decoded.rowOf.get(hash))).toEqual([0, 1, 2]);
  });

  test('finds each of many hashes, however near they are', () => {
    const hashes = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? at * 4096 : at));
    const many = decodeModel(encodeModel(new Map(hashes.map((hash) => [hash, weightsFrom(hash % 100)])), 16, CUTS));
    for (const hash of hashes) expect(many.weights[many.rowOf.get(hash) * QUESTIONS.length]).toBe(hash % 100);
    expect(many.rowOf.get(0xfffffd)).toBe(-1);
  });

  test('does not depend on the order in which it was made', () => {
    expect(encodeModel(new Map([...ROWS].reverse()), 16, CUTS)).toEqual(encodeModel(ROWS, 16, CUTS));
  });

  test('can be empty', () => {
    const { rowOf } = decodeModel(encodeModel(new Map(), 16, {}));
    expect([rowOf.size, rowOf.get(0), rowOf.get(7)]).toEqual([0, -1, -1]);
  });

  test('survives being written as JSON', () => {
    expect(decodeModel(JSON.parse(JSON.stringify(encodeModel(ROWS, 16, CUTS))))).toEqual(decoded);
  });

  test('is refused where it answers other questions', () => {
    expect(() => decodeModel({ ...encodeModel(ROWS, 16, CUTS), questions: ['boundary'] })).toThrow(/npm run train/);
  });
});

describe('the model of the product', () => {
  const model = decodeModel(packed);

  test('has one row of weights a feature', () => {
    expect(model.rowOf.size).toBeGreaterThan(1000);
    expect(model.weights).toHaveLength(model.rowOf.size * QUESTIONS.length);
  });

  test('is surest above what it doubts', () => {
    for (const { unsure, sure } of Object.values(model.cuts)) expect(sure).toBeGreaterThanOrEqual(unsure);
  });

  test('has cuts for every check and fact that asks for them', () => {
    const purposes = [
      ...['assigned-work', 'handed-off', 'activity-not-impact', 'generic-reflection', 'blame'],
      ...['missing-scope-boundary', 'missing-second-order-effect', 'missing-trade-off'],
      ...['boundary', 'effect', 'worth', 'tradeOff', 'verified', 'lesson'],
    ];
    expect(Object.keys(model.cuts).sort()).toEqual(purposes.sort());
  });
});
