import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { listInWords } from '../../src/base/listInWords';
import { formatMatch } from '../../src/cli/formats/match';
import { configSchema } from '../../src/config/schema';
import { checkStory } from '../../src/index';

describe('words in a sentence', () => {
  test.each([
    [[], ''],
    [['Task'], 'Task'],
    [['Task', 'Action'], 'Task and Action'],
    [['Task', 'Action', 'Result'], 'Task, Action and Result'],
  ])('%j reads “%s”', (words, said) => {
    expect(listInWords(words, 'and')).toBe(said);
  });

  test('are a choice where one of them is meant', () => {
    expect(listInWords(['draft', 'ready'], 'or')).toBe('draft or ready');
    expect(listInWords(['off', 'hint', 'info'], 'or')).toBe('off, hint or info');
  });
});

describe('listed the same way', () => {
  const messages = (text: string) => checkStory(text).findings.map(({ message }) => message);

  test('the sections a story needs', () => {
    expect(messages('# Lamp\n\nA lamp.\n')).toContain(
      'This story has no sections yet. It needs Situation, Task, Action, Result and Learning.',
    );
  });

  test('the words a key takes', () => {
    expect(messages('---\nstatus: purple\n---\n')).toContain("“purple” isn't a status. Use draft or ready.");
  });

  test('the severities of the config', () => {
    const { issues } = v.safeParse(configSchema, { severities: { blame: 'loud' } });
    expect(issues?.[0].message).toBe('must be off, hint, info, warning or error');
  });

  test.each([
    [['Ownership'], 'This tests Ownership.\nYou have no'],
    [['Ownership', 'Dive Deep'], 'It may also test Dive Deep.'],
    [['Ownership', 'Dive Deep', 'Frugality'], 'It may also test Dive Deep or Frugality.'],
  ])('what a question may be after: %j', (names, said) => {
    const principles = names.map((name) => ({ name, words: [], score: 1 }));
    const read = { question: 'Why?', ranked: principles, isOther: false, isForNoStory: false };
    expect(formatMatch(read, { principles, stories: [], gap: 'Ownership' }, '', 'principle')).toContain(said);
  });
});
