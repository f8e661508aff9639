import { describe, expect, test } from 'vitest';
import { Marks } from '../../../src/editor/rehearsal/marks';
import { withAnswer } from '../../../src/practice/changes';
import { grade } from '../../../src/practice/schedule';
import { type Answered, type Card, NO_PRACTICE, type Practice } from '../../../src/practice/types';

const QUESTION = 'Why you?';
const KEY = { story: 'a.star.md', question: QUESTION };
const FIRST = new Date('2026-03-01T09:00:00.000Z');
const NOW = new Date('2026-03-09T09:00:00.000Z');
const SOON = new Date('2026-03-09T09:00:20.000Z');

/** What a telling leaves of a question that is marked again and again. */
class Telling {
  private readonly marks = new Marks();

  constructor(public practice: Practice = NO_PRACTICE) {}

  mark(answer: Answered, at: Date): this {
    const before = this.marks.mark(QUESTION, answer, this.card);
    this.practice = withAnswer(this.practice, KEY, answer, at, before);
    return this;
  }
  get card(): Card | undefined {
    return this.practice.stories.get(KEY.story)?.probes.get(QUESTION);
  }
  get notYet(): number {
    return this.marks.notYet;
  }
}

describe('an answer that is marked anew', () => {
  test.each([
    ['again', 'good'],
    ['good', 'again'],
    ['good', 'good'],
  ] as const)('%s, then %s is one answer to a question never asked before', (wrong, right) => {
    expect(new Telling().mark(wrong, NOW).mark(right, SOON).card).toEqual(grade(undefined, right, SOON));
  });
  test('counts from what was known before this telling, not from the slip', () => {
    const { practice, card } = new Telling().mark('good', FIRST);
    const told = new Telling(practice).mark('again', NOW).mark('again', NOW).mark('good', SOON);
    expect(told.card).toEqual(grade(card, 'good', SOON));
  });
  test('is another answer when the story is told again', () => {
    const { practice, card } = new Telling().mark('again', NOW);
    expect(new Telling(practice).mark('good', SOON).card).toEqual(grade(card, 'good', SOON));
  });
  test('is not yet, or is no longer', () => {
    const told = new Telling().mark('again', NOW);
    expect(told.notYet).toBe(1);
    expect(told.mark('again', SOON).notYet).toBe(1);
    expect(told.mark('good', SOON).notYet).toBe(0);
  });
});
