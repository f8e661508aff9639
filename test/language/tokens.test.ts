import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens';
import { expectLinear } from '../cpuTime';

const cut = (prose: string) => tokenize(prose, 0, prose.length);
const texts = (prose: string) => cut(prose).map(({ text }) => text);

describe('the tokens of a text', () => {
  test.each([
    ["It wasn't ours", 'it|was|not|ours'],
    ['it wasnt ours', 'it|was|not|ours'],
    ["I can't and won't, I cannot", 'i|can|not|and|will|not|,|i|can|not'],
    ["I'd, they've, we're, I'm, we'll", "i|'d|,|they|have|,|we|are|,|i|am|,|we|will"],
    ['Ive, im, dont, weve, thats', "i|have|,|i|am|,|do|not|,|we|have|,|that|'s"],
    ["wouldn't've", 'would|not|have'],
    ["nobody's job, Applications' rota", "nobody|'s|job|,|applications|'s|rota"],
    ["'the classes' and more", "'|the|classes|'|and|more"],
    ["o'clock O’Brien", "o'clock|o'brien"],
    ['noone and no-one', 'nobody|and|nobody'],
    ['on-call, end-to-end sign-ups', 'on-call|,|end-to-end|sign-ups'],
    ['a two-hour, 40-person, twenty-one', 'a|two|-|hour|,|40|-|person|,|twenty|-|one'],
    ['mine - not theirs', 'mine|-|not|theirs'],
    ['1,100 stores, 0.3%, .5, 10:30', '1,100|stores|,|0.3|%|,|.5|,|10:30'],
    ['½ day, 1½ hours, 1/3', '½|day|,|1½|hours|,|1|/|3'],
    ['1 1/2 hours, 2-3/4, 2 ½, 1 1⁄2', '1 1/2|hours|,|2-3/4|,|2 ½|,|1 1⁄2'],
    ['12 3/5, 2019 1/2, 4 1/2/20, Q3 1/4, 5 24/7', '12|3|/|5|,|2019|1|/|2|,|4|1|/|2|/|20|,|q3|1|/|4|,|5|24|/|7'],
    ['8K p95 v2.1.', '8|k|p95|v2.1|.'],
    ["1990's \uFFFC\uFFFC's", "1990|'s|\uFFFC\uFFFC|'s"],
    ['\uFFFC\uFFFC\uFFFC failed', '\uFFFC\uFFFC\uFFFC|failed'],
    ['Node.js, e.g. the U.S. team', 'node.js|,|e.g|the|u.s|team'],
    ['approx. 3 p.m. on vs. Dr. Ray etc.', 'approx|3|p.m|on|vs|dr|ray|etc|.'],
    ['was down.We called', 'was|down|.|we|called'],
    ['the US told us, IT did it', 'the|u.s|told|us|,|i.t|did|it'],
    ['IT TOLD US', 'it|told|us'],
    ['the till was open till five', 'the|till|was|open|until|five'],
    ['4 am in May, I may', '4|a.m|in|may.|,|i|may'],
    ['w/ them, w/o us', 'with|them|,|without|us'],
    ['na\u0308chste café Größe', 'na\u0308chste|café|größe'],
    ['we\u00ad fi\u00adxed\u200b it\ufe0f', 'we|fixed|it'],
    ['I \ufb01xed tra\ufb03c', 'i|fixed|traffic'],
    ['a \ufb01ve-minute job', 'a|five|-|minute|job'],
    ['\u0406 \u043c\u0438 \u043d\u0430', '\u0456|\u043c\u0438|\u043d\u0430'],
    ['did\u200bn\u2019t don\u02bct don`t don\u2018t', 'did|not|do|not|do|not|do|not'],
    ['follow\u2011up follow\u2010up', 'follow-up|follow-up'],
    ['we\u00b9 fixed\u2074 it', 'we|fixed|it'],
    ['🎉 done', '🎉|done'],
    ['', ''],
  ])('of "%s" are %s', (prose, wanted) => {
    expect(texts(prose).join('|')).toBe(wanted);
  });

  test('stand where they stand in the text', () => {
    const prose = "It wasn't ours, did\u200bn\u2019t, fi\u00adxed, can't.";
    const found = tokenize(prose, 3, prose.length).map(({ start, end }) => prose.slice(start, end));
    expect(found).toEqual([
      'was',
      "n't",
      'ours',
      ',',
      'did',
      '\u200bn\u2019t',
      ',',
      'fi\u00adxed',
      ',',
      'can',
      "'t",
      '.',
    ]);
  });
  test('know their capitals, neighbours and kinds', () => {
    const [we, hole, mark, number, unit] = cut('We \uFFFC, 8K');
    expect([we?.capital, hole?.kind, mark?.joined, number?.joined, unit?.joined]).toEqual([
      true,
      'hole',
      true,
      false,
      true,
    ]);
  });
  test('know no capitals where all words are in capitals', () => {
    const capitals = (prose: string) => cut(prose).map(({ capital }) => capital);
    expect(capitals('ASKED LEGAL')).toEqual([false, false]);
    expect(capitals('Asked LEGAL')).toEqual([true, true]);
    expect(capitals('SQL')).toEqual([true]);
  });
  test.each([
    ['was', 'be'],
    ['has', 'have'],
    ['tracing', 'trace'],
    ['planned', 'plan'],
    ['tickets', 'ticket'],
    ['companies', 'company'],
    ['boxes', 'box'],
    ['caches', 'cache'],
    ['people', 'person'],
    ['process', 'process'],
    ['better', 'good'],
    ['sign-ups', 'sign-up'],
    ['greenlit', 'greenlight'],
  ])('the base of "%s" is "%s"', (word, lemma) => {
    expect(cut(word)[0]?.lemma).toBe(lemma);
  });
  test('in pieces that never overlap and never leave out a letter, however odd the text', () => {
    const odd = "'' 's ''s'' it''s .5.5. -- a-b- --a w/w/o 1'2'3' ½½ \u00ad\u200b 'tis ''";
    let last = 0;
    for (const { start, end } of cut(odd)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(odd.slice(last, start)).not.toMatch(/[a-z\d]/);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  });
  test('in time that grows with the text', () => {
    for (const piece of ["a'", 'a-', "'", '\u00ad', '.', '\uFFFC', "n't ", 'a.', '½', 'US ']) {
      expectLinear((length) => piece.repeat(length / piece.length), cut, 125_000, piece);
    }
  });
});

test.each([
  ["Jose\u0301's parser", ['Jose\u0301', "'s", 'parser']],
  ["the O\ufb03ce's door", ['the', 'O\ufb03ce', "'s", 'door']],
  ['‘tra\ufb03c’ it is', ['‘', 'tra\ufb03c', '’', 'it', 'is']],
  ['We\u2019d \ufb01xed it', ['We', '\u2019d', '\ufb01xed', 'it']],
])('the words of %j stand where they are written', (prose, wanted) => {
  expect(tokenize(prose, 0, prose.length).map(({ start, end }) => prose.slice(start, end))).toEqual(wanted);
});
