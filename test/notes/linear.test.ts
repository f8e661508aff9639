import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';
import { expectLinear, leastTime } from '../cpuTime';
import { hostileNotes } from './hostileNotes';

/** UTF-16 units. Large enough that a quadratic part shows. */
const SIZE = 32_000;

describe('import takes time with the length of the notes, not with its square', () => {
  test.each([...hostileNotes(0).keys()])('for %s', (name) => {
    const notesOf = (size: number): string => {
      const text = hostileNotes(size).get(name);
      if (text === undefined) throw new Error(`there are no notes of ${name}`);
      return text;
    };
    expectLinear(notesOf, (text) => importNotes(text, PRINCIPLE_NAMES).stories.map(renderStory), SIZE);
  });
});

test.each(['\u0085', '\n'])('lines of nothing cost a fraction of lines with words: %j', (end) => {
  const timeOf = (line: string) =>
    leastTime(() => importNotes(`S: a${line.repeat(20_000)}\nA: b\nR: c\n`, PRINCIPLE_NAMES));
  expect(timeOf(end)).toBeLessThan(timeOf(`${end}word: a`) / 4);
});

test.each(['x\n', '> S: a\n> A: b\n', '| S | a |\n', 'goal: a\n', '• x\n'])(
  'a megabyte of lines in one section, quote or table is no more than can be handed over at once: %j',
  (line) => {
    const text = `S: a\nT: b\nA: c\n${line.repeat(1_000_000 / line.length)}R: d\n`;
    expect(importNotes(text, PRINCIPLE_NAMES).stories.length).toBeGreaterThan(0);
  },
);
