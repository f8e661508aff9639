import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

/** Each story as its title and its sections. */
const read = (text: string) => {
  const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  return stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, text: words }) => `${names}: ${words}`),
  ]);
};
const SECTIONS = ['Situation: It failed.', 'Action: I ran.', 'Result: 3 h.'];
const parts = SECTIONS.map((section) => section.split(': '));

describe('a callout around a whole story', () => {
  test.each(['star', 'STAR', 'story', 'note', 'example'])('of the kind %s gives its title', (kind) => {
    const labels = parts.map(([name, words]) => `> **${name}:** ${words}\n`).join('');
    expect(read(`> [!${kind}] The lamp\n${labels}\n> [!${kind}]- The tap\n${labels}`)).toEqual([
      ['The lamp', ...SECTIONS],
      ['The tap', ...SECTIONS],
    ]);
    expect(read(`> [!${kind}]\n${labels}`)).toEqual([['Story 1', ...SECTIONS]]);
  });

  test.each([
    '> > [!note] N\n> > W\n>\n',
    '> > [!info]- N\n> > W\n> \n',
    '>> [!tip] N\n>> W\n>\n',
    '> > [!N]\n> > W\n>\n',
  ])('with those of its sections inside: %j', (shape) => {
    const inside = parts.map(([name = '', words = '']) => shape.replace('N', name).replace('W', words)).join('');
    expect(read(`> [!note] The lamp\n${inside}\n> [!note] The tap\n${inside}`)).toEqual([
      ['The lamp', ...SECTIONS],
      ['The tap', ...SECTIONS],
    ]);
  });

  test('but one without a section stays quoted, and what it holds', () => {
    const quoted = '> [!quote] Bob said\n> > [!note] Remember\n> > It was late.';
    expect(read(`S: a\nA: b\n\n${quoted}\n\nR: c`)).toEqual([
      ['Story 1', 'Situation: a', `Action: b\n\n${quoted}`, 'Result: c'],
    ]);
  });
});
