import { describe, expect, test } from 'vitest';
import type { KnownPrinciple } from '../../src/coaching/schema';
import { quizFromCoaching } from '../../src/practice/quizFromCoaching';
import { quizAbout } from '../../src/practice/quizFromKnowledge';
import { ARCHIVE } from '../bank/knowledge';

const PACKS = Object.entries(ARCHIVE)
  .filter(([entry]) => entry.startsWith('packs/'))
  .map(([entry, pack]) => [entry, (pack as { principles: readonly KnownPrinciple[] }).principles] as const);

const made = (principle: KnownPrinciple, all: readonly KnownPrinciple[] = [principle]) =>
  quizFromCoaching(principle, all, (section) => section);

const CALM: KnownPrinciple = {
  name: 'Keep Calm',
  interviewer: {
    for: ['Waits.', 'Breathes.', 'Sleeps on it.'],
    against: ['Shouts.', 'Runs.', 'Slams the door.', 'Sends it at night.'],
    disqualifier: 'Is proud of having shouted.',
  },
};

describe('a quiz made of what a pack coaches with', () => {
  test.each(PACKS)('%s: at least ten questions about each, every one with one right answer of four', (_, all) => {
    const questions = all.flatMap((principle) => {
      const own = made(principle, all);
      expect(quizAbout(principle.name, own).length, principle.name).toBeGreaterThanOrEqual(10);
      return own;
    });
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    for (const { question, options } of questions) {
      expect(
        options.filter(({ right }) => right),
        question,
      ).toHaveLength(1);
      expect(new Set(options.map(({ text }) => text)).size, question).toBe(4);
      for (const { why } of options) expect(why.length, question).toBeGreaterThan(10);
    }
  });

  test('asks what helps, what hurts, and which one is the dealbreaker', () => {
    const rights = made(CALM).map(({ question, options }) => `${question} ${options.find(({ right }) => right)?.text}`);
    expect(rights).toEqual([
      'Which of these helps you under Keep Calm? Waits.',
      'Which of these helps you under Keep Calm? Breathes.',
      'Which of these helps you under Keep Calm? Sleeps on it.',
      'Which of these hurts you under Keep Calm? Shouts.',
      'Which of these hurts you under Keep Calm? Runs.',
      'Which of these hurts you under Keep Calm? Slams the door.',
      'Which of these hurts you under Keep Calm? Sends it at night.',
      'All of these hurt you under Keep Calm. Which one is the dealbreaker? Is proud of having shouted.',
    ]);
  });

  test.each([
    ['a name', { name: 'Keep Calm' }],
    ['two questions', { name: 'Keep Calm', summary: 'Wait.', questions: ['When did you wait?', 'Why?'] }],
    ['one section', { name: 'Keep Calm', sections: { Task: { do: 'Wait.', mistake: 'Running.', example: 'I sat.' } } }],
  ] as [string, KnownPrinciple][])('nothing is made of %s alone: there is nothing to choose from', (_, principle) => {
    expect(made(principle)).toEqual([]);
  });

  test('sections go by the names of the pack', () => {
    const [[, all] = ['', []]] = PACKS;
    const [principle] = all;
    if (!principle) throw new Error('no principle');
    const asked = quizFromCoaching(principle, all, (section) => `my ${section}`).filter(({ question }) =>
      question.includes('In which section?'),
    );
    expect(asked.length).toBe(5);
    for (const { options } of asked) for (const { text } of options) expect(text).toMatch(/^my /);
  });

  test('keeps its key when others come or go, and loses it with its words', () => {
    const { interviewer } = CALM;
    if (!interviewer) throw new Error('no interviewer');
    const keysOf = (helps: string[]) =>
      made({ ...CALM, interviewer: { ...interviewer, for: helps } }).map(({ key }) => key);
    const before = keysOf(['Waits.', 'Breathes.', 'Sleeps on it.']);
    expect(keysOf(['Breathes.', 'Sleeps on it.', 'Walks.'])[0]).toBe(before[1]);
    expect(keysOf(['Waits!', 'Breathes.', 'Sleeps on it.'])[0]).not.toBe(before[0]);
  });
});
