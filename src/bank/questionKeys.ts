import { LONGEST_QUESTION, type QuestionReader } from './questionTerms';

/** By reader and question: known questions are compared with each one asked. */
const known = new WeakMap<QuestionReader, Map<string, string>>();

/** The keys of a text's terms with spaces between. */
export function keysOf(reader: QuestionReader, text: string): string {
  return reader
    .termsOf(text)
    .map(({ key }) => key)
    .join(' ');
}

/** The same of a question, or of what is as short as one. */
export function keysOfQuestion(reader: QuestionReader, question: string): string {
  return keysOf(reader, question.slice(0, LONGEST_QUESTION));
}

/** The same of a question that the reader's knowledge has, read once, by a reader that has nothing more to learn. */
export function keysOfKnown(reader: QuestionReader, question: string): string {
  const read = known.get(reader) ?? new Map<string, string>();
  known.set(reader, read);
  const before = read.get(question);
  if (before !== undefined) return before;
  const keys = keysOfQuestion(reader, question);
  read.set(question, keys);
  return keys;
}
