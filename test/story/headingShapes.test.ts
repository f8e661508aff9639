import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';
import { DECORATIONS } from './headingDecorations';

const NAMES = ['Situation', 'Task', 'Action', 'Result', 'Learning'] as const;
const story = (heading: (name: string, index: number) => string) =>
  NAMES.map((name, index) => `${heading(name, index)}\n\nThe lamp of ${name} went out.\n`).join('\n');
const sectionsOf = (text: string) => readStory(text).sections.map(({ names }) => names.join('/'));

describe('a decorated heading still names its section', () => {
  it.each(DECORATIONS)('%s', (_, heading) => {
    expect(sectionsOf(story(heading))).toEqual(NAMES);
  });

  it('and a hyphen that does not break in “Trade‑offs”', () => {
    expect(sectionsOf('## Trade\u2011offs\n\nSlow.\n\n## Follow\u2010ups\n')).toEqual(['Trade-offs', 'Follow-ups']);
  });

  it('and shows the words alone', () => {
    const titles = [
      '[Action](#action)',
      'Action {#action}',
      'Action <!-- 20 s -->',
      '<b>Action</b>',
      '[[lamp|Action]]',
      'Action { #part } {.loud}',
      'Action {#part} :rocket:',
    ];
    for (const title of titles) {
      expect(readStory(`## ${title}\n\nI ran.\n`).sections[0]?.title).toBe('Action');
    }
  });

  it('and keeps a picture and a hashtag behind an id', () => {
    expect(readStory('## Action {#part} 🎬 #lamp\n\nI ran.\n').sections[0]?.title).toBe('Action 🎬 #lamp');
  });

  it('but a link may be a part of other words', () => {
    for (const title of [
      'Task [forces](https://docs.example)',
      'Results of [the lamp](https://docs.example)',
      'Impact on [[Lamp]]',
      'The [Big Lamp](https://docs.example) results',
      'Pump {#part} 🎬',
      'Action {packed}',
    ])
      expect(sectionsOf(`## ${title}\n\nThe lamp went out.\n`), title).toEqual([]);
  });

  it('but a heading of other words does not become one', () => {
    for (const title of [
      'We had one aim: results',
      'Draft: the late lamp',
      'Notes: Action',
      'Final push',
      'Action-packed',
    ])
      expect(
        sectionsOf(`## ${title}\n\nThe lamp went out.\n`).filter((name) => name !== 'Notes'),
        title,
      ).toEqual([]);
    for (const title of ['The 3 lamps', '40 s', 'retry_count', '[lamp](action)', '<!-- Action -->', '{#action}', '5 S'])
      expect(sectionsOf(`## ${title}\n\nThe lamp went out.\n`), title).toEqual([]);
  });
});

describe('the level of the sections', () => {
  const [first, ...others] = NAMES;
  const level = (marks: string, names: readonly string[]) =>
    names.map((name) => `${marks} ${name}\n\nThe lamp of ${name} went out.\n`).join('\n');

  it.each([
    '# Draft: the late lamp',
    '# Notes',
    '# Risks',
    '# Lesson: locks',
    '# Challenge',
    '# Result',
    '# Questions',
  ])('a title above a whole story is a title: %s', (title) => {
    expect(sectionsOf(`${title}\n\n${level('##', NAMES)}`)).toEqual(NAMES);
    expect(sectionsOf(`${title}\n\nWhat I wrote down.\n\n${level('##', NAMES)}`)).toEqual(NAMES);
  });

  it.each(['# ', '### '])('one heading out of step (%s) is still a section', (marks) => {
    for (const odd of NAMES) {
      const text = NAMES.map((name) => `${name === odd ? marks : '## '}${name}\n\nThe lamp went out.\n`).join('\n');
      expect(sectionsOf(text), odd).toEqual(NAMES);
    }
  });

  it('the shallower of two levels that name as many', () => {
    expect(sectionsOf(`${level('##', ['Action', 'Result'])}\n${level('###', ['Impact', 'Approach'])}`)).toEqual([
      'Action',
      'Result',
    ]);
  });

  it('a deeper heading stays in its section where the story has that section', () => {
    expect(sectionsOf(`${level('##', NAMES)}\n### Impact\n\nThe lamp went out.\n`)).toEqual(NAMES);
  });

  it('a deeper heading out of its place is no section', () => {
    expect(
      sectionsOf('## Situation\n\nDark.\n\n### Impact\n\nDark.\n\n## Task\n\nMine.\n\n## Action\n\nI ran.\n'),
    ).toEqual(['Situation', 'Task', 'Action']);
  });

  it('a question after the story is no section', () => {
    const text = `${level('##', NAMES.slice(0, 4))}\n## Follow-ups\n\n### What did I learn?\n\nMuch.\n`;
    expect(sectionsOf(text)).toEqual([...NAMES.slice(0, 4), 'Follow-ups']);
  });

  it('questions and notes may stand one level up behind the story', () => {
    const text = `${level('##', NAMES)}\n# Follow-ups\n\n## What was the result?\n\nGood.\n\n# Notes\n\nMy own.\n`;
    expect(sectionsOf(text)).toEqual([...NAMES, 'Follow-ups', 'Notes']);
    expect(
      readStory(text)
        .sections.at(-2)
        ?.subheadings.map(({ title }) => title),
    ).toEqual(['What was the result?']);
  });

  it('a section one level down that stands before all others is one, though its place is elsewhere', () => {
    const named = (text: string) => readStory(text).sections.flatMap(({ names }) => names);
    expect(named('## Task\n\nMine.\n\nSituation\n=========\n\nThe lamp failed.\n')).toEqual(['Task', 'Situation']);
    expect(
      named('### Result\n\nIt ran.\n\n## Situation\n\nIt failed.\n\n### Task\n\nMine.\n\n## Action\n\nI ran it.\n'),
    ).toEqual(['Result', 'Situation', 'Task', 'Action']);
    expect(
      named('## Summary\n\n### Result\n\nIt ran.\n\n## Situation\n\nIt failed.\n\n## Action\n\nI ran it.\n'),
    ).toEqual(['Situation', 'Action']);
    expect(named('## What I had to do\n\nMine.\n\n# Situation\n\nThe lamp failed.\n')).toEqual(['Situation']);
  });

  it('what a section out of step holds stays in it', () => {
    const text = `# ${first}\n\nDark.\n\n## Who was there\n\nTwo guards.\n\n${level('##', others)}`;
    expect(sectionsOf(text)).toEqual(NAMES);
    expect(readStory(text).sections[0]?.sentences).toHaveLength(2);
  });
});

describe('sections inside a quotation', () => {
  const quoted = (text: string) => text.replace(/^/gm, '> ');

  it('are those of a story that was passed on', () => {
    const text = story((name) => `## ${name}`);
    const { sections } = readStory(quoted(text));
    expect(sections.map(({ names: [name], words }) => [name, words])).toEqual(NAMES.map((name) => [name, 6]));
    expect(sectionsOf(`## Situation\n\nDark.\n\n> ## Action\n> I ran.\n\n## Result\n\nLight.\n`)).toEqual([
      'Situation',
      'Action',
      'Result',
    ]);
  });

  it('begin with the mark of their line, so that no edit leaves it behind', () => {
    const text = '## Situation\n\nDark.\n\n> ## Action\n> I ran.\n';
    const [situation, action] = readStory(text).sections;
    expect(text.slice(situation?.body.start, situation?.body.end)).toBe('\nDark.\n\n');
    expect(text.slice(action?.heading.start, action?.heading.end)).toBe('> ## Action');
    expect(action).toMatchObject({ title: 'Action', depth: 2 });
  });

  it('are somebody’s words where the story has its own', () => {
    const text = `${story((name) => `## ${name}`)}\n> ## Action\n>\n> We wrote to everybody.\n`;
    expect(sectionsOf(text)).toEqual(NAMES);
    expect(readStory(text).sentences).toHaveLength(NAMES.length);
    expect(sectionsOf('## Action\n\nI ran.\n\n> ### Menu of the day\n> Soup.\n')).toEqual(['Action']);
    expect(readStory('## Action\n\nI ran.\n\n> ### Menu\n> Soup.\n').sentences).toHaveLength(1);
    expect(sectionsOf('## Action\n\nI ran.\n\n- > ## Result\n')).toEqual(['Action']);
  });

  it('and the kind of a callout is not said', () => {
    expect(readStory('> [!info]+ As it was\n> ## Action\n> I ran.\n').sections[0]?.words).toBe(2);
    expect(readStory('## Action\n\n[!note] I ran.\n').sections[0]?.words).toBe(2);
  });
});
