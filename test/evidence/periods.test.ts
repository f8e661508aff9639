import { describe, expect, test } from 'vitest';
import { isChange, readPeriods } from '../../src/evidence/periods';
import { readStory } from '../../src/story/readStory';
import { figureIn } from './figureIn';

describe('when, or over what time', () => {
  const periodsIn = (text: string) =>
    readPeriods(readStory(text)).map(({ range, sentence }) => [sentence, text.slice(range.start, range.end)]);

  test('is the first of each sentence, in any part', () => {
    expect(
      periodsIn(
        '## Situation\n\nThe kiln was new. In March it cracked, and again in May.\n\n## Result\n\nIt held in six months.\n',
      ),
    ).toEqual([
      [1, 'In March'],
      [2, 'in six months'],
    ]);
  });

  test.each(['The kiln cracked.', 'The potter may help.', 'I fired [what] in May.'])('none: %s', (words) => {
    expect(periodsIn(`## Result\n\n${words}\n`)).toEqual([]);
  });
});

describe('a figure that came about over some time', () => {
  test.each([
    ['Breakages fell to 4%.', '4%'],
    ['Spoilage went from 19% to 11%.', '11%'],
    ['The parish saved $40,000.', '$40,000'],
    ['Losses went from 1 in 9 to 1 in 40.', '1 in 40'],
    ['Attendance is back to 80%.', '80%'],
    ['The orchard needs 30% less water.', '30%'],
  ])('%s', (sentence, figure) => {
    const { tokens, quantity, pair } = figureIn(sentence, figure);
    expect(isChange(tokens, quantity, pair)).toBe(true);
  });

  test.each([
    ['The tour cost $4,300.', '$4,300'],
    ['The fair raised $740.', '$740'],
    ['Only 30% of the guests signed.', '30%'],
    ['Memory fell to 40%.', '40%'],
  ])('at one time: %s', (sentence, figure) => {
    const { tokens, quantity, pair } = figureIn(sentence, figure);
    expect(isChange(tokens, quantity, pair)).toBe(false);
  });
});
