import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';

const NAMES = ['Situation', 'Task', 'Action', 'Result', 'Learning'] as const;
const story = (heading: (name: string, index: number) => string) =>
  NAMES.map((name, index) => `${heading(name, index)}\n\nThe lamp of ${name} went out.\n`).join('\n');
const sectionsOf = (text: string) => readStory(text).sections.map(({ names }) => names.join('/'));

describe('a decorated heading still names its section', () => {
  it.each([
    ['an id', (name: string) => `## ${name} {#part-1}`],
    ['a class', (name: string) => `## ${name} {.unnumbered .loud}`],
    ['an id with a colon', (name: string) => `## ${name} {: #part}`],
    ['the mark of no number', (name: string) => `## ${name} {-}`],
    ['a link', (name: string) => `## [${name}](#part)`],
    ['a link of another kind', (name: string) => `## [${name}][toc]`],
    ['a wiki link', (name: string) => `## [[${name}]]`],
    ['a wiki link with words of its own', (name: string) => `## [[lamp#part|${name}]]`],
    ['a wiki link into a page', (name: string) => `## [[lamp#${name}]]`],
    ['an anchor', (name: string) => `## <a name="part"></a>${name}`],
    ['an anchor behind', (name: string) => `## ${name} <a id="part"></a>`],
    ['a comment behind', (name: string) => `## ${name} <!-- 20 s -->`],
    ['another comment behind', (name: string) => `## ${name} %% 20 s %%`],
    ['code', (name: string) => `## \`${name}\``],
    ['tags of HTML', (name: string) => `## <b>${name}</b>`],
    ['an inline span', (name: string) => `## <span style="color:red">${name}</span>`],
    ['emphasis', (name: string) => `## ***${name}***`],
    ['a marker pen', (name: string) => `## ==${name}==`],
    ['underlining', (name: string) => `## ++${name}++`],
    ['an emoji', (name: string) => `## 📌 ${name}`],
    ['an emoji behind', (name: string) => `## ${name} ✅`],
    ['a short code', (name: string) => `## :pushpin: ${name}`],
    ['a short code behind', (name: string) => `## ${name} :white_check_mark:`],
    ['a key', (name: string, index: number) => `## ${index + 1}️⃣ ${name}`],
    ['a number in a ring', (name: string, index: number) => `## ${'①②③④⑤'[index]} ${name}`],
    ['a bare number', (name: string, index: number) => `## ${index + 1} ${name}`],
    ['a number and a dash', (name: string, index: number) => `## ${index + 1} – ${name}`],
    ['a number and a hyphen', (name: string, index: number) => `## ${index + 1} - ${name}`],
    ['a number in brackets', (name: string, index: number) => `## (${index + 1}) ${name}`],
    ['a number of two parts', (name: string, index: number) => `## 1.${index + 1} ${name}`],
    ['a number of five', (name: string, index: number) => `## ${index + 1}/5 ${name}`],
    ['a number behind', (name: string, index: number) => `## ${name} ${index + 1}`],
    ['its time behind', (name: string) => `## ${name} ~20 sec`],
    ['its time behind a bar', (name: string) => `## ${name} | 20 s`],
    ['quotation marks', (name: string) => `## "${name}"`],
    ['curly quotation marks', (name: string) => `## “${name}”`],
    ['single quotation marks', (name: string) => `## ‘${name}’`],
    ['hashtags', (name: string) => `## ${name} #star #lamp/two`],
    ['a block id', (name: string) => `## ${name} ^part1`],
    ['a footnote', (name: string) => `## ${name}[^1]`],
    ['an escape', (name: string) => `## 1\\. ${name}`],
    ['an entity', (name: string) => `## ${name}&nbsp;`],
    ['the letters apart', (name: string) => `## ${[...name].join(' ').toUpperCase()}`],
    [
      'wide letters',
      (name: string) => `## ${name.replace(/[A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))}`,
    ],
    ['a no-break space', (name: string) => `##\u00a0${name}`],
    ['a zero-width sign', (name: string) => `## \u200b${name}\u200b`],
    ['a soft hyphen inside', (name: string) => `## ${name.slice(0, 3)}\u00ad${name.slice(3)}`],
    ['a state in front', (name: string) => `## TODO ${name}`],
    ['a state behind', (name: string) => `## ${name} - done`],
    ['a box to tick', (name: string) => `## [x] ${name}`],
    ['its letter and an arrow', (name: string) => `## ${name[0]} -> ${name}`],
    ['a bare Roman number', (name: string, index: number) => `## ${['I', 'II', 'III', 'IV', 'V'][index]} ${name}`],
    ['a letter of a list', (name: string, index: number) => `## ${'abcde'[index]}) ${name}`],
    ['a raised note', (name: string) => `## ${name}<sup>1</sup>`],
    ['an address behind', (name: string) => `## ${name} https://wiki.example/lamp`],
    ['a person behind', (name: string) => `## ${name} @ana`],
    ['a version behind', (name: string) => `## ${name} v2`],
    ['a day in front', (name: string) => `## 2030-01-31 ${name}`],
    ['a day behind', (name: string) => `## ${name} 📅 2030-01-31`],
    ['closing marks', (name: string) => `## ${name} ##`],
  ])('%s', (_, heading) => {
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
    ];
    for (const title of titles) {
      expect(readStory(`## ${title}\n\nI ran.\n`).sections[0]?.title).toBe('Action');
    }
  });

  it('but a heading of other words does not become one', () => {
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

  it('what a section out of step holds stays in it', () => {
    const text = `# ${first}\n\nDark.\n\n## Who was there\n\nTwo guards.\n\n${level('##', others)}`;
    expect(sectionsOf(text)).toEqual(NAMES);
    expect(readStory(text).sections[0]?.sentences).toHaveLength(2);
  });
});
