import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRead, readSentence } from '../../src/language/sentence';
import { readStory } from '../../src/story/readStory';
import { countedIn, plainWords, wordsSpoken } from '../../src/story/spokenWords';

describe('words as they are said', () => {
  it.each([
    ['', 0],
    ['I ran it.', 3],
    ['$8K', 3],
    ['p95', 2],
    ['0.3%', 4],
    ['→', 1],
    ['€18,000', 3],
    ['212 tickets', 4],
    ['in 2024', 3],
    ['03:40', 2],
    ['on-call', 2],
    ["didn't", 1],
    ['1,250,000', 6],
    ['—', 0],
    ['(twice)', 1],
    ['3x', 2],
    ['1.8 s → 280 ms', 9],
    ["1990's", 2],
    ['fi\u00adxed it', 2],
    ['1½ hours', 5],
    ['½ day', 2],
    ['1 1/2 hours', 5],
    ['2 ½ hours', 5],
    ["couldn't've", 1],
    ['end-to-end', 3],
    ['−5 %', 3],
  ])('%j is %i', (text, count) => {
    expect(wordsSpoken(text)).toBe(count);
  });

  it('leave out placeholders that are not filled in', () => {
    const [section] = readStory('## Task\n- I [what you did, and when] on Monday\n- [whose it was]\n').sections;
    expect(section?.words).toBe(3);
  });

  it('leave out Markdown, comments, Follow-ups and Notes, and keep code and quotations', () => {
    const story = readStory(
      '## Action\n**I** ran `make` <!-- no --> and said "go on".\n\n## Follow-ups\n### Why?\nBecause.\n\n## Notes\nA draft.\n',
    );
    expect(story.sections.map(({ words }) => words)).toEqual([7, 0, 0]);
  });

  it('are counted in plain words as they are in the sentence read', () => {
    const words =
      "I told 3 patients don't can't O'Neil's it’s cannot gonna 12 212 1999 2024 0 007 a US p95 4.5 ½ e.g. 7 000 Half and";
    const word = fc.constantFrom(...words.split(' '));
    const between = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' (', ') ', '-', "' ", '  ', ' % ', '/');
    let counted = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 9 }), (parts) => {
        const text = parts.flat().join('').trim();
        const plain = plainWords(text);
        if (plain === undefined) return;
        counted += 1;
        expect(plain, text).toBe(countedIn(readSentence(text))(text));
      }),
      { numRuns: 10_000 },
    );
    expect(counted).toBeGreaterThan(300);
  });

  it('are counted from the reading where there is one, and a plain sentence is not read for them', () => {
    const text = 'I told the warden about 3 of the 12 leaking taps.';
    expect(wordsSpoken(text)).toBe(11);
    expect(isRead(text)).toBe(false);
    const reading = readSentence(text);
    expect(isRead(text)).toBe(true);
    expect(reading.kept.size).toBe(0);
    expect(wordsSpoken(text)).toBe(11);
    expect(reading.kept.size).toBe(1);
  });
});
