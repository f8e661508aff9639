import { describe, expect, test } from 'vitest';
import { tells } from '../../src/language/clause';
import { readSentence } from '../../src/language/sentence';

const clausesOf = (text: string) => readSentence(text).clauses;

describe('a clause', () => {
  test.each([
    ['I fixed it.', 'actual'],
    ['I could fix it.', 'possible'],
    ['I may fix it.', 'possible'],
    ['I should fix it.', 'required'],
    ['I needed to fix it.', 'required'],
    ['I would fix it.', 'hypothetical'],
    ['I wanted to fix it.', 'hypothetical'],
    ['I was going to fix it.', 'hypothetical'],
    ['Did I fix it?', 'hypothetical'],
    ['I usually fix it.', 'habitual'],
    ['I used to fix it.', 'habitual'],
    ['Every Friday I would call them.', 'actual'],
  ])('%s is %s', (text, modality) => {
    expect(clausesOf(text)[0]?.modality).toBe(modality);
  });
  test.each([
    ['I left because the till was slow.', ['main', 'adverbial']],
    ['I sold the till that was slow.', ['main', 'relative']],
    ['I said that the till was slow.', ['main', 'complement']],
    ['I had an idea: we sell the till.', ['main', 'quoted']],
    ['If it fails, I sell it.', ['adverbial', 'main']],
  ])('%s hangs as %j', (text, links) => {
    expect(clausesOf(text).map(({ link }) => link)).toEqual(links);
  });
  test.each([
    ['I fixed the old shelf.', 'the old shelf'],
    ['I told them.', 'them'],
    ['I looked at the till.', undefined],
    ['The till was fixed by me.', undefined],
    ['I rolled back the new release.', 'the new release'],
  ])('%s acts on %s', (text, object) => {
    const range = clausesOf(text)[0]?.object;
    expect(range && text.slice(range.start, range.end)).toBe(object);
  });
  test('says apart what is denied, passive and background', () => {
    const [denied] = clausesOf('I did not fix it.');
    expect([denied?.negated, denied?.modality, denied && tells(denied)]).toEqual([true, 'actual', 'nothing']);
    expect(clausesOf('It was fixed by me.')[0]).toMatchObject({
      voice: 'passive',
      actor: 'candidate',
      event: 'action',
    });
    const [scene, step] = clausesOf('When we rolled it out, I wrote a test.');
    expect([scene?.background, scene?.event, step?.background]).toEqual(['scene', 'action', 'none']);
  });
  test('is the same object when its sentence is read again, and counts from the start of its sentence', () => {
    expect(readSentence('I fixed it.')).toBe(readSentence('I fixed it.'));
    expect(clausesOf('I fixed it.')[0]?.range).toEqual({ start: 0, end: 11 - 1 });
  });
});
