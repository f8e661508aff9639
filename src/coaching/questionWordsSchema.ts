import * as v from 'valibot';
import { text } from './schemaParts';

/** The shape of question-words.yaml. */
export const questionWordsSchema = v.strictObject({
  /** Words that only frame a question, several to a line. */
  framing: v.pipe(v.array(text(200)), v.minLength(1)),
  /** Words and phrases that mean the same in a question. A word in several lines means either. */
  alike: v.pipe(v.array(v.pipe(v.array(text(40)), v.minLength(2))), v.minLength(1)),
});

/** The shape of question-examples/*.yaml: by the name of a principle, questions that are after it. One after two is there twice. */
export const questionExamplesSchema = v.record(text(60), v.pipe(v.array(text(400)), v.minLength(1)));

export type QuestionWords = v.InferOutput<typeof questionWordsSchema>;
export type QuestionExamples = v.InferOutput<typeof questionExamplesSchema>;
