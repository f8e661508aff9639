import { describe, it } from 'vitest';
import { readLedSteps } from '../src/evidence/ledSteps';
import { checkStory } from '../src/index';
import { expectLinear } from './cpuTime';
import { hostileTexts } from './hostile';

/** UTF-16 units. Small enough that all of four times as much is read as English, large enough that a quadratic part shows. */
const SIZE = 30_000;

describe('time grows with the length of the text, not with its square', () => {
  it.each([...hostileTexts(0).keys()])('for %s', (name) => {
    const textOf = (size: number): string => {
      const text = hostileTexts(size).get(name);
      if (text === undefined) throw new Error(`there is no text of ${name}`);
      return text;
    };
    expectLinear(textOf, checkStory, SIZE);
  });

  it('for the clauses of one sentence, as steps that a manager leads', () => {
    const told = (size: number) => checkStory(`## Action\n\n|a|b|\n|-|-|\n${'|it|cut|\n'.repeat(size / 9)}`);
    expectLinear(told, ({ story, evidence }) => readLedSteps(story, evidence.clauses), SIZE);
  });
});
