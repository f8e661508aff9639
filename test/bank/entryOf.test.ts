import { expect, test } from 'vitest';
import { entryOf } from '../../src/bank/entryOf';
import { contextOf, DEFAULT_OPTIONS } from '../../src/config/options';
import { checkStory } from '../../src/index';
import { newStory } from '../../src/notes/newStory';

const read = (text: string, file = 'stories/the-lamp.star.md') => {
  const { story, findings } = checkStory(text);
  return entryOf(file, story, contextOf(story, DEFAULT_OPTIONS), findings);
};

test('it keeps what a bank shows', () => {
  const text = [
    ...['---', 'title: The lamp', 'principles: [disagree and commit, Ownership, Courage, ownership]', 'level: L6'],
    ...['status: Ready', 'retells: ../old.star.md', 'question: Why?', '---', ''],
    ...['## Situation', 'The lamp on the platform went out every evening.', '## Task', '## Notes', 'Silent words.'],
  ].join('\n');
  expect(read(text)).toEqual({
    file: 'stories/the-lamp.star.md',
    title: 'The lamp',
    principles: ['Have Backbone; Disagree and Commit', 'Ownership'],
    unknown: ['Courage'],
    retells: '../old.star.md',
    question: 'Why?',
    level: 'Senior',
    levelName: 'Senior',
    principleWord: 'principle',
    manager: false,
    seconds: 4,
    spent: 4,
    budget: 180,
    unit: 'seconds',
    status: 'ready',
    matterError: undefined,
    untold: ['Task', 'Action', 'Result', 'Learning'],
    words: 'the lamp on platform went out every evening',
    warnings: expect.any(Number),
  });
});

test.each([
  ['an empty file', ''],
  ['a file without front matter', '## Situation\nDark.\n'],
  ['front matter that cannot be read', '---\ntitle: [\n---\n## Situation\nDark.\n'],
  ['an empty title', '---\ntitle:   \n---\n'],
])('%s goes by the name of its file', (_, text) => {
  expect(read(text)).toMatchObject({ title: 'the-lamp', principles: [], status: undefined });
  expect(read(text, 'C:\\x\\The Lamp.STAR.MD').title).toBe('The Lamp');
});

test.each([
  ['is cut off', '---\ntitle: [half\n---\n## Situation\nDark.\n'],
  ['is not closed', '---\ntitle: A\n\n## Situation\nDark.\n'],
  ['stands below something', '<!-- x -->\n---\ntitle: A\n---\n## Situation\nDark.\n'],
  ['says a key twice', '---\ntitle: A\ntitle: B\n---\n## Situation\nDark.\n'],
])('front matter that %s is said to have an error, as its check says it', (_, text) => {
  const errors = checkStory(text).findings.filter(({ severity }) => severity === 'error');
  expect(read(text).matterError).toBe(errors[0]?.message);
  expect(errors).not.toEqual([]);
});

test.each([
  ['no front matter', '## Situation\nDark.\n'],
  ['a principle that nobody knows', '---\nprinciples: [Courage]\n---\n## Situation\nDark.\n'],
  ['a key of its own', '---\ncompany: A\n---\n## Situation\nDark.\n'],
])('%s is no error', (_, text) => {
  expect(read(text).matterError).toBeUndefined();
});

test('warnings count where a story was checked, hints do not, and none are counted before', () => {
  const { story, findings } = checkStory('## Action\nWe fixed it, basically.\n');
  const kinds = findings.map(({ severity }) => severity);
  expect(new Set(kinds)).toContain('hint');
  const context = contextOf(story, DEFAULT_OPTIONS);
  expect(entryOf('a', story, context, findings).warnings).toBe(kinds.filter((kind) => kind === 'warning').length);
  expect(entryOf('a', story, context).warnings).toBeUndefined();
});

test('a template as it came has the warnings of its check, whatever it was made with', () => {
  for (const made of [{}, { principles: ['Ownership'] }, { question: 'Why?' }, { manager: true, title: 'The lamp' }]) {
    const text = newStory({ level: 'Senior', ...made });
    const loud = checkStory(text).findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
    expect(loud.length).toBeGreaterThan(0);
    expect(read(text)).toMatchObject({ warnings: loud.length, untold: { length: 5 } });
  }
});
