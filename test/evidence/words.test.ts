import { expect, test } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { Words } from '../../src/evidence/words';
import { readStory } from '../../src/story/readStory';

const story = readStory('## Action\n\nIt ran. They did\u00adn\u2019t *see*\u00a0it, so I told Ana.\n');
const words = new Words(story);
const [, see, tell] = readClauses(story);
if (see === undefined || tell === undefined) throw new Error('The sentence is read otherwise.');

test('the words of a range, whatever signs stand between them', () => {
  expect(words.of(see, see.range)).toEqual(['they', 'did', 'not', 'see', 'it']);
  expect(words.of(see, see.verb)).toEqual(['did', 'not', 'see']);
});

test('the words from the verb on', () => {
  expect(words.predicate(tell)).toEqual(['told', 'ana']);
  expect(words.predicate(see, ', so'.length)).toEqual(['did', 'not', 'see', 'it', ',', 'so']);
});

test('the word before a clause, in its sentence', () => {
  expect(words.before(tell)).toBe('so');
  expect(words.before(see)).toBe('');
});
