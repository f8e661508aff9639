import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

const NAMES = ['Situation', 'Task', 'Action', 'Result'] as const;
const WORDS = ['It failed.', 'Mine.', 'I ran.', 'From 5 to 0.'] as const;
const written = (label: (name: string, index: number) => string, joint: string) =>
  NAMES.map((name, index) => `${label(name, index)}${WORDS[index]}`).join(joint);
const read = (notes: string) => {
  const { stories, leftOut } = importNotes(notes, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  return stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, aside, text }) => `${names}${aside && ` (${aside})`}: ${text}`),
  ]);
};
const STORY = NAMES.map((name, index) => `${name}: ${WORDS[index]}`);

describe('the title of a story in bold or italics in front of its labels', () => {
  test.each(['**X.** ', '**X** ', '*X.* ', '__X__ ', '**X:** ', '- **X.** ', '1. **X** '])('%s', (lead) => {
    for (const label of [(name: string) => `${name}: `, (name: string) => `${name[0]}: `]) {
      const line = written(label, ' ');
      const notes = ['Lamp', 'Tap'].map((title) => lead.replace('X', title) + line).join('\n\n');
      expect(read(notes)).toEqual([
        ['Lamp', ...STORY],
        ['Tap', ...STORY],
      ]);
    }
  });

  test('is none where no story follows', () => {
    const notes = `# Lamp\n\n${written((name) => `${name}: `, '\n')}\n\n**Tap.** It dripped.`;
    expect(read(notes)).toEqual([['Lamp', ...STORY.slice(0, 3), `${STORY[3]}\n\n**Tap.** It dripped.`]]);
  });
});

describe('labels whose initial alone is stressed', () => {
  test.each(['**', '*', '__', '***'])('%s', (sign) => {
    for (const end of [': ', ' – ', ' - ', '. '])
      for (const joint of [' ', '\n'])
        expect(read(written((name) => `${sign}${name[0]}${sign}${name.slice(1)}${end}`, joint))).toEqual([
          ['Story 1', ...STORY],
        ]);
  });

  test('and a stressed initial of another word is none', () => {
    const [story] = read(written((name) => `**${name}:** `, ' ').replace('I ran.', 'I **A**sked, and **T**old: all.'));
    expect(story).toContain('Action: I **A**sked, and **T**old: all.');
  });
});

describe('pictures between a name and its sign', () => {
  test.each([
    ...['X 🎯: ', 'X✅: ', 'X 🎯 - ', 'X 🎯 → ', 'X 🎯🔥: ', 'X 1️⃣: ', 'X :dart:: '],
    ...['**X** 🎯: ', '**X** 🎯 - ', '**X 🎯**: '],
  ])('%s', (label) => {
    for (const joint of [' ', '\n'])
      expect(read(written((name) => label.replace('X', name), joint))).toEqual([['Story 1', ...STORY]]);
  });

  test('a picture in front of the text is the writer’s', () => {
    expect(read(written((name) => `**${name}:** 🎯 `, '\n'))[0]?.[1]).toBe('Situation: 🎯 It failed.');
  });
});

describe('signs and remarks beside labels in one line', () => {
  test.each([' • ', ' / ', ' | ', ' · ', ' → ', ' – ', ' - ', ' // ', ' || '])('behind "%s"', (joint) => {
    for (const label of ['X: ', '**X:** ', '**X**: '])
      expect(read(written((name) => label.replace('X', name), joint))).toEqual([['Story 1', ...STORY]]);
    expect(read(written((name) => `${name[0]}: `, joint))).toEqual([['Story 1', ...STORY]]);
  });

  test.each(['• X: ', '• **X:** ', '- X: ', 'N. X: ', 'N) X: ', 'N. **X:** ', 'N. **X** '])('%s', (label) => {
    const line = written((name, index) => label.replace('X', name).replace('N', `${index + 1}`), ' ');
    expect(read(line)).toEqual([['Story 1', ...STORY]]);
  });

  test.each(['X (30 s): ', '**X** (30 s): ', 'X (30 s) 🎯: '])('%s', (label) => {
    for (const joint of [' ', '\n'])
      expect(read(written((name) => label.replace('X', name), joint))).toEqual([
        ['Story 1', ...NAMES.map((name, index) => `${name} (30 s): ${WORDS[index]}`)],
      ]);
  });

  test.each([
    '(S/T) It failed. (A) I ran. (R) From 5 to 0.',
    'S & T: It failed. A: I ran. R: From 5 to 0.',
    'Situation/Task: It failed. Action: I ran. Result: From 5 to 0.',
    '(Situation/Task) It failed. (Action) I ran. (Result) From 5 to 0.',
  ])('two names in one: %s', (line) => {
    expect(read(line)).toEqual([['Story 1', 'Situation,Task: It failed.', STORY[2], STORY[3]]]);
  });

  test.each(['X: ', '**X:** ', '**X** '])('a figure at the end of a sentence is no number of an item: %s', (label) => {
    const line = written((name) => label.replace('X', name), ' ').replace('I ran.', 'I cut it from 5 to 2.');
    expect(read(line)[0]?.[3]).toBe('Action: I cut it from 5 to 2.');
  });

  test('and words between signs are no labels without a whole story', () => {
    expect(importNotes('It was Team A / Task: none / Result: none', PRINCIPLE_NAMES).stories).toEqual([]);
  });
});

describe('numbers in front of labels that run on in one line', () => {
  test.each(['1. ', '1) '])('%s', (number) => {
    for (const label of ['N: ', 'N - ', '**N:** ', '**N**: ']) {
      const line = NAMES.map(
        (name, index) => `${number.replace('1', `${index + 1}`)}${label.replace('N', name)}no stop`,
      ).join(' ');
      expect(read(line)).toEqual([['Story 1', ...NAMES.map((name) => `${name}: no stop`)]]);
    }
  });

  test('are figures where they do not', () => {
    const line = '1. Situation: we had 5. Task: get to 2. Action: I ran. Result: from 5 to 2.';
    expect(read(line)).toEqual([
      ['Story 1', 'Situation: we had 5.', 'Task: get to 2.', 'Action: I ran.', 'Result: from 5 to 2.'],
    ]);
  });
});

describe('names whose bold got lost', () => {
  test.each([(name: string) => name, (name: string) => name.toUpperCase()])('in the order of a story', (cased) => {
    const story = written((name) => `${cased(name)} `, '\n');
    expect(read(`Lamp\n\n${story}\n\nTap\n\n${story}`)).toEqual([
      ['Lamp', ...STORY],
      ['Tap', ...STORY],
    ]);
  });

  test.each(['Action Plan was agreed.', 'Task Force met.\nResult Codes were read.', 'Situation Task Action Result'])(
    'none in "%s"',
    (words) => {
      expect(importNotes(`${words}\n`, PRINCIPLE_NAMES).stories).toEqual([]);
    },
  );
});
