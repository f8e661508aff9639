import { expect, test } from 'vitest';
import { isInvisible, UNSEEN } from '../../src/language/signs';
import { plainNotes } from '../../src/notes/plainNotes';
import { headingWords } from '../../src/story/headingWords';
import { readStory } from '../../src/story/readStory';
import { wordsSpoken } from '../../src/story/spokenWords';
import { wordsAt } from '../../src/story/wordsAt';

const ONE = new RegExp(`^[${UNSEEN}]$`);
const SIGNS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((sign) => ONE.test(sign));
/** The joiner that makes one picture of several is kept where words are shown. */
const JOINER = '\u200d';

test('every sign that shows nothing is invisible to the reader of words', () => {
  expect(SIGNS).toEqual(expect.arrayContaining(['\u00ad', '\u034f', '\u200b', '\u2060', '\u206a', '\u206f', '\ufeff']));
  expect(SIGNS.filter((sign) => !isInvisible(sign.charCodeAt(0)))).toEqual([]);
  expect(SIGNS.filter((sign) => /[\p{L}\p{N}\p{P}²]/u.test(sign))).toEqual([]);
});

test.each(SIGNS.map((sign) => [sign.charCodeAt(0).toString(16), sign]))('U+%s is no sign of any words', (_, sign) => {
  const { sections, sentences, ...rest } = readStory(`## Action\n\nI s${sign}plit it.${sign} I ran${sign}.\n`);
  expect(sections.map(({ words }) => words)).toEqual([5]);
  const story = { ...rest, sections, sentences };
  if (sign !== JOINER) expect(sentences.map(({ range }) => wordsAt(story, range))).toEqual(['I split it.', 'I ran.']);
  expect(headingWords(`Act${sign}ion!?`)).toBe('Action!?');
  expect(wordsSpoken(`web${sign}app-2`)).toBe(wordsSpoken('webapp-2'));
  expect(plainNotes(`${sign}Action: I ran.`)).toBe('Action: I ran.');
});
