import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';
import type { Range, Story } from '../../src/story/types';

const words = (story: Story, { start, end }: Range): string => story.text.slice(start, end);
const sentencesOf = (story: Story): readonly string[] => story.sentences.map(({ range }) => words(story, range));
const namesOf = (text: string): readonly string[] => readStory(text).sections.map(({ names }) => names.join('+'));

const WHOLE = `---
title: A late night
principles: [Ownership]
level: L5
---

## Situation
The job failed. Nobody saw it.

## Task
Not mine.
`;

describe('sections', () => {
  it('stand where their headings stand, whatever the line ends', () => {
    for (const text of [WHOLE, WHOLE.replaceAll('\n', '\r\n'), `\uFEFF${WHOLE}`, WHOLE.trimEnd()]) {
      const story = readStory(text);
      expect(story.sections.map(({ heading }) => words(story, heading))).toEqual(['## Situation', '## Task']);
      expect(sentencesOf(story)).toEqual(['The job failed.', 'Nobody saw it.', 'Not mine.']);
      expect(story.prose).toHaveLength(text.length);
      expect(story.level).toBe('SDE2');
    }
  });

  it.each([
    ['## 1. Situation', 'Situation'],
    ['## S — Situation', 'Situation'],
    ['## S (Situation)', 'Situation'],
    ['## Situation (S)', 'Situation'],
    ['## **Action:**', 'Action'],
    ['## What I did', 'Action'],
    ['## Metrics/Results', 'Result'],
    ["## What I'd do differently", 'Learning'],
    ['## What I’d do differently', 'Learning'],
    ['## Hindsight (change)', 'Learning'],
    ['## Situation/Task', 'Situation+Task'],
    ['## Situation & Task', 'Situation+Task'],
    ['## Trade-offs/Guardrails', 'Trade-offs'],
    ['## Q&A', 'Follow-ups'],
    ['## MY ROLE', 'Task'],
    ['## Action: the long night', 'Action'],
    ['## Actionable steps', ''],
    ['## Contextual help', ''],
    ['## Notes on caching', ''],
  ])('%s names "%s"', (heading, name) => {
    expect(namesOf(`${heading}\nx\n`).join('+')).toBe(name);
  });

  it('are the headings at the shallowest depth that names one; deeper ones belong to them', () => {
    const story = readStory('# My story\n\n## Action\nI ran.\n\n### Result\nI won.\n\n## Result\nDone.\n');
    expect(story.sections.map(({ title }) => title)).toEqual(['Action', 'Result']);
    expect(story.sections[0]?.subheadings.map(({ title }) => title)).toEqual(['Result']);
  });

  it('are not the title that only sounds like one', () => {
    const text = '# Challenge\n\n## Situation\nIt broke.\n\n## Task\nMine.\n\n## Action\nI ran.\n';
    expect(namesOf(text)).toEqual(['Situation', 'Task', 'Action']);
    // Nobody calls a story “Situation”: it is that section, one level up and still empty.
    const empty = '# Situation\n\n## Task\nMine.\n\n## Action\nI ran.\n\n## Result\nDone.\n';
    expect(namesOf(empty)).toEqual(['Situation', 'Task', 'Action', 'Result']);
  });

  it('end at a heading of their depth that names no section', () => {
    const story = readStory('## Result\nDone.\n\n## References\nWe read this.\n');
    expect(sentencesOf(story)).toEqual(['Done.']);
  });

  it('are not made by a rule under a paragraph', () => {
    const story = readStory('## Action\nI fixed the job.\n---\n\n## Result\nIt held.\n');
    expect(sentencesOf(story)).toEqual(['I fixed the job.', 'It held.']);
  });

  it('may be underlined instead of marked', () => {
    expect(namesOf('Situation\n---------\nx\n\nTask\n----\ny\n')).toEqual(['Situation', 'Task']);
  });

  it.each([
    ['nothing', ''],
    ['white space', '\n  \n'],
    ['a comment', '<!-- later -->'],
    ['a placeholder', '[what broke, for whom]'],
    ['two placeholders', '- [who saw it first].\n- [what it cost]'],
    ['a prompt in italics', '_Say whose job it was._'],
  ])('are empty with %s', (_, body) => {
    expect(readStory(`## Task\n${body}\n\n## Action\nI ran.\n`).sections[0]?.empty).toBe(true);
  });

  it.each([
    ['a sentence', 'It was mine.'],
    ['code', '```\nmine\n```'],
    ['a quotation', '> It was mine.'],
    ['a footnote mark', 'It was mine [1].'],
  ])('are not empty with %s', (_, body) => {
    expect(readStory(`## Task\n${body}\n`).sections[0]?.empty).toBe(false);
  });

  it('tell Learning at the level of the story', () => {
    const text = (level: string) =>
      `---\nlevel: ${level}\n---\n## Learning\nBoth.\n### SDE2\nSmall.\n### Senior\nLarge.\n`;
    expect(sentencesOf(readStory(text('Senior')))).toEqual(['Both.', 'Large.']);
    expect(sentencesOf(readStory(text('SDE II')))).toEqual(['Both.', 'Small.']);
  });
});

describe('prose', () => {
  const prose = (body: string): string => readStory(`## Action\n${body}\n`).prose.slice(10).trim();

  it.each([
    ['code', 'I ran `we did it` twice.', /^I ran \uFFFC+ twice\.$/],
    ['reported speech', 'I told them, "we need a rollback".', /^I told them, \uFFFC+\.$/],
    ['typographic quotation marks', 'She said “we are done” and left.', /^She said \uFFFC+ and left\.$/],
    ['a comment', 'I ran <!-- we ran --> it.', /^I ran +it\.$/],
    ['an address', 'I read https://we.example/us first.', /^I read \uFFFC+ first\.$/],
    ['a fence', '```\nwe ran\n```', /^$/],
    ['a block quote', '> We ran it.', /^$/],
  ])('does not read %s', (_, body, expected) => {
    expect(prose(body)).toMatch(expected);
  });

  it('reads emphasis, links, list items and table cells without their markup', () => {
    expect(prose('**We** ran [it](http://x "we").')).toMatch(/^We {3}ran {2}it +\.$/);
    expect(
      sentencesOf(readStory('## Action\n- [x] We ran.\n- I won\n\n| a | b |\n|---|---|\n| We ran | it |\n')),
    ).toEqual(['We ran.', 'I won', 'a', 'b', 'We ran', 'it']);
  });

  it('reads a paragraph that stands wholly in quotation marks: it is the script', () => {
    expect(prose('"We fixed it. I was glad."')).toBe('We fixed it. I was glad.');
    expect(prose('“I told them "no" and we left.”')).toMatch(/^I told them \uFFFC+ and we left\.$/);
    expect(prose('"We began.\n\nWe ended."').replace(/\s+/g, ' ')).toBe('We began. We ended.');
  });

  it('skips a label that repeats the heading', () => {
    expect(prose('Action: We ran.')).toBe('We ran.');
    expect(prose('**Action** – We ran.')).toBe('We ran.');
    expect(prose('"Action: We ran."')).toBe('We ran.');
  });

  it('reads an indented paragraph, which Markdown takes for code', () => {
    expect(sentencesOf(readStory('## Action\n\n    We ran the whole job again.\n'))).toEqual([
      'We ran the whole job again.',
    ]);
  });

  it('puts nothing between the units of an emoji or a lone surrogate', () => {
    const story = readStory('## Action\nI shipped 🚀 it. \uD83D We ran.\n');
    expect(story.prose).toHaveLength(story.text.length);
    expect(sentencesOf(story).at(-1)).toContain('We ran.');
  });
});

describe('a file that is no good story', () => {
  it.each([
    ['empty', ''],
    ['one mark', '\uFEFF'],
    ['a fence alone', '---'],
    ['an unclosed front matter', '---\ntitle: x\n\n## Task\nMine.\n'],
    ['YAML that does not parse', '---\ntitle: [x\n---\n## Task\nMine.\n'],
    ['a list for front matter', '---\n- a: b\n- c\n---\n## Task\nMine.\n'],
    ['binary', '\u0000\u0001\uFFFD'],
  ])('is read all the same: %s', (_, text) => {
    const story = readStory(text);
    expect(story.prose).toHaveLength(text.length);
    for (const { range } of story.frontMatter.errors) expect(range.end).toBeGreaterThan(range.start);
  });

  it('keeps the sections after an unclosed front matter', () => {
    const story = readStory('---\ntitle: x\n\n## Task\nMine.\n');
    expect(story.frontMatter.errors).toHaveLength(1);
    expect(story.sections.map(({ title }) => title)).toEqual(['Task']);
  });

  it('has five megabytes', () => {
    const part = `## Action\n${'We had a fault on Tuesday. I fixed three of them.\n\n'.repeat(20_000)}`;
    const story = readStory(part.repeat(5));
    expect(story.sentences).toHaveLength(200_000);
  });
});
