import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

const ASKED = 'Tell me about a time when a @ failed.';
const TITLE = 'The @ story';
const NAMES = { S: 'Situation', T: 'Task', A: 'Action', R: 'Result' } as const;
const WORDS = { S: 'The @ dripped.', T: 'I had to stop the @.', A: 'I changed the @.', R: 'The @ held.' } as const;
type Initial = keyof typeof NAMES;
const written = (initials: string, section: (initial: Initial) => string, joint: string): string =>
  [...initials].map((initial) => section(initial as Initial)).join(joint);

/** Ways to write the sections that a story has; "@" for its own word. */
const SHAPES: ReadonlyMap<string, (initials: string) => string> = new Map([
  ['headings below one that asks', (has) => `# ${ASKED}\n\n${written(has, heading, '\n\n')}`],
  ['headings below a title', (has) => `# ${TITLE}\n\n${written(has, heading, '\n\n')}`],
  ['headings behind a question', (has) => `${ASKED}\n\n${written(has, heading, '\n\n')}`],
  ['bold lines below a title', (has) => `**${TITLE}**\n\n${written(has, boldLine, '\n\n')}`],
  ['bold lines behind a question', (has) => `${ASKED}\n\n${written(has, boldLine, '\n\n')}`],
  ['initials behind a question', (has) => `${ASKED}\n\n${written(has, (one) => `${one}: ${WORDS[one]}`, '\n')}`],
  ['names behind a question', (has) => `${ASKED}\n${written(has, (one) => `${NAMES[one]}: ${WORDS[one]}`, '\n')}`],
  ['bold labels', (has) => `**${ASKED}**\n\n${written(has, (one) => `**${NAMES[one]}:** ${WORDS[one]}`, '\n')}`],
  ['initials below a title', (has) => `**${TITLE}**\n\n${written(has, (one) => `${one}: ${WORDS[one]}`, '\n')}`],
]);
const heading = (one: Initial): string => `## ${NAMES[one]}\n\n${WORDS[one]}`;
const boldLine = (one: Initial): string => `**${NAMES[one]}**\n\n${WORDS[one]}`;

/** Each story as the words of its own that it holds, and its sections. */
const read = (text: string) => {
  const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);
  expect(leftOut.filter((words) => /dripped|stop|changed|held/.test(words))).toEqual([]);
  return stories.map((story) => [
    [...new Set(JSON.stringify(story).match(/thing\dx/g))].join(),
    story.sections.map(({ names }) => names.map((name) => name.charAt(0)).join('')).join(''),
  ]);
};

describe('a story that lacks a section keeps its own and takes none of the next', () => {
  test.each([...SHAPES])('%s', (_, first) => {
    for (const second of SHAPES.values())
      for (const had of ['STAR', 'SAR', 'STA', 'STR', 'TAR'])
        for (const has of ['STAR', 'SAR', 'TAR']) {
          const text = `${first(had).replaceAll('@', 'thing0x')}\n\n${second(has).replaceAll('@', 'thing1x')}`;
          expect(read(text), text).toEqual([
            ['thing0x', had],
            ['thing1x', has],
          ]);
        }
  });
});

describe('but one story stays one', () => {
  const sections = (text: string) =>
    importNotes(text, PRINCIPLE_NAMES).stories.map((story) => story.sections.map(({ names: [name] }) => name));
  const inside = 'S: It broke.\nT: Mine.\nA: I ran.\nR: It held.';

  test.each([
    ['a story in its Action that it goes on behind', `**The cause**\n\n${inside}\n\n## Result\n\nc`, 'Result'],
    ['a story in its Action below a heading', `### The cause\n\n${inside}\n\n## Result\n\nc`, 'Result'],
    ['a list of tasks behind its Action', '**Left to do**\n\nTask: write the script.', undefined],
  ])('with %s', (_, words, last) => {
    const told = ['Situation', 'Task', 'Action', ...(last ? [last] : [])];
    expect(sections(`## Situation\n\na\n\n## Task\n\nb\n\n## Action\n\nI ran.\n\n${words}`)).toEqual([told]);
  });

  test('with a Task that comes last', () => {
    expect(sections('S: a\nA: b\nR: c\n\nWhat is left\n\nT: d')).toEqual([['Situation', 'Action', 'Result', 'Task']]);
  });
});
