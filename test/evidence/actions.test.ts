import { expect, test } from 'vitest';
import { actionRange, actionsOf, sectionOf } from '../../src/evidence/actions';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const story = readStory(
  '## Situation\n\nI broke it.\n\n## Action\n\nWe met. I drew it and glued it. I said that we cut it. I did not paint it. When we rang, I left.\n',
);
const { candidate, group } = actionsOf(story, readEvidence(story));
const words = (clauses: typeof candidate, told = story) =>
  clauses.map((clause) => {
    const { start, end } = actionRange(told, clause);
    return told.text.slice(start, end);
  });

test('the actions of the Action section, by whoever does them', () => {
  expect(words(candidate)).toEqual(['drew it', 'glued it', 'said', 'left']);
  expect(words(group)).toEqual(['met']);
});

test.each([
  ["I'd asked Ana for the list.", 'asked Ana for the list'],
  ['I’ve split the chute.', 'split the chute'],
  ["We argued, and I'd already called the bank.", 'already called the bank'],
  ['I had asked Ana.', 'had asked Ana'],
  ["I didn't wait and I'd rung them.", 'rung them'],
  ['I rang the heads (each has a view) and wrote.', 'rang the heads'],
  ['I rang both heads (Ana and Bo) by noon.', 'rang both heads (Ana and Bo) by noon'],
])('an action is quoted from a whole word on, and leaves no bracket open: %s', (sentence, shown) => {
  const told = readStory(`## Action\n\n${sentence}\n`);
  expect(words(actionsOf(told, readEvidence(told)).candidate, told)[0]).toBe(shown);
});

test.each([
  ['I built a tool with which they counted.', 'built a tool'],
  ['I called two directors, one of whom agreed.', 'called two directors'],
  ['I set a date by which they had to answer.', 'set a date'],
  ['I turned it on.', 'turned it on'],
  ['I left out who wrote it.', 'left out'],
])('the words of an action that lead on to the next clause are left out: %s', (sentence, shown) => {
  const told = readStory(`## Action\n\n${sentence}\n`);
  expect(words(actionsOf(told, readEvidence(told)).candidate, told)[0]).toBe(shown);
});

test('the section of a sentence', () => {
  expect([0, 1, 99].map((sentence) => sectionOf(story, sentence))).toEqual(['Situation', 'Action', undefined]);
});
