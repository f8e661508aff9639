import { expect } from 'vitest';
import { type Example, readSentences } from '../../../scripts/train/examples';
import { judgeStory } from '../../../src/evidence/judge/judgeStory';
import type { Question } from '../../../src/evidence/judge/questions';
import { readStory } from '../../../src/story/readStory';

/**
 * A trained judge is no list: of what it was taught it answers this share right. That it hears a yes is asked of the judge
 * itself; of a check that reads it, only that it stays silent on near misses, since a check speaks where it is sure enough.
 */
export const FLOOR = 0.9;

/** Files whose sentences were chosen for one question each, so that their "no" is a near miss. */
const CHOSEN = /^(?:first|notes)-/;

let examples: readonly Example[] | undefined;

/** The labelled sentences that answer a question so: every yes, and each no that was chosen to be one. */
export function taught(question: Question, answer: boolean): readonly Example[] {
  examples ??= readSentences();
  return examples.filter(({ answers, writer }) => answers[question] === answer && (answer || CHOSEN.test(writer)));
}

/** Whether the judge takes yes for likelier than no, of a sentence that is a whole story. */
export function saysYes({ text, section }: Pick<Example, 'text' | 'section'>, question: Question): boolean {
  return judgeStory(readStory(`## ${section}\n\n${text}\n`)).some(({ answers }) => answers[question] > 0);
}

/** Expects at least a share of the cases to be right, and names the others where they are too many. */
export function expectMost<T>(
  cases: readonly T[],
  isRight: (one: T) => boolean,
  wordsOf: (one: T) => string,
  floor = FLOOR,
): void {
  expect(cases).not.toEqual([]);
  const slips = cases.filter((one) => !isRight(one));
  const share = (cases.length - slips.length) / cases.length;
  const message = `${slips.length} of ${cases.length} wrong (${share.toFixed(3)} right):\n${slips.map(wordsOf).join('\n')}\n`;
  expect(share, message).toBeGreaterThanOrEqual(floor);
}

/** The same of plain texts. */
export function expectMostOf(texts: readonly string[], isRight: (text: string) => boolean, floor = FLOOR): void {
  expectMost(texts, isRight, (text) => text, floor);
}
