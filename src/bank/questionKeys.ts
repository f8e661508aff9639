import { LONGEST_QUESTION, type QuestionReader } from './questionTerms';

/** By reader and text: most words of a bank's stories stand in many of them, and known questions are compared with each one asked. */
const known = new WeakMap<QuestionReader, Map<string, string>>();

/** The keys of a text's terms with spaces between, read once for each text, by a reader that has nothing more to learn. */
export function keysOf(reader: QuestionReader, text: string): string {
  const read = known.get(reader) ?? new Map<string, string>();
  known.set(reader, read);
  const before = read.get(text);
  if (before !== undefined) return before;
  const keys = reader
    .termsOf(text)
    .map(({ key }) => key)
    .join(' ');
  read.set(text, keys);
  return keys;
}

/** The same of a question, or of what is as short as one. */
export function keysOfQuestion(reader: QuestionReader, question: string): string {
  return keysOf(reader, question.slice(0, LONGEST_QUESTION));
}
