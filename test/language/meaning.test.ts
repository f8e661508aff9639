import { expect, test } from 'vitest';
import { meaningOf, namesAction, type SubjectKind } from '../../src/language/meaning';
import { tokensOf, verbIn } from './wordsIn';

const meaning = (text: string, subject: SubjectKind = 'pronoun') => {
  const { event, modality, lemma } = meaningOf(tokensOf(text), verbIn(text, 1), subject);
  return `${event} ${modality} ${lemma}`;
};

test.each([
  ['we moved it', 'action actual move'],
  ['we had to move it', 'action actual move'],
  ['we started moving it', 'action actual start'],
  ['we were able to move it', 'action actual move'],
  ['we decided to move it', 'action actual decide'],
  ['we could move it', 'action possible move'],
  ['we must move it', 'action required move'],
  ['we would move it', 'action hypothetical move'],
  ['we used to move it', 'action habitual use'],
  ['we wanted to move it', 'state hypothetical want'],
  ['we knew it', 'state actual know'],
  ['we were moving it', 'state actual move'],
  ['we worked on it', 'vague actual work'],
  ['we were involved in it', 'vague actual involve'],
  ['we had a meeting', 'action actual have'],
  ['we had a dog', 'state actual have'],
  ['we had met before', 'state actual meet'],
])('%s: %s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test('a named group may merely react', () => {
  expect(meaning('they adopted it', 'noun')).toBe('state actual adopt');
  expect(meaning('we adopted it')).toBe('action actual adopt');
});

test('a vague verb may go on to name an action', () => {
  const tokens = tokensOf('worked on it by rewriting the parser');
  expect(namesAction(tokens, 2, tokens.length)).toBe(true);
  const aim = tokensOf('worked on it to improve it');
  expect(namesAction(aim, 2, aim.length)).toBe(false);
});
