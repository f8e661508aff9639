import type { StoryMatching } from './matchQuestion';
import type { QuestionKnowledge } from './questionKnowledge';
import { type ReadQuestion, readQuestion } from './readQuestion';

/** A question, with the titles of the stories that answer it, the best first. */
interface ListedQuestion {
  readonly question: string;
  readonly stories: readonly string[];
}

/** The questions of a principle, or those that belong to none. */
interface QuestionGroup {
  readonly label: string;
  readonly questions: readonly ListedQuestion[];
}

/**
 * The questions that are known, the user's own among them, by principle and in the principles' order, and those of no
 * single principle behind them. Each has the stories that a match of its words names, so that the list and the match never differ.
 */
export class QuestionList {
  /** By question, what it is after. That says nothing of the bank, so it is found out once. */
  private readonly read = new Map<string, ReadQuestion>();

  constructor(private readonly known: QuestionKnowledge) {}

  /** The list with the stories of a bank. */
  with(matching: StoryMatching): readonly QuestionGroup[] {
    const { principles, others } = this.known;
    const groups = [...principles, { name: 'Other questions', questions: others }];
    return groups.flatMap(({ name, questions = [] }) => {
      const listed = questions.map((question) => {
        const { stories } = matching.match(this.reading(question));
        return { question, stories: stories.map(({ story }) => story.title) };
      });
      return listed.length > 0 ? [{ label: name, questions: listed }] : [];
    });
  }

  private reading(question: string): ReadQuestion {
    const read = this.read.get(question) ?? readQuestion(this.known, question);
    this.read.set(question, read);
    return read;
  }
}
