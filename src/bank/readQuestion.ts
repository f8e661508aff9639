import { asksAboutJob } from '../story/jobQuestions';
import { questionId } from './questionKeys';
import type { QuestionKnowledge } from './questionKnowledge';
import { LONGEST_QUESTION } from './questionTerms';
import type { RankedPrinciple } from './rankPrinciples';

/** What is known of a question before any story is looked at. */
export interface ReadQuestion {
  /** As it was asked, up to what is read of it. */
  readonly question: string;
  /** The principles it may be after, best first. */
  readonly ranked: readonly RankedPrinciple[];
  /** Whether it's on the list, under no single principle. */
  readonly isOther: boolean;
  /** Whether no story answers it: it's about the job, and on nobody's list. */
  readonly isForNoStory: boolean;
}

/**
 * Reads a question, from the list or typed, with or without its marks and small words: wherever it comes from, it's after
 * the same. One that stands on the list under a principle is after that principle, whatever it asks.
 */
export function readQuestion(
  { reader, ranking, otherIds }: Pick<QuestionKnowledge, 'reader' | 'ranking' | 'otherIds'>,
  asked: string,
): ReadQuestion {
  const question = asked.slice(0, LONGEST_QUESTION);
  const isAboutJob = asksAboutJob(question);
  const ranked = ranking.rank(question, isAboutJob);
  const isOther = otherIds.has(questionId(reader, question));
  return { question, ranked, isOther, isForNoStory: isAboutJob && ranked.length === 0 && !isOther };
}
