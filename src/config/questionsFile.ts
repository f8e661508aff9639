import * as v from 'valibot';
import { text } from '../coaching/schemaParts';
import { readYamlFile, type YamlFile } from './yamlFile';

/** Where in a workspace the file stands that holds a user's own questions, for the stories beside and below its folder. */
export const QUESTIONS_PATH = '.star/questions.yaml';

const question = text(300);

const withPrinciples = v.strictObject({
  question,
  /** What it is after, by name or short form; found out from its words where it is left out. */
  principles: v.optional(v.pipe(v.array(text(80)), v.minLength(1), v.maxLength(4))),
});

/** A question alone, or with the principles it is after. */
const item = v.lazy((written) => (typeof written === 'string' ? question : withPrinciples));

const questionsSchema = v.strictObject({
  questions: v.nullish(
    v.pipe(
      v.array(v.nullable(v.pipe(item, v.transform(asObject)))),
      v.transform((items) => items.filter((one) => one !== null)),
    ),
  ),
});

export type OwnQuestion = v.InferOutput<typeof withPrinciples>;

function asObject(written: string | OwnQuestion): OwnQuestion {
  return typeof written === 'string' ? { question: written } : written;
}

/** Reads `.star/questions.yaml`. Never throws: what is wrong is left out and told as a problem with its place. */
export function readQuestionsFile(written: string): YamlFile<v.InferOutput<typeof questionsSchema>> {
  return readYamlFile(written, questionsSchema, sentence, { holes: true });
}

function sentence(issue: v.BaseIssue<unknown>, path: readonly string[]): string {
  const [, number, key] = path;
  const named = number === undefined ? '' : `Question ${Number(number) + 1}`;
  const where =
    path.length === 0 ? 'This file' : named === '' ? `“${path[0]}”` : key === undefined ? named : `${named}: “${key}”`;
  return `${where} ${problem(issue)}.`;
}

function problem({ type, expected, received, requirement, input }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return "isn't a key in this file";
  if (received === 'undefined') return 'is missing';
  switch (type) {
    case 'array':
      return 'must be a list';
    case 'max_length':
      return Array.isArray(input)
        ? `can name ${String(requirement)} principles at most`
        : `is ${String(input).length} characters long. The limit is ${String(requirement)}`;
    case 'min_length':
      return 'must not be empty';
    case 'strict_object':
      return 'must be a question, or have lines of "key: value"';
    default:
      return 'must be text. Put it in quotation marks';
  }
}
