import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../src/coaching/principleNames';
import type { QuestionExamples } from '../src/coaching/questionWordsSchema';
import { readFirstQuestionRuns, readQuestions, SETS, scoreInWords, scoreQuestions } from './accuracy/questions';
import { ARCHIVE } from './bank/knowledge';

/** How many there are and what is reached, in questions: no change may find fewer. First runs stand in first-run.json. */
const FLOORS = {
  tuned: { questions: 75, first: 72, amongThree: 75 },
  kept: { questions: 75, first: 69, amongThree: 73 },
  'tuned-second': { questions: 30, first: 27, amongThree: 30 },
  closed: { questions: 30, first: 25, amongThree: 29 },
  third: { questions: 75, first: 63, amongThree: 73 },
  fourth: { questions: 75, first: 64, amongThree: 71 },
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];
const fives = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
};

describe('which principle a question is after', () => {
  test.each(SETS)('on the %s set it is no worse than it was', async (set) => {
    const reached = await scoreQuestions(readQuestions(set));
    expect(reached.questions).toBe(FLOORS[set].questions);
    expect(reached.first, scoreInWords(reached)).toBeGreaterThanOrEqual(FLOORS[set].first);
    expect(reached.amongThree, scoreInWords(reached)).toBeGreaterThanOrEqual(FLOORS[set].amongThree);
  });
  test.each(SETS)('every question of the %s set names one or two principles that there are', (set) => {
    const names = PRINCIPLE_NAMES.map(({ name }) => name);
    for (const { question, principles } of readQuestions(set)) {
      expect(principles.length, question).toBeGreaterThan(0);
      expect(principles.length, question).toBeLessThan(3);
      for (const name of principles) expect(names).toContain(name);
    }
  });
  test('no question stands in two sets, and none shares five words in a row with what the matcher is taught', () => {
    const all = SETS.flatMap((set) => readQuestions(set).map(({ question }) => question));
    expect(new Set(all).size).toBe(360);
    const asked = Object.values(ARCHIVE).flatMap(
      (value) => (value as { asked?: readonly string[] } | undefined)?.asked ?? [],
    );
    const learned = Object.values(ARCHIVE['question-examples'] as QuestionExamples).flat();
    const known = new Set([...asked, ...learned].flatMap(fives));
    expect(all.flatMap(fives).filter((five) => known.has(five))).toEqual([]);
  });
  test('the first runs are recorded as they were', () => {
    expect(Object.values(readFirstQuestionRuns()).map(scoreInWords)).toEqual([
      'first in 57 of 75 (76.0 %), among the first three in 67 (89.3 %)',
      'first in 25 of 30 (83.3 %), among the first three in 29 (96.7 %)',
      'first in 57 of 75 (76.0 %), among the first three in 71 (94.7 %)',
      'first in 65 of 75 (86.7 %), among the first three in 71 (94.7 %)',
    ]);
  });
});
