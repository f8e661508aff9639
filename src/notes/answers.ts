import type { PrincipleName } from '../checks/types';
import type { SectionName } from '../story/types';
import type { Mark } from './marks';
import { isQuestion, saysQuarter } from './titles';

/** "Q:", "Question 2." in front of a question. */
export const ASKS = /^[\s>*_-]{0,24}q(?:uestion)?[ \t]?\d{0,3}[*_]{0,3}\s{0,4}[:.)]/i;
/** "A:", "**Answer 2:**", "My answer:" in front of the words of an answer. */
export const ANSWERS =
  /^[\s>*_-]{0,24}(?:a|(?:(?:my|the|sample|model) )?(?:answer|response)|antwort)[ \t]?\d{0,3}[*_]{0,3}\s{0,4}[:.)/>][*_]{0,3}[ \t]{0,3}/i;

/** Tells the "A:" of an answer from that of an Action, line by line: behind a question it is an answer, behind S or T an Action. */
export class Answers {
  readonly #principles: readonly PrincipleName[];
  #asked = false;
  #told: SectionName | undefined;

  /** @param principles those that a numbered question can name in place of asking */
  constructor(principles: readonly PrincipleName[]) {
    this.#principles = principles;
  }

  /** Whether this line answers the question before it. */
  takes(line: string): boolean {
    const answer = this.#asked && ANSWERS.test(line);
    if (answer) this.forget();
    return answer;
  }

  /** Remembers what a line that is no answer says. */
  read(line: string, marks: readonly Mark[]): void {
    const named = marks.flatMap(({ names }) => names).at(-1);
    if (named) this.#told = named;
    const open = this.#told === 'Situation' || this.#told === 'Task';
    this.#asked = open
      ? ASKS.test(line) && !saysQuarter(line, this.#principles)
      : ASKS.test(line) || (named === undefined && isQuestion(line));
  }

  /** A heading begins something else. */
  forget(): void {
    this.#asked = false;
    this.#told = undefined;
  }
}
