import { expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

/** Which colons end a label. */

const OTHERS = 'Action: I ran.\nResult: 5 to 0.\n';
const firstOf = (line: string) => {
  const { stories, leftOut } = importNotes(`${line}\n${OTHERS}`, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  return stories.map(({ title, sections }) => {
    const [first] = sections;
    return first?.names[0] === 'Situation' ? [first.aside, first.text] : title;
  });
};

test.each([
  ['https://host:8080/x was down', '**Situation** '],
  ['HTTPS://host:8080 was down', '**Situation** '],
  ['https://me:word@host/x was down', '**Situation**: '],
  ['10:30 the pager went', '**Situation** '],
  ['3:1 was the ratio', '**Situation** '],
  ['10:30 the pager went', 'Situation:'],
  ['https://host:8080/x was down', 'Situation:'],
])('"%s" behind "%s" stays whole', (words, label) => {
  expect(firstOf(label + words)).toEqual([['', words]]);
});

test.each([
  'Situation https://host:8080/x was down',
  'Situation https://me:word@host/x was down',
  'Situation 10:30 the pager went',
  'Situation 3:1 was the ratio',
])('a line without a colon of its own has no label: %s', (line) => {
  expect(firstOf(line)).toEqual([line]);
});

test.each([
  ['Situation https://host:8080/x: It was down.', ['', 'https://host:8080/x\n\nIt was down.']],
  ['Situation HTTPS://host:8080: It was down.', ['', 'HTTPS://host:8080\n\nIt was down.']],
  ['**Situation** HTTPS://host.org: It was down.', ['', 'HTTPS://host.org\n\nIt was down.']],
  ['Situation <Name>: It was down.', ['', '<Name>\n\nIt was down.']],
  ['Situation <!-- c -->:It was down.', ['', '<!-- c -->\n\nIt was down.']],
  ['Situation (0:30): It was down.', ['0:30', 'It was down.']],
  ['Situation 0:30: It was down.', ['0:30', 'It was down.']],
  ['Situation 2:It was down.', ['', 'It was down.']],
  ['(S)ITUATION: It was down.', ['', 'It was down.']],
])('a colon behind an address, a time or a number ends the label: %s', (line, first) => {
  expect(firstOf(line)).toEqual([first]);
});

test('nor is a time the colon of a letter with a number', () => {
  expect(importNotes('S1: a\nA10:30 the pager\nA2:1 for us\nR: c', PRINCIPLE_NAMES).stories).toEqual([]);
  const { stories } = importNotes('S1: a\nA1:I ran.\nA2: I sat.\nR: c', PRINCIPLE_NAMES);
  expect(stories[0]?.sections.map(({ text }) => text)).toEqual(['a', 'I ran.', 'I sat.', 'c']);
});

test.each([
  ['S: a\nA1:15 people came.\nA2:2 more came.\nR: c', ['a', '15 people came.', '2 more came.', 'c']],
  ['Situation: a\nAction 2:10 engineers came.\nResult: c', ['a', '10 engineers came.', 'c']],
  ['Situation: a\nAction 2:10 senior engineers came.\nResult: c', ['a', '10 senior engineers came.', 'c']],
  ['Situation: a\n**Action 3**:4 tickets closed.\nResult: c', ['a', '4 tickets closed.', 'c']],
])('a count behind the number of a label is none: %j', (notes, texts) => {
  const { stories } = importNotes(notes, PRINCIPLE_NAMES);
  expect(stories.map(({ sections }) => sections.map(({ text }) => text))).toEqual([texts]);
});

test.each([
  'Action 2:30 I left.',
  'Action 5:30 was it.',
  'Action 2:1 for others.',
  'Action 3:1 odds.',
  'Action 10:30 calls.',
])('a time or a ratio stays one: %s', (line) => {
  const { stories } = importNotes(`Situation: a\n${line}\nResult: c`, PRINCIPLE_NAMES);
  expect(stories.map(({ sections }) => sections.map(({ text }) => text))).toEqual([[`a\n${line}`, 'c']]);
});
