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

/** What features add up to, question by question in the model's unit, and how many they are. */
export interface Sums {
  readonly sums: Int32Array;
  readonly features: number;
}

/** A sentence's sums: of all its features, and of each clause's own with those of the whole sentence. */
export function sumsOf({ hashes, places, clauses }: Features): readonly Sums[] {
  const { rowOf, weights } = current();
  const width = QUESTIONS.length;
  const whole = new Int32Array(width);
  const tokens = places.reduce((most, place) => Math.max(most, place + 1), 0);
  // What stands on each token, then on all tokens before it; the last column counts features.
  const upTo = new Int32Array(clauses.length === 0 ? 0 : (tokens + 1) * (width + 1));
  let placed = 0;
  for (const [index, hash] of hashes.entries()) {
    const place = places[index] ?? -1;
    const within = place >= 0 && upTo.length > 0;
    const token = (place + 1) * (width + 1);
    if (within) {
      upTo[token + width] = (upTo[token + width] ?? 0) + 1;
      placed += 1;
    }
    const row = rowOf.get(hash);
    if (row < 0) continue;
    for (let at = 0, from = row * width; at < width; at += 1) {
      const weight = weights[from + at] ?? 0;
      whole[at] = (whole[at] ?? 0) + weight;
      if (within) upTo[token + at] = (upTo[token + at] ?? 0) + weight;
    }
  }
  for (let at = width + 1; at < upTo.length; at += 1) upTo[at] = (upTo[at] ?? 0) + (upTo[at - width - 1] ?? 0);
  const last = tokens * (width + 1);
  const parts = clauses.map(([from, to]): Sums => {
    const [start, end] = [from * (width + 1), to * (width + 1)];
    const told = (at: number): number => (upTo[end + at] ?? 0) - (upTo[start + at] ?? 0);
    // All that is of the whole sentence, and what stands in this clause.
    const sums = whole.map((sum, at) => sum - (upTo[last + at] ?? 0) + told(at));
    return { sums, features: hashes.length - placed + told(width) };
  });
  return [{ sums: whole, features: hashes.length }, ...parts];
}

/** How much the clause that speaks most for a yes weighs beside its whole sentence: measured on unseen writers. */
const CLAUSE_SHARE = 1 / 3;

/**
 * The answers that a sentence's sums give with those of what stands around it. The clause that speaks most for a yes is
 * heard beside the whole, so that a long sentence doesn't hide a short confession; alone it would be heard out of place.
 */
export function answersOf(own: readonly Sums[], around: readonly number[] = []): Answers {
  const { rowOf, weights, unit } = current();
  const rows = around.map((hash) => rowOf.get(hash)).filter((row) => row >= 0);
  const answers: Partial<Record<Question, number>> = {};
  for (const [at, question] of QUESTIONS.entries()) {
    const beside = rows.reduce((sum, row) => sum + (weights[row * QUESTIONS.length + at] ?? 0), 0);
    const scores = own.map(
      ({ sums, features }) =>
        (((sums[at] ?? 0) + beside) * SCALE) / (unit * Math.sqrt(Math.max(1, features + around.length))),
    );
    const [whole = 0] = scores;
    const most = scores.reduce((highest, score) => Math.max(highest, score), whole);
    answers[question] = whole + (most - whole) * CLAUSE_SHARE;
  }
  return answers as Answers;
}

/** Answers all questions about a sentence with these features, and with what stands around it. */
export const judge = (features: Features, around: readonly number[] = []): Answers =>
  answersOf(sumsOf(features), around);

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
