import type { Features } from './features';
import { decodeModel, type Model } from './model';
import generated from './model.json';
import { QUESTIONS, type Question } from './questions';

/** The judge's answers about one sentence: for each question a score, above which nothing but its cut says what is sure. */
export type Answers = Readonly<Record<Question, number>>;

/** A sentence's weights are summed and divided by the root of the number of its features, so that long ones do not shout. */
export const SCALE = 3;

let model: Model | undefined;

/** The generated model, unpacked when it is first asked; or the one that the trainer put in its place. */
function current(): Model {
  model ??= decodeModel(generated);
  return model;
}

/** For the trainer alone: judges with another model from now on. */
export function judgeWith(other: Model | undefined): void {
  model = other;
}

/** What some features add up to, question by question, in the model's unit. */
export function sumsOf(hashes: readonly number[]): Int32Array {
  const { rowOf, weights } = current();
  const width = QUESTIONS.length;
  const sums = new Int32Array(width);
  for (const hash of hashes) {
    const row = rowOf.get(hash);
    if (row < 0) continue;
    for (let at = 0, from = row * width; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0);
  }
  return sums;
}

/** The answers that sums over so many features give. */
export function answersOf(sums: Int32Array, features: number): Answers {
  const scale = SCALE / (current().unit * Math.sqrt(Math.max(1, features)));
  const answers: Partial<Record<Question, number>> = {};
  for (const [at, question] of QUESTIONS.entries()) answers[question] = (sums[at] ?? 0) * scale;
  return answers as Answers;
}

/** Answers all questions about a sentence with these features. */
export const judge = (hashes: readonly number[]): Answers => answersOf(sumsOf(hashes), hashes.length);

/** What each feature adds to a question, in the order of the features: the words that weigh most explain an answer. */
export function weighing({ hashes }: Features, question: Question): readonly number[] {
  const { rowOf, weights } = current();
  const at = QUESTIONS.indexOf(question);
  return hashes.map((hash) => {
    const row = rowOf.get(hash);
    return row < 0 ? 0 : (weights[row * QUESTIONS.length + at] ?? 0);
  });
}

/** How sure a score is: `sure` where it was right 19 times in 20 on stories that were not trained on, `unsure` down to 3 in 4. */
export type Sureness = 'sure' | 'unsure' | 'none';

/** What a score for one purpose (a question, or a check that reads its absence) is worth. */
export function surenessOf(purpose: string, score: number): Sureness {
  const cut = current().cuts[purpose];
  if (cut === undefined || score < cut.unsure) return 'none';
  return score < cut.sure ? 'unsure' : 'sure';
}
