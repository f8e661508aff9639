import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/evidence/words';

const cut = (prose: string) => wordsOf(prose, { start: 0, end: prose.length }).map(({ text }) => text);

describe('the words of a sentence', () => {
  test.each([
    ["It wasn't ours", ['it', 'was', 'not', 'ours']],
    ['it wasnt ours', ['it', 'was', 'not', 'ours']],
    ["I can't and won't", ['i', 'can', 'not', 'and', 'will', 'not']],
    ['I cannot', ['i', 'can', 'not']],
    ["I'd, they've, we're", ['i', "'d", ',', 'they', 'have', ',', 'we', 'are']],
    ["nobody's job, Applications' rota", ['nobody', "'s", 'job', ',', 'applications', "'s", 'rota']],
    ['noone and no-one', ['nobody', 'and', 'no', 'one']],
    ['on-call, end-to-end', ['on', 'call', ',', 'end', 'to', 'end']],
    ['mine - not theirs', ['mine', '-', 'not', 'theirs']],
    ['1,100 stores, 0.3%', ['1,100', 'stores', ',', '0.3', '%']],
    ['\uFFFC\uFFFC\uFFFC failed', ['\uFFFC\uFFFC\uFFFC', 'failed']],
    ['', []],
  ])('of "%s" are %j', (prose, words) => {
    expect(cut(prose)).toEqual(words);
  });

  test('stand where they stand in the text', () => {
    const prose = "It wasn't ours.";
    const words = wordsOf(prose, { start: 3, end: 14 });
    expect(words.map(({ start, end }) => prose.slice(start, end))).toEqual(['was', "n't", 'ours']);
  });
});
