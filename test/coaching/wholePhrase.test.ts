import { describe, expect, test } from 'vitest';
import { wholePhrase } from '../../src/coaching/wholePhrase';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/types';
import { expectLinear } from '../cpuTime';

/** The phrase that is quoted where a part of the text is found. */
function quoted(text: string, part: string) {
  const story = readStory(`## Task\n\n${text}\n`);
  const start = story.text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in the text`);
  const range = wholePhrase(story, { start, end: start + part.length });
  return story.text.slice(range.start, range.end);
}

describe('a phrase that is quoted', () => {
  test.each([
    ['How far I’d go was up to me, so I set a date.', 'far I’d go was up to me', 'How far I’d go was up to me'],
    ['Checkout wasn’t my system, and I had no pager.', 'Checkout wasn’t my system, and', 'Checkout wasn’t my system'],
    ['What was mine to decide was the order.', 'What was mine to decide was', 'What was mine to decide was the order'],
    ['The date was fixed; which queue was my decision.', 'queue was my decision', 'which queue was my decision'],
    [
      'The rate was 98.6% and the order of 1,900 calls was mine, too.',
      'calls was mine',
      'The rate was 98.6% and the order of 1,900 calls was mine',
    ],
    ['It was theirs (the queue was mine) until May.', 'queue was mine', 'the queue was mine'],
    ['The queue was theirs and had no ticket.', 'The queue was theirs', 'The queue was theirs'],
    ['It was late and the queue was mine.', 'the queue was mine', 'the queue was mine'],
    ['It was late, and the queue was mine.', 'and the queue was mine', 'the queue was mine'],
    ['I tried it for a week and compared.', 'compared.', 'I tried it for a week and compared.'],
    [
      'Who went first, for how long, was mine to say.',
      'was mine to say.',
      'Who went first, for how long, was mine to say.',
    ],
    ['It was mine alone.', 'It was mine alone.', 'It was mine alone.'],
    ['Nobody had asked me. The rest was theirs.', 'had asked me', 'Nobody had asked me'],
    ["At St. Mary's the round was mine.", 'the round was', "At St. Mary's the round was mine"],
    ['It was Lt. Col. Park’s depot, not mine.', 'Park’s depot', 'It was Lt. Col. Park’s depot'],
    [
      'It was Ana’s belt (she’d run it since May), not mine.',
      'she’d run it since May), not mine.',
      'It was Ana’s belt (she’d run it since May), not mine.',
    ],
    [
      'I took a board rather than a scanner (4,000 euros, new).',
      '(4,000 euros',
      'I took a board rather than a scanner (4,000 euros, new)',
    ],
    ['It was theirs (not mine, they said) until May.', 'they said', 'they said'],
    ['It froze; each failed run cost us €400.', 'failed run', 'each failed run cost us €400'],
    ['Stops fell to 0 (Mondays only: 7 to 0).', '7 to 0', 'Mondays only: 7 to 0'],
    ['Stops fell to 0 (on Mondays it was 7), and stayed.', 'it was 7', 'Stops fell to 0 (on Mondays it was 7)'],
    ['Orders (the late ones) halved, 26 to 12.', 'the late ones) halved', 'Orders (the late ones) halved'],
    ['The plan was mine because nobody had one.', 'The plan was mine because', 'The plan was mine'],
  ])('is whole: %s', (text, part, whole) => {
    expect(quoted(text, part)).toBe(whole);
  });
  test('never goes past its sentence, on either side', () => {
    expect(quoted('It froze. The queue was mine. It broke.', 'queue')).toBe('The queue was mine');
  });
  test('that stands in no sentence stays as it is', () => {
    const story = readStory('## Task\n\nIt was mine.\n');
    expect(wholePhrase(story, { start: 0, end: 7 })).toEqual({ start: 0, end: 7 });
  });
  test('is linear in a long sentence', () => {
    for (const filling of [', and so', ' ,', 'x, ', '. x', ', I) ', ', (it']) {
      const long = (times: number) => readStory(`## Task\n\nWe${filling.repeat(times)} it was mine.\n`);
      const whole = (story: Story) => {
        const start = story.text.indexOf('was mine');
        return wholePhrase(story, { start, end: start + 3 });
      };
      expectLinear(long, whole, 5_000, filling);
    }
  });
});
