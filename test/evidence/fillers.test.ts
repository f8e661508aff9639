import { describe, expect, test } from 'vitest';
import { readFillers } from '../../src/evidence/fillers';
import { readStory } from '../../src/story/readStory';

const fillersIn = (text: string) =>
  readFillers(readStory(text)).map(({ range, sentence }) => [sentence, text.slice(range.start, range.end)]);

describe('fillers', () => {
  test('stand in their sentences, in the order of the text', () => {
    expect(
      fillersIn(
        '## Situation\n\nThe kiln was cold. It basically, you know, cracked.\n\n## Result\n\nI guess it held, hopefully.\n',
      ),
    ).toEqual([
      [1, 'basically'],
      [1, 'you know'],
      [2, 'I guess'],
      [2, 'hopefully'],
    ]);
  });

  test.each([
    ['The glaze was sort of dull.', 'sort of'],
    ['They kind of trusted the new pilot.', 'kind of'],
    ['The new pilot was great, kind of.', 'kind of'],
    ['My senior kind of gave up.', 'kind of'],
    ['My request kind of died.', 'kind of'],
    ['The guest kind of complained.', 'kind of'],
    ['I kind of Slack to people.', 'kind of'],
    ['It is a little kind of odd.', 'kind of'],
    ['The crane was – like – two feet too short.', 'like'],
    ['The vet somehow found the splinter.', 'somehow'],
  ])('%s', (words, filler) => {
    expect(fillersIn(`## Action\n\n${words}\n`)).toEqual([[0, filler]]);
  });

  test.each([
    'She asked what sort of thread I used.',
    'It was the wrong sort of clay.',
    'It was his favorite kind of bread.',
    'It was this great kind of bread.',
    'It was the rarest kind of thought.',
    'It was kind of Ana to stay late.',
    'I learned what you know about horses.',
    'The sail, like the mast, was old.',
    'The farmers like the new gate.',
    'She could not guess the weight.',
  ])('none: %s', (words) => {
    expect(fillersIn(`## Action\n\n${words}\n`)).toEqual([]);
  });

  test('are not looked for under Follow-ups, nor in what is not filled in', () => {
    expect(fillersIn('## Follow-ups\n\n### Why?\n\nBasically it was cold.\n')).toEqual([]);
    expect(fillersIn('## Action\n\nI basically fired [which pot].\n')).toEqual([]);
  });
});
