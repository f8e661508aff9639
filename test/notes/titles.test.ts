import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
const BODY = '### Situation\na\n### Action\nb\n';
const LABELS = 'S: a\nA: b\nR: c\n';

describe('a title says what a page shows', () => {
  test.each([
    ['Bug \\#1', 'Bug #1'],
    ['retry\\_count', 'retry_count'],
    ['C\\#', 'C#'],
    ['\\*Pump\\*', '*Pump*'],
    ['**Pump\\!**', 'Pump!'],
    ['R&amp;D', 'R&D'],
    ['\\<T&gt; and C:\\data', '<T> and C:\\data'],
    ['&amp;amp; in a feed', '&amp; in a feed'],
    ['> 50 ms', '> 50 ms'],
    ['+ 30% sales', '+ 30% sales'],
    ['− 5 °C', '− 5 °C'],
    ['> Lamp', 'Lamp'],
    ['Pump :fire:', 'Pump :fire:'],
    ['Pump :fire::', 'Pump :fire:'],
    ['Ratio 3:', 'Ratio 3'],
  ])('%s is %s', (heading, title) => {
    expect(read(`# ${heading}\n\n${BODY}`).stories[0]?.title).toBe(title);
  });

  test.each(['C# bug', '.NET at night', '> 50 ms'])('so does one in bold: %s', (title) => {
    expect(read(`**${title}**\n\n${LABELS}`).stories[0]?.title).toBe(title);
  });

  test('a question and a principle do too', () => {
    const [story] = read(`# Learn &amp; Be Curious\n\n## Why C\\#?\n\n${BODY}`).stories;
    expect([story?.principles, story?.question]).toEqual([['Learn and Be Curious'], 'Why C#?']);
  });

  test('the number of an item is its title’s', () => {
    expect(read('- 3 outages\n  - Situation: a\n  - Action: b\n  - Result: c\n').stories[0]?.title).toBe('3 outages');
  });
});

describe('Q and a number', () => {
  test.each(['Q1: revenue', 'Q3 – the outage', 'Q4. Late orders', 'q2: costs'])('%s is a quarter', (title) => {
    expect(read(`# ${title}\n\n${BODY}`).stories[0]).toMatchObject({ title, question: undefined });
  });

  test.each([
    ['Q1: Why you?', 'Why you?'],
    ['Q2. Tell me about a failure', 'Tell me about a failure'],
    ['Q7: Biggest failure', 'Biggest failure'],
    ['Q: Biggest failure', 'Biggest failure'],
    ['Question 1: Biggest failure', 'Biggest failure'],
  ])('%s asks', (heading, question) => {
    expect(read(`# ${heading}\n\n${BODY}`).stories[0]).toMatchObject({ question });
  });
});

describe('a heading that says only that an answer follows', () => {
  test.each([
    'STAR Answer 1',
    'STAR-Answer',
    'STAR Answer (2 min)',
    'S.T.A.R. Answer',
    'STAR Method Answer',
    'STAR format response',
    'S.T.A.R. response',
    'My STAR answer #2',
    'Answer (short)',
  ])('%s gives way to the one above', (heading) => {
    const { stories, leftOut } = read(`# Pump\n\n## ${heading}\n\n${BODY}`);
    expect([stories.map(({ title }) => title), leftOut]).toEqual([['Pump'], []]);
  });

  test.each(['Story 1', 'Starting over', 'STAR Answer to Mallory', 'The answer of 42', 'Answer 2'])(
    '%s is a title',
    (heading) => {
      expect(read(`# Stories\n\n## ${heading}\n\n${BODY}`).stories[0]?.title).toBe(heading);
    },
  );

  test('two of them part two answers', () => {
    const told = (number: number, words: string) => `## STAR Answer ${number}\n\n${words}\n`;
    const whole = `${BODY}### Result\nc\n`;
    expect(read(`# Pump\n\n${told(1, whole)}${told(2, whole)}`).stories.map(({ title }) => title)).toEqual([
      'Pump',
      'Pump',
    ]);
    const answer =
      'The lamp failed each night. I logged the voltage and moved the fuse. As a result outages fell to zero.';
    const { stories, leftOut } = read(`# Why?\n\n${told(1, answer)}${told(2, answer)}`);
    expect(JSON.stringify([stories, leftOut]).split('STAR Answer')).toHaveLength(3);
  });
});

test.each([
  ['The lamp[^1]', 'The lamp'],
  ['The lamp [^2]', 'The lamp'],
  ['The lamp[^bob]', 'The lamp'],
  ['The lamp^1^', 'The lamp'],
  ['The lamp<sup>[1]</sup>', 'The lamp'],
  ['The lamp[^1] of hall 2', 'The lamp of hall 2'],
  ['The [^a-z] pattern', 'The [^a-z] pattern'],
  ['The array[i]', 'The array[i]'],
  ['10^6^ lamps', '10⁶ lamps'],
  ['The 1<sup>st</sup> lamp', 'The 1<sup>st</sup> lamp'],
])('the mark of a note is no part of a title: %j', (heading, title) => {
  const { stories } = importNotes(`# ${heading}\n\nS: Dark.\nA: I lit it.\n`, PRINCIPLE_NAMES);
  expect(stories.map((story) => story.title)).toEqual([title]);
});
