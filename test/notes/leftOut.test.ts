import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';
import { readStory } from '../../src/story/readStory';

const STORY = '## Situation\n\na b c.\n\n## Task\n\nd e f.\n\n## Action\n\nI did.\n\n## Result\n\n5 to 6.\n';
const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
const matter = (lines: string) => `---\n${lines}\n---\n`;

describe('a line above a story that import does not use is listed as left out', () => {
  test.each([
    ['a title beside the front matter’s', `${matter('title: The lamp')}# Winter outage\n\n`, ['Winter outage']],
    ['a title above the title', '# Stories of mine\n\n# The lamp\n\n', ['Stories of mine']],
    ['two titles of different depth', '# Winter outage\n\n## The lamp\n\n', ['Winter outage']],
    ['a question beside the front matter’s', `${matter('question: Why?')}# Who did it?\n\n`, ['Who did it?']],
    ['a level beside the front matter’s', `${matter('level: Senior')}# The lamp\n\nLevel: SDE1\n\n`, ['Level: SDE1']],
    ['a level without the manager', '# The lamp\n\nLevel: L6 SDM\nLevel: L6\n\n', ['Level: L6']],
    ['a second level', '# The lamp\n\nLevel: L5\nLevel: L6\n\n', ['Level: L6']],
    ['a level as a heading beside another', '# Level: L6\n\n# The lamp\n\nLevel: L5\n\n', ['Level: L6']],
  ])('%s', (_, above, leftOut) => {
    // Sections one step deeper, so that every heading above stands above them all.
    expect(read(above + STORY.replaceAll('## ', '### ')).leftOut).toEqual(leftOut);
  });

  test.each([
    ['the same title twice', `${matter('title: The lamp')}# The lamp\n\n`],
    ['the same level in other words', `${matter('level: L5')}# The lamp\n\nLevel: SDE2\n\n`],
    ['a level as a heading', '# Level: L6\n\n## The lamp\n\n'],
    ['one of each', '# The lamp\n\nLevel: L6\n\nTell me about a failure.\n\n'],
  ])('%s is used', (_, above) => {
    expect(read(above + STORY.replaceAll('## ', '### ')).leftOut).toEqual([]);
  });
});

test.each([
  ['Level: L6 SDM', 'L6 SDM'],
  ['Level: **SDM**', 'SDM'],
  ['# Level: Nurse Manager', 'Nurse Manager'],
])('a manager above a story stays one: %s', (line, level) => {
  const above = line.startsWith('#') ? `${line}\n\n## The lamp\n\n` : `# The lamp\n\n${line}\n\n`;
  const [story] = read(above + STORY.replaceAll('## ', '### ')).stories;
  expect(story?.more).toEqual({ level });
  expect(story && readStory(renderStory(story)).manager).toBe(true);
});

test('a level above a story is the story’s, as a line or as a heading', () => {
  for (const above of ['# The lamp\n\nLevel: L6\n\n', '# Level: L6\n\n## The lamp\n\n']) {
    const [story] = read(above + STORY.replaceAll('## ', '### ')).stories;
    expect(story?.more).toEqual({ level: 'Senior' });
    expect(story?.title).toBe('The lamp');
  }
});

test('what the front matter says outweighs what stands above the story', () => {
  const above = `${matter('title: The lamp\nlevel: L6\nmine: 7')}# Winter outage\n\nLevel: L5\n\n`;
  const [story] = read(above + STORY).stories;
  expect(story && renderStory(story)).toMatch(/^---\ntitle: The lamp\nlevel: L6\nmine: 7\n---\n/);
});

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'];

test.each(INHERITED)('the label "%s:" is no heading, but the writer’s words', (name) => {
  const text = `# Parser story\n\nSituation: It was slow.\nTask: Mine.\nAction: I rewrote it.\n${name}: I moved it.\n**${name}:** I ran.\nResult: 1 s.\n`;
  const { stories, leftOut } = read(text);
  expect(stories.map(({ sections }) => sections.map(({ names, text: words }) => [...names, words]))).toEqual([
    [
      ['Situation', 'It was slow.'],
      ['Task', 'Mine.'],
      ['Action', `I rewrote it.\n${name}: I moved it.\n**${name}:** I ran.`],
      ['Result', '1 s.'],
    ],
  ]);
  expect(leftOut).toEqual([]);
});
