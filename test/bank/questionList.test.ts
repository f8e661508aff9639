import { expect, test } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { StoryMatching } from '../../src/bank/matchQuestion';
import { questionKnowledge } from '../../src/bank/questionKnowledge';
import { QuestionList } from '../../src/bank/questionList';
import { readQuestion } from '../../src/bank/readQuestion';
import type { BankEntry } from '../../src/bank/types';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { entry } from './entries';
import { ARCHIVE } from './knowledge';

const KNOWN = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], ARCHIVE, []);
const LIST = new QuestionList(KNOWN);
const names = PRINCIPLE_NAMES.map(({ name }) => name);
const matchingOf = (entries: readonly BankEntry[]) =>
  new StoryMatching(bankOf(entries, [], names).stories, KNOWN.reader);
/** By question, the titles in the list. */
const listed = (matching: StoryMatching) =>
  new Map(
    LIST.with(matching).flatMap(({ questions }) => questions.map(({ question, stories }) => [question, stories])),
  );

test('has every known question once, under its principle and in the principles’ order', () => {
  const groups = LIST.with(matchingOf([]));
  expect(groups.map(({ label, questions }) => [label, questions.map(({ question }) => question)])).toEqual(
    KNOWN.principles.map(({ name, questions = [] }) => [name, questions]),
  );
  expect(groups.flatMap(({ questions }) => questions).length).toBeGreaterThan(100);
  expect(groups.flatMap(({ questions }) => questions).every(({ stories }) => stories.length === 0)).toBe(true);
});

test('names for each question the stories that answer it, the best first, and not one for the whole principle', () => {
  const [, { questions = [] } = {}] = KNOWN.principles;
  const [first = '', second = ''] = questions;
  const stories = [first, second].map((question, at) =>
    entry(`${at}.star.md`, ['Ownership'], { title: question, words: question.toLowerCase() }),
  );
  for (const entries of [stories, [...stories].reverse()]) {
    const titles = listed(matchingOf(entries));
    expect([titles.get(first), titles.get(second)]).toEqual([
      [first, second],
      [second, first],
    ]);
  }
});

test('names three stories at most', () => {
  const [{ name = '', questions: [first = ''] = [] } = {}] = KNOWN.principles;
  const entries = [1, 2, 3, 4].map((at) => entry(`${at}.star.md`, [name], { title: `${at}` }));
  expect(listed(matchingOf(entries.slice(0, 2))).get(first)).toHaveLength(2);
  expect(listed(matchingOf(entries)).get(first)).toHaveLength(3);
});

test.each([
  ['under a principle', ['Ownership']],
  ['under none', undefined],
])('names for a question about the job that is listed %s what it finds when it is asked', (_, principles) => {
  const question = 'Why this company and its zeppelins with a foghorn?';
  const known = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], ARCHIVE, [{ question, principles }]);
  const stories = [
    entry('own.star.md', ['Ownership']),
    entry('horn.star.md', [], { words: 'zeppelin company foghorn' }),
  ];
  const matching = new StoryMatching(bankOf(stories, [], names).stories, known.reader);
  const found = matching.match(readQuestion(known, question)).stories.map(({ story }) => story.title);
  expect(found).toContain('horn');
  const groups = new QuestionList(known).with(matching);
  expect(groups.flatMap(({ questions }) => questions).find((one) => one.question === question)?.stories).toEqual(found);
});

test('has the questions of no single principle behind the others', () => {
  const packs = { ...NO_PACKS, file: { name: 'Harbor', questions: ['Foghorn or zeppelin?'] } };
  const known = questionKnowledge([{ names: PRINCIPLE_NAMES, packs }], ARCHIVE, []);
  const story = entry('horn.star.md', [], { title: 'The horn', words: 'a zeppelin with its foghorn' });
  const matching = new StoryMatching(bankOf([story], [], names).stories, known.reader);
  expect(new QuestionList(known).with(matching).at(-1)).toEqual({
    label: 'Other questions',
    questions: [{ question: 'Foghorn or zeppelin?', stories: ['The horn'] }],
  });
  expect(LIST.with(matchingOf([])).at(-1)?.label).not.toBe('Other questions');
});
