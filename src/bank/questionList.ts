import type { KnownPrinciple } from '../coaching/schema';
import type { Bank } from './types';

/** The questions of a principle, with the story to tell. */
interface QuestionGroup {
  readonly principle: string;
  readonly questions: readonly string[];
  /** The title of the story to tell first; undefined where none is told for it. */
  readonly story: string | undefined;
}

/** The questions that are known, the user's own among them, by principle and in the principles' order. */
export function questionList(principles: readonly KnownPrinciple[], bank: Bank): readonly QuestionGroup[] {
  return principles.flatMap(({ name, questions = [] }) => {
    const told = bank.principles.find((one) => one.name === name)?.stories[0];
    return questions.length > 0 ? [{ principle: name, questions, story: told?.story.title }] : [];
  });
}
