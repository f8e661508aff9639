import * as v from 'valibot';
import { text } from './schemaParts';

/** The shape of question-words.yaml. */
export const questionWordsSchema = v.strictObject({
  /** Words that only frame a question, several to a line. */
  framing: v.pipe(v.array(text(200)), v.minLength(1)),
  /** Words and phrases that mean the same in a question. A word in several lines means either. */
  alike: v.pipe(v.array(v.pipe(v.array(text(40)), v.minLength(2))), v.minLength(1)),
});

/** The shape of question-model.yaml: weights of words for principles, as `packQuestionModel` writes them. */
export const questionModelSchema = v.strictObject({
  principles: v.pipe(v.array(text(60)), v.minLength(2)),
  /** What one step between two weights is worth. */
  unit: v.pipe(v.number(), v.gtValue(0)),
  /** How far each feature hash is from the one before: first the tens of all, then what is over, where a ten is 64. */
  gaps: v.string(),
  /** Weights in the order of the hashes, principle by principle, folded. */
  weights: v.string(),
});

export type QuestionWords = v.InferOutput<typeof questionWordsSchema>;
export type PackedQuestionModel = v.InferOutput<typeof questionModelSchema>;
