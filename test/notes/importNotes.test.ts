import { describe, expect, it, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { fileNameFor, renderStory } from '../../src/notes/renderStory';
import { readStory } from '../../src/story/readStory';

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
const shape = (text: string) =>
  read(text).stories.map(({ title, principles, question, sections }) => ({
    title,
    principles,
    question,
    sections: sections.map((section) => `${section.names.join('+')}: ${section.text}`),
  }));

describe('stories in notes', () => {
  it('with headings under a question', () => {
    expect(
      shape('# Prep\n\n## Tell me about a failure\n\n### Situation\nIt broke.\n\n### Action\nI fixed it.\n'),
    ).toEqual([
      {
        title: 'Prep',
        principles: [],
        question: 'Tell me about a failure',
        sections: ['Situation: It broke.', 'Action: I fixed it.'],
      },
    ]);
  });

  it('with a principle as parent heading and several stories below it', () => {
    const text =
      '# Ownership\n\n## The late job\n**Situation:** It was late.\n\n**Task**: Not mine.\n\n**Action** – I ran it.\n\n**Result:** On time.\n\n## The lost key\n**Situation:** It was lost.\n**Action:** I found it.\n\n# Dive Deep\n\n## The odd graph\nS: It was odd.\nT: Mine alone.\nA: I looked.\nR: 3% gone.\n';
    expect(shape(text)).toEqual([
      {
        title: 'The late job',
        principles: ['Ownership'],
        question: undefined,
        sections: ['Situation: It was late.', 'Task: Not mine.', 'Action: I ran it.', 'Result: On time.'],
      },
      {
        title: 'The lost key',
        principles: ['Ownership'],
        question: undefined,
        sections: ['Situation: It was lost.', 'Action: I found it.'],
      },
      {
        title: 'The odd graph',
        principles: ['Dive Deep'],
        question: undefined,
        sections: ['Situation: It was odd.', 'Task: Mine alone.', 'Action: I looked.', 'Result: 3% gone.'],
      },
    ]);
  });

  it('one after the other without headings', () => {
    expect(
      shape('S: One.\nA: I ran.\nR: Done.\n\nS: Two.\nA: I sat.\nR: Won.\n').map(({ sections }) => sections),
    ).toEqual([
      ['Situation: One.', 'Action: I ran.', 'Result: Done.'],
      ['Situation: Two.', 'Action: I sat.', 'Result: Won.'],
    ]);
  });

  it('with a bold line as label and bullets below', () => {
    expect(shape('**Situation**\n\nIt broke.\n\n**Action**\n\n- I ran\n- I won\n')[0]?.sections).toEqual([
      'Situation: It broke.',
      'Action: - I ran\n- I won',
    ]);
  });

  it('with labels as bullets', () => {
    expect(
      shape('## A bad day\n- **S**: It broke.\n- **T**: Mine.\n- **A**: I ran.\n- **R**: 2 h saved.\n')[0],
    ).toEqual({
      title: 'A bad day',
      principles: [],
      question: undefined,
      sections: ['Situation: It broke.', 'Task: Mine.', 'Action: I ran.', 'Result: 2 h saved.'],
    });
  });

  it('with windows line ends and a byte order mark', () => {
    expect(shape('\uFEFF# Story 1: The key\r\n\r\n## Situation\r\nLost.\r\n\r\n## Action\r\nI found it.\r\n')).toEqual([
      { title: 'The key', principles: [], question: undefined, sections: ['Situation: Lost.', 'Action: I found it.'] },
    ]);
  });

  it('keep deeper headings and colons of their own', () => {
    const [story] = shape('## Situation\nThe problem: no disk.\n\n## Action\nI ran.\n\n### Day two\n\nGoal: none.\n');
    expect(story?.sections).toEqual([
      'Situation: The problem: no disk.',
      'Action: I ran.\n\n### Day two\n\nGoal: none.',
    ]);
  });

  it('say what was left out', () => {
    const { stories, leftOut } = read(
      '# Shopping\nMilk and bread.\n\n# Key\n## Situation\nLost.\n## Action\nI found it.\n',
    );
    expect(stories).toHaveLength(1);
    expect(leftOut).toEqual(['Shopping\n\nMilk and bread.']);
  });

  it.each([
    ['Title: Two\nLevel: L6\n', 'Two', 'Senior'],
    ['Title: Two\nLevel: L6\n\n', 'Two', 'Senior'],
    ['Level: L5\nTitle: Two\nPrinciple: Ownership\n', 'Two', 'SDE2'],
    ['**Title:** Two\n**Level:** senior\n', 'Two', 'Senior'],
  ])('with labels in one paragraph above the next: %j', (labels, title, level) => {
    const { stories } = read(
      `Title: One\nSituation: a\nAction: c\nResult: d\n\n${labels}Situation: f\nAction: g\nResult: h\n`,
    );
    expect(stories.map(({ title: said, more: { level: meant } }) => [said, meant])).toEqual([
      ['One', undefined],
      [title, level],
    ]);
    expect(stories[0]?.sections.at(-1)?.text).toBe('d');
  });

  it.each(['Q1: revenue rose\nQ2: revenue fell', 'Level: low\nTitle: none', 'Calls: 5\nMails: 3'])(
    'whose result ends with lines of its own: %j',
    (lines) => {
      const { stories } = read(`Situation: a\nAction: c\nResult: d\n\n${lines}\nSituation: f\nAction: g\nResult: h\n`);
      expect(stories[0]?.sections.at(-1)?.text).toBe(`d\n\n${lines}`);
    },
  );

  it.each([
    ['', 0],
    ['Just words.', 1],
    ['## Situation\nOnly one section.', 1],
    ['```\n## Situation\n## Action\n```', 1],
  ])('are none in %j', (text, leftOut) => {
    expect(read(text).stories).toEqual([]);
    expect(read(text).leftOut).toHaveLength(leftOut);
  });
});

describe('an imported story', () => {
  it('is a story again, with every word it had', () => {
    const [story] = read(
      '# Ownership\n## The "late" job: why?\nIntro words.\n\n**Result:** 3% gone.\n\n**Situation:** It was late.\n\n**Action:** I ran it.\n',
    ).stories;
    const text = story ? renderStory(story) : '';
    const again = readStory(text);
    expect(again.frontMatter.errors).toEqual([]);
    expect(again.frontMatter.principles.map(({ value }) => value)).toEqual(['Ownership']);
    expect(again.sections.map(({ title }) => title)).toEqual(['Situation', 'Action', 'Result', 'Notes']);
    expect(text).toContain('Intro words.');
  });

  it('gets a file name of its own', () => {
    expect(fileNameFor("The customer's 1st “key”!", () => false)).toBe('the-customers-1st-key.star.md');
    expect(fileNameFor('Key', (name) => name === 'key.star.md')).toBe('key-2.star.md');
    expect(fileNameFor('???', () => false)).toBe('story.star.md');
    expect(fileNameFor('../../etc/passwd', () => false)).toBe('etc-passwd.star.md');
  });
});

test.each([
  ['principle: [mark6of4x:]', ['principle: [mark6of4x:]'], []],
  ['principles: [Ownership, {a: b}]', ['principles: [Ownership, {a: b}]'], ['Ownership']],
  ['question:\nprinciples: [Ownership]', [], ['Ownership']],
  ['# who?\nprinciples: [Ownership] # or another', ['# who?', '# or another'], ['Ownership']],
  ['title: "C#: a #1 # story"\nprinciple: Ownership', [], ['Ownership']],
  ['principle: Ownership\nstatus: told # twice', ['# twice'], ['Ownership']],
  ['principles: # two of them\n  - Ownership\n  - Dive Deep', ['# two of them'], ['Ownership', 'Dive Deep']],
  ['principles: [ Ownership ] # both', ['# both'], ['Ownership']],
  ['principle: Ownership\nquestion: >\n  Tell me about issue\n  #12 and you', [], ['Ownership']],
  ['principle: Ownership\nother:\n  # kept\n  a:\n    b: c', [], ['Ownership']],
  ['principles: []\nquestion: ~', [], []],
  ['principles: # todo\n  - {Ownership: 1}', ['principles: # todo\n  - {Ownership: 1}'], []],
  ['principles:\n  # mine\n  - [Ownership, Dive Deep]', ['principles:\n  # mine\n  - [Ownership, Dive Deep]'], []],
  ["principle: Ownership\nmood: fine, 'tis\nstatus: told # c2", ['# c2'], ['Ownership']],
  ["title: 'it''s # one' # c1\nprinciple: Ownership", ['# c1'], ['Ownership']],
  ['title: "say \\"hi\\" # not" # c2\nprinciple: Ownership', ['# c2'], ['Ownership']],
  ['principle: Ownership\nquestion: !!str |\n  Tell me\n  # words\n', [], ['Ownership']],
  ['principle: Ownership\ntags:\n  - |\n    # words\n  - two # c3', ['# c3'], ['Ownership']],
  ['title: "" # todo\nprinciple: [Ownership, ] # one', ['# todo', '# one'], ['Ownership']],
  ['title: [a, b] # which?\nprinciple: Ownership', ['title: [a, b] # which?'], ['Ownership']],
  ["title: it's mine # c4\nprinciple: Ownership # it's c5", ['# c4', "# it's c5"], ['Ownership']],
  [`principle: Ownership\n# ${'- '.repeat(40)}\nstatus: told`, [], ['Ownership']],
])('front matter that nobody can read is left out by name: %j', (matter, leftOut, principles) => {
  const read = importNotes(`---\n${matter}\n---\nAction\nI ran.\n\nResult\nIt ran.\n`, PRINCIPLE_NAMES);
  expect(read.leftOut).toEqual(leftOut);
  expect(read.stories.map((story) => story.principles)).toEqual([principles]);
});
