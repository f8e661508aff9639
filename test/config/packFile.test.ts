import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { readPack, readPackFile } from '../../src/config/packFile';
import { namesWith } from '../../src/config/packOptions';

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

  test.each([
    ['  :\n  |-\n\n', '|-'],
    ['pair: | |h\n\n', '|h'],
    ['name: "a\n\n  b": c\n', '"a'],
    ['name: > a\n\n', 'a'],
    ['name: a: b # c\nsummary: d\n', 'a: b # c'],
    ['name: [a\n\n', 'a'],
    [`aliases: ${'['.repeat(40)}\n  b\n`, `aliases: ${'['.repeat(40)}`],
  ])('tells what YAML cannot read up to the end of its line, whichever way that ends: %j', (text, words) => {
    for (const written of [text, text.replaceAll('\n', '\r\n')])
      expect(problems(written)).toContainEqual([words, expect.stringContaining("YAML can't read this")]);
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

describe('.star/pack.yaml', () => {
  const told = (text: string) => readPack(text).problems.map(({ message }) => message);

  test('takes what a pack may say as a whole', () => {
    const text = 'name: Harbor\nkind: values\nverdict: panel\nlevels:\n  SDE1: {label: Deckhand, words: 250}\n';
    expect(told(text)).toEqual([]);
    expect(readPack(text).value?.levels).toEqual({ SDE1: { label: 'Deckhand', words: 250 } });
  });
  test.each([
    ['kind: rules\n', '“kind” must be one of principles, values, behaviors, behaviours, competencies.'],
    ['levels:\n  SDE1: {words: 20}\n', '“levels › SDE1 › words” must be at least 50.'],
    ['levels:\n  SDE1: {words: many}\n', '“levels › SDE1 › words” must be a number.'],
    ['levels:\n  SDE1: {words: 250.5}\n', '“levels › SDE1 › words” must be a whole number.'],
    ['levels:\n  SDE1: {minutes: 90}\n', '“levels › SDE1 › minutes” must be at most 15.'],
    ['levels:\n  SDE1: {minutes: 2, words: 250}\n', '“levels › SDE1” takes either minutes or words, and not both.'],
    ['levels:\n  Chief: {words: 250}\n', "“levels › Chief” isn't a key that packs use."],
    ['sections:\n  Voyage: Trip\n', "“sections › Voyage” isn't a key that packs use."],
    ['severities:\n  filer: off\n', "“severities › filer” isn't a check. Did you mean “filler”?"],
    ['severities:\n  filler: loud\n', '“severities › filler” must be one of off, hint, info, warning, error.'],
    ['colour: red\n', "“colour” isn't a key that packs use."],
  ])('tells what is wrong with %j once, and keeps the rest', (text, message) => {
    expect(told(`name: Harbor\nverdict: panel\n${text}`)).toEqual([message]);
    expect(readPack(`name: Harbor\nverdict: panel\n${text}`).value).toMatchObject({ name: 'Harbor', verdict: 'panel' });
  });
  test('without a name there is no pack', () => {
    expect(readPack('verdict: panel\n')).toMatchObject({
      value: undefined,
      problems: [{ message: '“name” is missing.' }],
    });
  });
});
