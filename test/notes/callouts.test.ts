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

describe('an admonition is a callout', () => {
  const mkdocs = (title: string, body: string, sign = '!!! note') =>
    `${sign} "${title}"\n\n${body.replace(/^(?=.)/gm, '    ')}\n`;
  const fenced = (title: string, body: string) => `:::note ${title}\n${body}\n:::\n`;
  const bracketed = (title: string, body: string) => `:::tip[${title}]\n\n${body}\n\n:::\n`;
  const labels = parts.map(([name, words]) => `**${name}:** ${words}`).join('\n\n');

  test.each([mkdocs, fenced, bracketed, (title: string, body: string) => mkdocs(title, body, '???+ success')])(
    'around a story or one of its sections (%#)',
    (shape) => {
      expect(read(`${shape('The lamp', labels)}\n${shape('The tap', labels)}`)).toEqual([
        ['The lamp', ...SECTIONS],
        ['The tap', ...SECTIONS],
      ]);
      const sections = parts.map(([name = '', words = '']) => shape(name, words)).join('\n');
      expect(read(sections)).toEqual([['Story 1', ...SECTIONS]]);
      expect(read(`# The lamp\n\n${sections}`)).toEqual([['The lamp', ...SECTIONS]]);
    },
  );

  test('one in another', () => {
    const sections = parts.map(([name = '', words = '']) => mkdocs(name, words)).join('\n');
    expect(read(mkdocs('The lamp', sections))).toEqual([['The lamp', ...SECTIONS]]);
  });

  test('one inside a section stays there, and one that is never closed is none', () => {
    const notes = `# The lamp\n\n## Situation\n\nIt failed.\n\n!!! tip\n    Wear gloves.\n\n## Action\n\nI ran.\n\n:::note\n`;
    expect(read(notes)).toEqual([
      ['The lamp', 'Situation: It failed.\n\n> [!tip]\n> Wear gloves.', 'Action: I ran.\n\n:::note'],
    ]);
  });

  test('one in code is code', () => {
    const code = `\`\`\`\n${mkdocs('Situation', 'It failed.')}\`\`\``;
    expect(importNotes(code, PRINCIPLE_NAMES)).toEqual({ stories: [], leftOut: [code] });
  });
});
