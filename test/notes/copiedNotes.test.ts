import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

/**
 * Plain text as programs put it on the clipboard beside the formatted one: without headings and bold, bullets as signs
 * and tabs, cells between tabs, line ends of their own.
 */

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
/** Each story as its title and its sections. */
const shape = (text: string) =>
  read(text).stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, text: words }) => `${names}: ${words}`),
  ]);
const LAMP = ['Lamp', 'Situation: It failed.', 'Task: Mine.', 'Action: I ran.', 'Result: 3 h.'];
const KEY = ['Key', 'Situation: Lost.', 'Task: Hers.', 'Action: I hid.', 'Result: 2 h.'];
const ITEMS = ['Lamp', 'Situation: - It failed.', 'Task: - Mine.', 'Action: - I ran.\n- I fell.', 'Result: - 3 h.'];
const listed = (bullet: string, end: string) =>
  `Lamp\nSituation\n${bullet}It failed.\nTask\n${bullet}Mine.\nAction\n${bullet}I ran.\n${bullet}I fell.\nResult\n${bullet}3 h.\n`.replaceAll(
    '\n',
    end,
  );

describe('lists of word processors', () => {
  test.each([
    '•\t',
    '·\t',
    '\uF0B7\t',
    '\uF0B7 ',
    '\uF0A7\u00A0\u00A0',
    '§\t',
    '–\t',
    '\t•\t',
    '·\u00A0\u00A0\u00A0 ',
    'a.\t',
    'o\t',
  ])('%j', (bullet) => {
    expect(shape(listed(bullet, '\r\n'))).toEqual([ITEMS]);
  });

  test('numbers stay, and levels are told by sign or indent', () => {
    const action = (lines: readonly string[]) =>
      read(`Situation: It failed.\nAction:\n${lines.join('\n')}\nResult: 3 h.\n`).stories[0]?.sections[1]?.text;
    expect(action(['1.\tI ran.', '2.\tI fell.'])).toBe('1. I ran.\n2. I fell.');
    expect(action(['•\tI ran.', 'o\tTwice.', '§\tFast.', '•\tI fell.'])).toBe(
      '- I ran.\n  - Twice.\n    - Fast.\n- I fell.',
    );
    expect(action(['\t•\tI ran.', '\t\t•\tTwice.', '\t•\tI fell.'])).toBe('- I ran.\n  - Twice.\n- I fell.');
  });

  test('and words are no bullets', () => {
    const words = 'o well, I ran.\nv 2 came.\na. b. c.\netc.\tand more';
    expect(read(`Situation: It failed.\nAction: I ran.\n${words}\nResult: 3 h.\n`).stories[0]?.sections[1]?.text).toBe(
      `I ran.\n${words}`,
    );
  });
});

describe('line ends inside a paragraph', () => {
  test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('%j', (end) => {
    expect(shape(['Lamp', ...LAMP.slice(1)].join(end))).toEqual([LAMP]);
  });
});

describe('tables with tabs between their cells', () => {
  const head = 'Title\tSituation\tTask\tAction\tResult';
  test.each([
    ['a row each', `${head}\nLamp\tIt failed.\tMine.\tI ran.\t3 h.\nKey\tLost.\tHers.\tI hid.\t2 h.\n`],
    [
      'a row each, of a document',
      `${head}\r\nLamp\tIt failed.\tMine.\tI ran.\t3 h.\r\nKey\tLost.\tHers.\tI hid.\t2 h.\r\n`,
    ],
    [
      'a column each',
      '\tLamp\tKey\nSituation\tIt failed.\tLost.\nTask\tMine.\tHers.\nAction\tI ran.\tI hid.\nResult\t3 h.\t2 h.\n',
    ],
    [
      'a column each, by letters',
      'STAR\tLamp\tKey\nS\tIt failed.\tLost.\nT\tMine.\tHers.\nA\tI ran.\tI hid.\nR\t3 h.\t2 h.\n',
    ],
    [
      'a column each, between bars',
      '| | Lamp | Key |\n|-|-|-|\n| S | It failed. | Lost. |\n| T | Mine. | Hers. |\n| A | I ran. | I hid. |\n| R | 3 h. | 2 h. |\n',
    ],
  ])('%s', (_, text) => {
    expect(shape(text)).toEqual([LAMP, KEY]);
  });

  test.each([
    ['of a sheet', '"I ran.\nI said ""go"" | and ""stop""."', 'I ran.\nI said "go" | and "stop".'],
    ['of a document', 'I ran.\r\nI fell.', 'I ran.\nI fell.'],
  ])('a cell of several lines %s', (_, cell, words) => {
    const [first, second] = shape(`${head}\nLamp\tIt failed.\tMine.\t${cell}\t3 h.\nKey\tLost.\tHers.\tI hid.\t2 h.\n`);
    expect([first, second]).toEqual([LAMP.with(3, `Action: ${words}`), KEY]);
    expect(shape(`Lamp\n\nSituation\tIt failed.\nTask\tMine.\nAction\t${cell}\nResult\t3 h.\n`)).toEqual([
      LAMP.with(3, `Action: ${words}`),
    ]);
  });

  test('what stands around a table stays around it', () => {
    const { stories, leftOut } = read(
      `Prep for May\n\n${head}\nLamp\tIt failed.\tMine.\tI ran.\t3 h.\n\n# Else\n\nBuy milk.\n`,
    );
    expect(stories.map(({ title }) => title)).toEqual(['Lamp']);
    expect([stories[0]?.preface, ...leftOut]).toEqual(['Prep for May', 'Else\n\nBuy milk.']);
  });

  test('a column beside the story is none of its own', () => {
    const text =
      'Part\tMy answer\tComments\nSituation\tIt failed.\tshort\nTask\tMine.\t\nAction\tI ran.\tgood\nResult\t3 h.\t\n';
    const [story, ...others] = read(text).stories;
    expect(others).toEqual([]);
    expect(story?.sections.map(({ text: words }) => words)).toEqual([
      'It failed.\n\nshort',
      'Mine.',
      'I ran.\n\ngood',
      '3 h.',
    ]);
  });

  test('other tables stay as they are', () => {
    const table = 'Month\tErrors\nMay\t40\nJune\t2';
    const { stories } = read(`Situation: It failed.\nAction: I ran.\nResult: Less.\n${table}\n`);
    expect(stories[0]?.sections.at(-1)?.text).toBe(`Less.\n${table}`);
  });
});

describe('outlines', () => {
  const outline = (title: string, words: readonly string[]) =>
    `- ${title}\n${['Situation', 'Task', 'Action', 'Result'].map((name, at) => `    - ${name}\n        \n        ${words[at]}\n        \n`).join('')}`;

  test('the title is the item that holds the sections', () => {
    const text =
      outline('Lamp', ['It failed.', 'Mine.', 'I ran.', '3 h.']) + outline('Key', ['Lost.', 'Hers.', 'I hid.', '2 h.']);
    expect(shape(text)).toEqual([LAMP, KEY]);
    expect(shape(text.replaceAll('        \n', '').replace(/\n\n/g, '\n'))).toEqual([LAMP, KEY]);
  });

  test('a callout of one word is read', () => {
    const text = '# Lamp\n\n<aside>\n💡 Ownership\n\n</aside>\n\n## Situation\n\nIt failed.\n\n## Action\n\nI ran.\n';
    expect(read(text).stories[0]).toMatchObject({ title: 'Lamp', principles: ['Ownership'], preface: '' });
  });
});
