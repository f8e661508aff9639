import { describe, expect, test } from 'vitest';
import type { QuizItem } from '../../src/coaching/schema';
import { checkStory } from '../../src/index';
import { quizAbout, quizFromKnowledge } from '../../src/practice/quizFromKnowledge';
import { quizFromStory } from '../../src/practice/quizFromStory';
import type { QuizQuestion } from '../../src/practice/quizQuestion';
import { choose, chosenIn, missedIn, next, pickQuestions, startRound } from '../../src/practice/quizRound';
import { PRINCIPLES } from '../coaching/knowledgeFromYaml';

/** Numbers that look like chance and are the same each time. */
function numbers(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const item = (question: string, kind: QuizItem['kind'] = 'which-signal', right = 'Yes'): QuizItem => ({
  ...{ kind, difficulty: 'easy', question, answer: { option: right, why: 'so' } },
  wrong: ['A', 'B', 'C'].map((option) => ({ option, whyNot: `not ${option}` })),
});
const asked = (key: string): QuizQuestion => ({
  ...{ key, about: key, secret: false, difficulty: undefined, question: key },
  options: [
    { text: 'yes', right: true, why: 'so' },
    { text: 'no', right: false, why: 'not so' },
  ],
});
const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => asked(`${name}${at}`));
const keys = (questions: readonly QuizQuestion[]) => questions.map(({ key }) => key);

describe('questions of the knowledge', () => {
  test('have one right answer with why, and three others with why not', () => {
    const [one] = quizFromKnowledge([{ name: 'Frugality', quiz: [item('Which?')] }]);
    expect(one?.options).toEqual([
      { text: 'Yes', right: true, why: 'so' },
      { text: 'A', right: false, why: 'not A' },
      { text: 'B', right: false, why: 'not B' },
      { text: 'C', right: false, why: 'not C' },
    ]);
  });

  test('keep their key when others come or go, and lose it with their words', () => {
    const keysOf = (...questions: string[]) =>
      keys(quizFromKnowledge([{ name: 'Frugality', quiz: questions.map((words) => item(words)) }]));
    expect(keysOf('Which?', 'What?')[1]).toBe(keysOf('What?')[0]);
    expect(keysOf('What?!')[0]).not.toBe(keysOf('What?')[0]);
  });

  test('all that ship have keys of their own and one right answer', () => {
    const questions = quizFromKnowledge(PRINCIPLES);
    expect(questions.length).toBeGreaterThan(100);
    expect(new Set(keys(questions)).size).toBe(questions.length);
    for (const { options } of questions) expect(options.filter(({ right }) => right)).toHaveLength(1);
  });

  test('in a round about one principle, none has that principle for its answer', () => {
    const all = quizFromKnowledge([
      {
        name: 'Think Big',
        quiz: [
          item('Which one?', 'which-principle', 'Think Big'),
          item('Which other?', 'which-principle', 'Frugality'),
          item('What?'),
        ],
      },
      { name: 'Frugality', quiz: [item('Why?')] },
    ]);
    expect(quizAbout('Think Big', all).map(({ question }) => question)).toEqual(['Which other?', 'What?']);
  });
});

const STORY = `---
title: The lamp
principles: [Ownership]
---

## Situation

The lamp on platform two failed each night, and 40 people missed the last train.

## Task

It wasn't my job: the lamps belonged to Facilities, and nobody had asked me.

## Action

I logged the voltage for a week.
We rewired the cabinet.
I moved the fuse away from the heater.
I wrote the steps down for the night shift.

## Result

Outages fell from 9 a week to 2 a week in one month.
`;

describe('questions of the user’s own findings', () => {
  const questionsOf = (text: string) => quizFromStory(checkStory(text), 'The lamp', numbers());

  test('ask for the sentence with the finding, beside three with nothing found in them', () => {
    const questions = questionsOf(STORY);
    expect(questions).toHaveLength(1);
    const [right] = questions[0]?.options.filter((option) => option.right) ?? [];
    expect(right?.text).toBe('We rewired the cabinet.');
    const { findings, story } = checkStory(STORY);
    expect(right?.why).toBe(findings.find(({ check }) => check === 'we-in-action')?.message);
    const others = questions[0]?.options.filter((option) => !option.right) ?? [];
    expect(others).toHaveLength(3);
    for (const { text, why } of others) {
      const start = story.text.indexOf(text);
      expect(start).toBeGreaterThan(0);
      expect(findings.filter(({ range }) => range.start < start + text.length && range.end > start)).toEqual([]);
      // What counts in it is quoted from it, unless that is all of it.
      const [, quoted] = /: “(.*?)…?”\.$/.exec(why) ?? [];
      expect(why).toMatch(/^It(?: says|'s| has| weighs)/);
      expect(text).toContain(quoted ?? '');
      expect(text).not.toBe(quoted);
    }
  });

  test('say of a number what it changed from and to, and no more', () => {
    const three =
      '## Action\n\nWe rewired the cabinet.\nI moved the fuse away from the heater.\nI logged the voltage for a week.\n\n';
    const [one] = questionsOf(
      `${three}## Result\n\nOutages fell from 9% to 6%, which the station values at $14K a month.\n`,
    );
    expect(one?.options.map(({ why }) => why)).toContain('It has a number with a baseline: “9% to 6%”.');
  });

  test('say it of one that got worse, too: a failure is told in figures', () => {
    const three =
      '## Action\n\nWe rewired the cabinet.\nI moved the fuse away from the heater.\nI logged the voltage for a week.\n\n';
    const [one] = questionsOf(
      `${three}## Result\n\nOutages rose from 6% to 9%, which the station put at $14K a month.\n`,
    );
    expect(one?.options.map(({ why }) => why)).toContain('It has a number with a baseline: “6% to 9%”.');
  });

  test('are gone once the sentence is rewritten', () => {
    expect(questionsOf(STORY.replace('We rewired', 'I rewired'))).toEqual([]);
  });

  test('ask once about a sentence with two faults, and about each of two sentences', () => {
    const two = STORY.replace(
      'We rewired the cabinet.',
      'We rewired the cabinet and we painted it.\nThe team moved the desk.',
    );
    expect(questionsOf(two).map(({ options }) => options[0]?.text)).toEqual([
      'We rewired the cabinet and we painted it.',
      'The team moved the desk.',
    ]);
    expect(new Set(keys(questionsOf(two))).size).toBe(2);
  });

  test('are not made of a story with too little in it to stand beside, of a template, or of nothing', () => {
    const few = '## Action\n\nWe rewired the cabinet.\nI moved the fuse.\nI logged the voltage.\n';
    expect(quizFromStory(checkStory(few), 'x', numbers())).toEqual([]);
    expect(quizFromStory(checkStory(`${few}I wrote the steps down.\n`), 'x', numbers())).toHaveLength(1);
    for (const text of ['', '## Action\n\n[what you did]\n']) expect(questionsOf(text)).toEqual([]);
  });
});

describe('a round', () => {
  test('has one question in five about a story of one’s own, and keeps the order they are due in', () => {
    expect(keys(pickQuestions(many('known', 9), many('own', 9), 5))).toEqual([
      'known0',
      'known1',
      'known2',
      'known3',
      'own0',
    ]);
    expect(keys(pickQuestions(many('known', 9), many('own', 9), 10)).filter((key) => key.startsWith('own'))).toEqual([
      'own0',
      'own1',
    ]);
    expect(keys(pickQuestions(many('known', 9), [], 5))).toEqual(['known0', 'known1', 'known2', 'known3', 'known4']);
    expect(keys(pickQuestions([], many('own', 9), 5))).toHaveLength(5);
    expect(keys(pickQuestions(many('known', 3), many('own', 9), 5))).toEqual([
      'known0',
      'known1',
      'known2',
      'own0',
      'own1',
    ]);
    expect(keys(pickQuestions(many('known', 2), many('own', 1), 5))).toEqual(['known0', 'known1', 'own0']);
  });

  test('puts the right answer in each place equally often, and loses no option', () => {
    const questions = quizFromKnowledge([{ name: 'x', quiz: Array.from({ length: 400 }, (_, at) => item(`${at}`)) }]);
    const round = startRound(questions, numbers());
    const places = [0, 0, 0, 0];
    for (const { options } of round.questions) {
      expect(options.map(({ text }) => text).sort()).toEqual(['A', 'B', 'C', 'Yes']);
      const at = options.findIndex(({ right }) => right);
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 100)).toBeLessThan(30);
  });

  test('goes on only after an answer, takes the first one, and knows what was missed', () => {
    const start = { questions: many('q', 2), at: 0, chosen: [] };
    expect(next(start)).toBe(start);
    expect(choose(start, 2)).toBe(start);
    expect(choose(start, -1)).toBe(start);
    const wrong = choose(start, 1);
    expect(chosenIn(wrong)?.text).toBe('no');
    expect(choose(wrong, 0)).toBe(wrong);
    const second = next(wrong);
    expect([second.at, chosenIn(second)]).toEqual([1, undefined]);
    const end = next(choose(second, 0));
    expect([end.at, keys(missedIn(end))]).toEqual([2, ['q0']]);
    expect(next(end)).toBe(end);
    expect(choose(end, 0)).toBe(end);
  });
});
