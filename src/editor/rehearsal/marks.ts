import type { Before } from '../../practice/changes';
import type { Answered, Card } from '../../practice/types';

/** How the questions after one telling were marked. Whoever goes back and marks one anew has answered it once. */
export class Marks {
  private readonly marks = new Map<string, { readonly before: Before; readonly answer: Answered }>();

  /**
   * Marks a question, and says what the answer counts from where it was marked before.
   *
   * @param card what is known of the question now
   */
  mark(question: string, answer: Answered, card: Card | undefined): Before | undefined {
    const known = this.marks.get(question);
    this.marks.set(question, { before: known?.before ?? { card }, answer });
    return known?.before;
  }

  get notYet(): number {
    return [...this.marks.values()].filter(({ answer }) => answer === 'again').length;
  }
}
