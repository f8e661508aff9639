import { QUESTIONS, type Question } from '../../src/evidence/judge/questions';
import { fitWeights, type Row, type Weights } from './logistic';
import type { Judged } from './rows';

export type TrainedRows = readonly Judged[];

/** Whole numbers stand for weights: this many to one. */
export const UNIT = 8;

/**
 * Features kept: eight times as many find no more in unseen writers' stories. The rest is dropped after a first look, then all
 * is fitted again.
 */
const MOST_FEATURES = 9_300;
const FIRST_LOOK = 5;

/**
 * How many noes a yes counts for. What is said in one sentence of thirty is soon learnt never to be said; lessons and moods
 * stand in every story, boundaries in most.
 */
const YES_WEIGHTS: Readonly<Partial<Record<Question, number>>> = { lesson: 0.3, boundary: 1.5, mood: 2 };
const yesWeightOf = (question: Question): number => YES_WEIGHTS[question] ?? 3;

/** One fit a question, on the rows whose labels answer it, with the features that tell most over all questions. */
export function trainRows(rows: TrainedRows): ReadonlyMap<Question, Weights> {
  const byQuestion = QUESTIONS.map((question) => {
    const answered = rows.flatMap(({ answers, hashes }): Row[] => {
      const answer = answers[question];
      return answer === undefined ? [] : [{ hashes, answer }];
    });
    return [question, answered] as const;
  });
  const counts = new Map<number, number>();
  for (const { hashes } of rows) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const telling = new Map<number, number>();
  for (const [question, answered] of byQuestion) {
    for (const [hash, weight] of fitWeights(answered, { epochs: FIRST_LOOK, yesWeight: yesWeightOf(question) })) {
      const tells = Math.abs(weight) * Math.sqrt(counts.get(hash) ?? 0);
      telling.set(hash, Math.max(telling.get(hash) ?? 0, tells));
    }
  }
  const ranked = [...telling].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_FEATURES);
  const kept = new Set(ranked.map(([hash]) => hash));
  return new Map(
    byQuestion.map(([question, answered]) => [
      question,
      fitWeights(answered, { yesWeight: yesWeightOf(question), kept }),
    ]),
  );
}

/**
 * What a weight may be, either way, in eighths: from 3 on in steps of a quarter to a third. It packs 4 KB smaller than all
 * whole numbers do, and moves no weight by more than a seventh.
 */
const LEVELS = [0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 28, 37, 49, 65, 86, 114];

function coarse(weight: number): number {
  const size = Math.abs(weight);
  const nearest = LEVELS.reduce((best, level) => (Math.abs(level - size) < Math.abs(best - size) ? level : best), 0);
  return Math.sign(weight) * nearest;
}

/** The weights as whole numbers by feature, in the order of the questions, without those that hardly move anything. */
export function modelOf(trained: ReadonlyMap<Question, Weights>): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const [at, question] of QUESTIONS.entries()) {
    for (const [hash, weight] of trained.get(question) ?? []) {
      const whole = coarse(weight * UNIT);
      if (whole === 0) continue;
      const row = rows.get(hash) ?? QUESTIONS.map(() => 0);
      row[at] = whole;
      rows.set(hash, row);
    }
  }
  return rows;
}
