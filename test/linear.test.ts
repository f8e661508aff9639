import { describe, it } from 'vitest';
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
});
