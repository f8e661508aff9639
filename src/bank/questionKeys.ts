import { LONGEST_QUESTION, type QuestionReader } from './questionTerms';

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

/**
 * What a question on the list is known again by, by a reader that has nothing more to learn: its keys, so that neither marks
 * nor small words matter; one of small words alone is known by these.
 */
export function questionId(reader: QuestionReader, question: string): string {
  const keys = keysOfQuestion(reader, question);
  return keys === '' ? (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ') : keys;
}
