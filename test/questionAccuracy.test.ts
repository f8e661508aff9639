import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../src/coaching/principleNames';
import { HALVES, readFirstQuestionRun, readQuestions, scoreInWords, scoreQuestions } from './accuracy/questions';
import { ARCHIVE } from './bank/knowledge';

/** What is reached, in questions: no change may find fewer. The kept half's first run stands in first-run.json. */
const FLOORS = { tuned: { first: 68, amongThree: 74 }, kept: { first: 62, amongThree: 71 } };

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];
const fives = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
};

describe('which principle a question is after', () => {
  test.each(HALVES)('on the %s half it is no worse than it was', async (half) => {
    const reached = await scoreQuestions(readQuestions(half));
    expect(reached.questions).toBe(75);
    expect(reached.first, scoreInWords(reached)).toBeGreaterThanOrEqual(FLOORS[half].first);
    expect(reached.amongThree, scoreInWords(reached)).toBeGreaterThanOrEqual(FLOORS[half].amongThree);
  });
  test.each(HALVES)('every question of the %s half names one or two principles that there are', (half) => {
    const names = PRINCIPLE_NAMES.map(({ name }) => name);
    for (const { question, principles } of readQuestions(half)) {
      expect(principles.length, question).toBeGreaterThan(0);
      expect(principles.length, question).toBeLessThan(3);
      for (const name of principles) expect(names).toContain(name);
    }
  });
  test('no question stands in both halves, and none shares five words in a row with what principles are asked for', () => {
    const [tuned = [], kept = []] = HALVES.map((half) => readQuestions(half).map(({ question }) => question));
    expect(new Set([...tuned, ...kept]).size).toBe(150);
    const asked = Object.values(ARCHIVE).flatMap(
      (value) => (value as { asked?: readonly string[] } | undefined)?.asked ?? [],
    );
    const known = new Set(asked.flatMap(fives));
    expect([...tuned, ...kept].flatMap(fives).filter((five) => known.has(five))).toEqual([]);
  });
  test('the first run is recorded as it was', () => {
    expect(scoreInWords(readFirstQuestionRun())).toBe(
      'first in 57 of 75 (76.0 %), among the first three in 67 (89.3 %)',
    );
  });
});
