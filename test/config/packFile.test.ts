import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { namesWith, readPackFile } from '../../src/config/packFile';

const problems = (text: string) =>
  readPackFile(text).problems.map(({ message, range }) => [text.slice(range.start, range.end), message]);

describe('.star/principles/*.yaml', () => {
  test('needs a name and nothing else', () => {
    expect(readPackFile('name: Kindness First\n')).toEqual({ value: { name: 'Kindness First' }, problems: [] });
  });

  test('without a name there is no principle', () => {
    expect(readPackFile('summary: Be kind.\n').value).toBeUndefined();
    expect(problems('summary: Be kind.\n')[0]?.[1]).toBe('“name” is missing.');
  });

  test.each([
    ['name: Kindness\ncolour: red\n', 'colour', "“colour” isn't a key that principles use."],
    ['name: Kindness\nsummary: [a]\n', '[a]', '“summary” must be text. Put it in quotation marks.'],
    ['name: Kindness\naliases: Kind\n', 'Kind', '“aliases” must be a list.'],
    ['name: Kindness\nquestions: []\n', '[]', '“questions” needs at least 1 of them.'],
    ['name: Kindness\nsummary: ""\n', '""', '“summary” must not be empty.'],
    [
      `name: Kindness\nsummary: ${'a'.repeat(120)}\n`,
      'a'.repeat(120),
      '“summary” is 120 characters long. The limit is 100.',
    ],
    ['name: Kindness\naliases: [Kind, 3]\n', '3', '“aliases › 2” must be text. Put it in quotation marks.'],
  ])('tells what is wrong with its place, and keeps the rest: %j', (text, words, message) => {
    expect(problems(text)).toEqual([[words, message]]);
    expect(readPackFile(text).value).toEqual({ name: 'Kindness' });
  });

  test('asks of a section, a level or a probe that it is whole, once, and keeps the others', () => {
    const whole = (name: string) => `  ${name}:\n    do: Say it.\n    mistake: Hinting.\n    example: I said no.\n`;
    const text = `name: Kindness\nsections:\n${whole('Task')}  Action:\n    do: Say it.\n    example: I said no.\n`;
    expect(problems(text)).toEqual([['Action', '“sections › Action › mistake” is missing.']]);
    expect(Object.keys(readPackFile(text).value?.sections ?? {})).toEqual(['Task']);
  });

  test('what was left out for one slip is not told as a second one', () => {
    const level = `bar: ${'a'.repeat(300)}\n    length: 2 minutes\n    reflection: I ask first.\n`;
    expect(problems(`name: Kindness\nlevels:\n  SDE1:\n    ${level}`)).toHaveLength(1);
    expect(readPackFile(`name: Kindness\nlevels:\n  SDE1:\n    ${level}`).value?.name).toBe('Kindness');
  });

  test('tells a YAML error', () => {
    expect(problems('name: a: b\n')[0]?.[1]).toContain("YAML can't read this");
  });
});

describe('the principles that stories may name', () => {
  const own = [{ name: 'Kindness First', aliases: ['Kindness'] }];

  test('are Amazon’s where the user has none', () => {
    expect(namesWith([], 'replace')).toBe(PRINCIPLE_NAMES);
  });

  test('are the user’s beside Amazon’s', () => {
    expect(namesWith(own, undefined)).toEqual([...own, ...PRINCIPLE_NAMES]);
  });

  test('are the user’s alone where they replace', () => {
    expect(namesWith(own, 'replace')).toEqual(own);
  });

  test('hold each name once, as the user has it', () => {
    expect(namesWith([{ name: 'ownership' }], 'extend')).toHaveLength(PRINCIPLE_NAMES.length);
  });

  test('keep what it does to a story of theirs that the work was assigned', () => {
    const assignedIn = (packs: Parameters<typeof namesWith>[0]) =>
      namesWith(packs, 'replace').map((one) => one.assigned);
    expect(assignedIn([{ name: 'Kindness First' }, { name: 'ownership' }])).toEqual([undefined, 'ends']);
    expect(assignedIn([{ name: 'Kindness First', assigned: 'ends' }])).toEqual(['ends']);
    expect(assignedIn([{ name: 'Ownership', assigned: 'neutral' }])).toEqual(['neutral']);
  });
});
