import { QUESTIONS, type Question } from '../../src/evidence/judge/questions';
import { fitWeights, type Row, type Weights } from './logistic';
import type { Judged } from './rows';

export type TrainedRows = readonly Judged[];

/** Whole numbers stand for weights: this many to one. */
export const UNIT = 8;
const MOST = 127;

/**
 * Features kept: eight times as many find no more in unseen writers' stories. The rest is dropped after a first look, then all
 * is fitted again.
 */
const MOST_FEATURES = 9_500;
const FIRST_LOOK = 5;

/**
 * How many noes a yes counts for. What is said in one sentence of thirty is soon learnt never to be said; lessons and moods
 * stand in every story, boundaries in most.
 */
const YES_WEIGHTS: Readonly<Partial<Record<Question, number>>> = { lesson: 0.3, boundary: 1.5, mood: 2, effect: 2 };
const yesWeightOf = (question: Question): number => YES_WEIGHTS[question] ?? 3;

/**
 * How many rows a sentence without a story counts for. A trade-off is mostly told in one plain sentence among dozens that tell
 * none, and whole stories quote so many doubtful ones that the plain are lost.
 */
const ALONE_WEIGHTS: Readonly<Partial<Record<Question, number>>> = { tradeOff: 2 };

/** One fit a question, on the rows whose labels answer it, with the features that tell most over all questions. */
export function trainRows(rows: TrainedRows): ReadonlyMap<Question, Weights> {
  const counts = new Map<number, number>();
  for (const { hashes } of rows) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const telling = new Map<number, number>();
  for (const question of QUESTIONS) {
    const fit = fitWeights(answeredIn(rows, question), { epochs: FIRST_LOOK, yesWeight: yesWeightOf(question) });
    for (const [hash, weight] of fit) {
      const tells = Math.abs(weight) * Math.sqrt(counts.get(hash) ?? 0);
      telling.set(hash, Math.max(telling.get(hash) ?? 0, tells));
    }
  }
  const ranked = [...telling].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_FEATURES);
  const kept = new Set(ranked.map(([hash]) => hash));
  return trainWith(rows, kept, QUESTIONS);
}

/** One fit for each of some questions, with these features and no others. */
export function trainWith(
  rows: TrainedRows,
  kept: ReadonlySet<number>,
  questions: readonly Question[],
): ReadonlyMap<Question, Weights> {
  return new Map(
    questions.map((question) => [
      question,
      fitWeights(answeredIn(rows, question), { yesWeight: yesWeightOf(question), kept }),
    ]),
  );
}

const answeredIn = (rows: TrainedRows, question: Question): readonly Row[] =>
  rows.flatMap(({ answers, hashes, around }): Row[] => {
    const answer = answers[question];
    const weight = around.length === 0 ? ALONE_WEIGHTS[question] : 1;
    return answer === undefined ? [] : [{ hashes, answer, ...(weight === undefined ? {} : { weight }) }];
  });

/** From here on a weight is kept in steps of two, which packs 5 KB smaller and moves no weight by more than a tenth. */
const COARSE = 8;

const coarse = (weight: number): number =>
  Math.abs(weight) < COARSE ? weight : Math.sign(weight) * (COARSE + 2 * Math.round((Math.abs(weight) - COARSE) / 2));

/**
 * Of these, weights are kept in rougher steps, each so many times the one before: it packs 5 KB smaller. Most are told apart
 * only once something is found, or credited alone; "handed off" is spoken outright.
 */
const ROUGH: Readonly<Partial<Record<Question, number>>> = {
  others: 7 / 4,
  mine: 7 / 4,
  part: 7 / 4,
  unasked: 7 / 4,
  verified: 4 / 3,
  handedOff: 7 / 4,
};

/** The nearest whole number among steps that grow like this: 1, 2, 4, 7, 12 … */
export function inSteps(weight: number, growth: number): number {
  const size = Math.abs(weight);
  let low = 0;
  let high = 1;
  while (high < size) [low, high] = [high, Math.max(high + 1, Math.round(high * growth))];
  return Math.sign(weight) * (high - size < size - low ? Math.min(high, MOST) : low);
}

/**
 * The weights as whole numbers by feature, in the order of the questions, without those that hardly move anything. What a model
 * that is there holds of questions that weren't trained stays as it is.
 */
export function modelOf(
  trained: ReadonlyMap<Question, Weights>,
  there: ReadonlyMap<number, readonly number[]> = new Map(),
): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const [hash, weights] of there) {
    const kept = weights.map((weight, at) => (trained.has(QUESTIONS[at] as Question) ? 0 : weight));
    rows.set(hash, kept);
  }
  for (const [at, question] of QUESTIONS.entries()) {
    for (const [hash, weight] of trained.get(question) ?? []) {
      const exact = coarse(Math.max(-MOST, Math.min(MOST, Math.round(weight * UNIT))));
      const growth = ROUGH[question];
      const whole = growth === undefined ? exact : inSteps(exact, growth);
      if (whole === 0) continue;
      const row = rows.get(hash) ?? QUESTIONS.map(() => 0);
      row[at] = whole;
      rows.set(hash, row);
    }
  }
  return rows;
}
