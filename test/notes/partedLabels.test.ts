import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

/** What stands in front of a story's first label: the sign of an answer, or a title. */

const shape = (text: string) => {
  const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  return stories.map(({ title, question, preface, sections }) => [
    title,
    question,
    preface,
    ...sections.map(({ names, text: words }) => `${names}: ${words}`),
  ]);
};
const LAMP = ['Situation: It failed.', 'Task: Mine.', 'Action: I ran.', 'Result: 3 h.'];
const DOOR = ['Situation: Lost.', 'Task: Ours.', 'Action: I hid.', 'Result: 2 h.'];
const CONFLICT = 'Tell me about a conflict?';
const FAILURE = 'Tell me about a failure?';

describe('"A:" in front of the labels of an answer is none of them', () => {
  const lines = (labelled: readonly string[], sign: string) =>
    `${sign}\n${labelled.map((line) => line.replace(/^(.)[a-z]+/, '$1')).join('\n')}`;
  const inLine = (labelled: readonly string[], label: string) =>
    labelled.map((line) => line.replace(/^((.)[a-z]+):/, label)).join(' ');
  test.each([
    ['by itself below a heading', '## ', 'A:', lines],
    ['by itself in bold', '## ', '**A:**', lines],
    ['by itself below a line in bold', '', '**A:**', lines],
    ['by itself below a question', 'Q: ', 'A:', lines],
    ['written out', 'Q: ', 'Answer:', lines],
    ['with "my"', 'Q: ', 'My answer:', lines],
    ['with a number', 'Q: ', 'A1:', lines],
    [
      'before letters in brackets',
      'Q: ',
      'A: ',
      (words: readonly string[], sign: string) => sign + inLine(words, '($2)'),
    ],
    ['before letters', 'Q: ', 'A: ', (words: readonly string[], sign: string) => sign + inLine(words, '$2:')],
    ['before names', 'Q: ', 'A: ', (words: readonly string[], sign: string) => sign + words.join(' ')],
    ['before names on lines', 'Q: ', 'A: ', (words: readonly string[], sign: string) => sign + words.join('\n')],
    [
      'before names in bold',
      '## ',
      '**A:** ',
      (words: readonly string[], sign: string) => sign + inLine(words, '**$1:**'),
    ],
    [
      'before a STAR answer',
      'Q: ',
      'STAR answer: ',
      (words: readonly string[], sign: string) => sign + inLine(words, '$2:'),
    ],
  ] as const)('%s', (_, ask, sign, written) => {
    const asked = (question: string) => (ask === '' ? `**${question}**` : ask + question);
    const text = `${asked(CONFLICT)}\n${written(LAMP, sign)}\n\n${asked(FAILURE)}\n${written(DOOR, sign)}\n`;
    expect(shape(text)).toEqual([
      [CONFLICT, CONFLICT, '', ...LAMP],
      [FAILURE, FAILURE, '', ...DOOR],
    ]);
  });

  test('above bullets', () => {
    const bullets = LAMP.map((line) => `- ${line}`).join('\n');
    expect(shape(`**${CONFLICT}**\n**A:**\n${bullets}\n`)).toEqual([[CONFLICT, CONFLICT, '', ...LAMP]]);
  });

  test('above headings', () => {
    const headings = LAMP.map((line) => `### ${line.replace(': ', '\n')}`).join('\n');
    expect(shape(`${CONFLICT}\nAnswer:\n${headings}\n`)).toEqual([[CONFLICT, CONFLICT, '', ...LAMP]]);
  });

  test.each([
    ['behind a Task it is the Action', 'S: It failed.\nT: Mine.\nA:\nI ran.\nR: 3 h.\n', LAMP],
    ['with no Situation behind it, too', 'A: I ran.\nR: 3 h.\n', LAMP.slice(2)],
    [
      'a word that begins like a label is none',
      'S: x\nA: S-Bahn was late.\nR: c\n',
      ['Situation: x', 'Action: S-Bahn was late.', 'Result: c'],
    ],
  ])('%s', (_, text, sections) => {
    expect(shape(`## Lamp\n${text}`)).toEqual([['Lamp', undefined, '', ...sections]]);
  });

  test('nor is a name at the beginning of an unlabelled answer one', () => {
    const answer =
      'S. Miller was my boss then. I wrote the plan and sent it to everyone. As a result calls fell by 5%.';
    const { stories } = importNotes(`## ${FAILURE}\nA: ${answer}\n`, PRINCIPLE_NAMES);
    expect(stories.map(({ proposed, sections }) => [proposed, sections.map(({ text }) => text).join(' ')])).toEqual([
      [true, answer],
    ]);
  });
});

describe('the title in front of a story’s first label', () => {
  const story = (words: readonly string[], label: string) =>
    words.map((line) => line.replace(/^((.)[a-z]+):/, label)).join(' ');
  test.each(['', '- ', '* ', '• '])('behind "%s"', (bullet) => {
    for (const label of ['($2)', '$2:', '$1:', '**$1:**'])
      for (const joint of [':', ' –', ' -']) {
        const text = `${bullet}Lamp${joint} ${story(LAMP, label)}\n${bullet}Door${joint} ${story(DOOR, label)}\n`;
        expect(shape(text)).toEqual([
          ['Lamp', undefined, '', ...LAMP],
          ['Door', undefined, '', ...DOOR],
        ]);
      }
  });

  test.each([
    ['in paragraphs', `Lamp: ${story(LAMP, '($2)')}\n\nDoor: ${story(DOOR, '($2)')}\n`],
    ['with numbers', `1. Lamp: ${story(LAMP, '($2)')}\n2. Door: ${story(DOOR, '($2)')}\n`],
    ['in bold', `**Lamp:** ${story(LAMP, '($2)')}\n\n**Door:** ${story(DOOR, '($2)')}\n`],
    ['in bold before the colon', `- **Lamp**: ${story(LAMP, '$2:')}\n- **Door**: ${story(DOOR, '$2:')}\n`],
    ['on lines', `Lamp: ${LAMP.join('\n')}\n\nDoor: ${DOOR.join('\n')}\n`],
  ])('%s', (_, text) => {
    expect(shape(text)).toEqual([
      ['Lamp', undefined, '', ...LAMP],
      ['Door', undefined, '', ...DOOR],
    ]);
  });

  test('below a chapter’s heading', () => {
    const text = `# Notes of mine\n\nLamp: ${story(LAMP, '($2)')}\nDoor: ${story(DOOR, '($2)')}\n`;
    const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);
    expect(stories.map(({ title }) => title)).toEqual(['Lamp', 'Door']);
    expect(leftOut).toEqual(['Notes of mine']);
  });

  test.each([
    ['a heading’s own', `# Lamp\n\nVersion 2: ${story(LAMP, '($2)')}\n`, 'Lamp', 'Version 2:'],
    ['a sentence', `It was dark. ${story(LAMP, '($2)')}\n`, 'Story 1', 'It was dark.'],
  ])('no title beside %s', (_, text, title, preface) => {
    expect(shape(text)).toEqual([[title, undefined, preface, ...LAMP]]);
  });

  test('a section with a label inside is no title', () => {
    const text = `## Lamp\nSituation: S: was its sign.\nAction: I ran.\nResult: 3 h.\n`;
    expect(shape(text)).toEqual([
      ['Lamp', undefined, '', 'Situation: S: was its sign.', 'Action: I ran.', 'Result: 3 h.'],
    ]);
  });
});

describe('a question right below a story', () => {
  const two = (ask: string, told = (line: string) => line) =>
    `${ask}${CONFLICT}\n${LAMP.map(told).join('\n')}\n${ask}${FAILURE}\n${DOOR.map(told).join('\n')}\n`;
  test.each(['> ', '> **Q2:** ', '> Q: ', 'Q: ', ''])('behind "%s" begins the next', (ask) => {
    for (const told of [
      (line: string) => line,
      (line: string) => `- ${line}`,
      (line: string) => `**${line.replace(':', ':**')}`,
    ])
      expect(shape(two(ask, told))).toEqual([
        [CONFLICT, CONFLICT, '', ...LAMP],
        [FAILURE, FAILURE, '', ...DOOR],
      ]);
  });

  test.each(['What would I do differently?', '> They asked: why did you run?\n> I said so.', 'Why me?'])(
    'belongs to it where nobody else asks for another: %j',
    (line) => {
      const [first, second] = shape(`${LAMP.join('\n')}\n${line}\n\n${DOOR.join('\n')}\n`);
      expect(first?.at(-1)).toBe(`Result: 3 h.\n${line}`);
      expect(second?.slice(3)).toEqual(DOOR);
    },
  );
});
