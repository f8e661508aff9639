import { StoryMatching } from '../../bank/matchQuestion';
import { readQuestion } from '../../bank/readQuestion';
import { drawLoop, type LoopQuestion } from '../../practice/drawLoop';
import type { Level } from '../../story/types';
import type { BankStore } from '../bank/bankStore';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { CheckOptionsStore } from '../options';
import { readKnowledge } from '../questions/matchQuestion';
import type { LoopQuestionState } from './messages';

interface Asked extends LoopQuestion {
  taken: number;
  told: number | undefined;
  notYet: number;
}

/** Five questions at a level, the stories taken for them, and how they were told. */
export class RehearsedLoop {
  /** The question whose story is being told. */
  at: number | undefined;

  private constructor(
    readonly level: Level,
    private readonly questions: readonly Asked[],
  ) {}

  /** @throws where the questions can't be read */
  static async draw(
    level: Level,
    bank: BankStore,
    knowledge: KnowledgeFiles,
    options: CheckOptionsStore,
  ): Promise<RehearsedLoop> {
    await bank.read();
    const known = await readKnowledge(bank, knowledge, options);
    const matching = new StoryMatching(bank.bank.stories, known.reader);
    const nearest = (question: string) =>
      matching.match(readQuestion(known, question)).stories.map(({ story }) => story);
    const drawn = drawLoop(known.principles, bank.bank, Math.random, nearest);
    return new RehearsedLoop(
      level,
      drawn.map((one) => ({ ...one, taken: 0, told: undefined, notYet: 0 })),
    );
  }

  get state(): readonly LoopQuestionState[] {
    return this.questions.map(({ stories, ...one }) => ({ ...one, stories: stories.map(({ title }) => title) }));
  }

  get size(): number {
    return this.questions.length;
  }

  get current(): Asked | undefined {
    return this.at === undefined ? undefined : this.questions[this.at];
  }

  take(question: number, story: number): void {
    const asked = this.questions[question];
    if (asked?.stories[story]) asked.taken = story;
  }

  /** The file of the story that is taken for the current question. */
  get file(): string | undefined {
    const { current } = this;
    return current?.stories[current.taken]?.file;
  }

  /** @param notYet how many of the questions after the current story are marked so */
  told(seconds: number, notYet: number): void {
    if (!this.current) return;
    this.current.told = seconds;
    this.current.notYet = notYet;
  }

  marked(notYet: number): void {
    if (this.current) this.current.notYet = notYet;
  }
}
