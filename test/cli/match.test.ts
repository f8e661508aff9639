import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { WHOLE } from '../checks/findingsOf';
import { ownFolder } from '../ownFolder';
import { starIn } from './starIn';

const own = ownFolder();
const { put } = own;

const story = (title: string, principles: string) =>
  WHOLE.replace(/^---[\s\S]*?\n---\n/, `---\ntitle: ${title}\nprinciples: [${principles}]\nlevel: SDE2\n---\n`);
const match = (...args: readonly string[]) => starIn(own.folder, ['match', ...args]);
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/schemas/match.schema.json', 'utf8')),
);

const QUESTION = 'When did you have to make do with hardly any budget?';

describe('star-story match', () => {
  test('--help prints how to use it, and star-story --help names it', async () => {
    expect(await match('--help')).toMatchObject({ exit: 0, out: expect.stringMatching(/^Usage: star-story match/) });
    expect((await starIn(own.folder, ['--help'])).out).toContain('star-story match');
  });
  test.each([
    [[], 'Give the question, in quotation marks.'],
    [[' '], 'Give the question, in quotation marks.'],
    [['a', '--format', 'csv'], 'There\'s no format "csv". Use table, json.'],
    [['a', '--frmat', 'json'], '"star-story match --help" lists the options.'],
    [['a', 'nowhere'], "Can't read nowhere: it doesn't exist."],
  ])('%j cannot be done, and says why', async (args, sentence) => {
    const { exit, err } = await match(...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
  test('for people: the principle, then the stories with their reasons', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership, Frugality'));
    put('key.star.md', story('The key', 'Frugality'));
    const { exit, out, err } = await match(QUESTION);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.split('\n')[0]).toBe('This tests Frugality (“budget”).');
    expect(out).toMatch(/^1\. The key {2}key\.star\.md\n {3}your first story for Frugality; shares “budget”; draft$/m);
    expect(out).toMatch(/^2\. The lamp {2}lamp\.star\.md\n {3}your backup for Frugality; shares “budget”; draft$/m);
  });
  test('for people: the gap, and a question that says nothing', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership'));
    expect((await match(QUESTION)).out).toContain('You have no story for Frugality yet.\n');
    expect((await match('Tell me.')).out).toBe(
      "I can't tell which principle this tests. It may not ask for a story at all.\nNone of your stories answers it.\n",
    );
  });
  test.each([
    'Hello',
    'What are your salary expectations?',
    'Why do you want to work here?',
    'How much notice do you have to give?',
    'What are your strengths?',
    'Nice to meet you.',
    'How many years of Python do you have?',
    'How did you hear about us?',
    'Where do you see yourself in five years?',
    "What's your notice period?",
    'Are you willing to relocate?',
  ])('none fits what asks for no story: %s', async (question) => {
    put('lamp.star.md', story('The lamp', "Strive to be Earth's Best Employer, Dive Deep, Customer Obsession"));
    expect((await match(question)).out).toBe(
      "I can't tell which principle this tests. It may not ask for a story at all.\nNone of your stories answers it.\n",
    );
  });
  test.each(['Tell me about a time.', 'Have you ever?', 'Can you give me an example?'])(
    'what is framed as a question for a story is never told that it may ask for none: %s',
    async (question) => {
      put('lamp.star.md', story('The lamp', 'Ownership'));
      expect((await match(question)).out).toBe(
        "I can't tell which principle this tests.\nNone of your stories answers it.\n",
      );
    },
  );
  test('nothing is wrong with a folder that holds no story yet, and it says so', async () => {
    put('empty/readme.md', '# Hello\n');
    expect(await match(QUESTION, 'empty')).toEqual({
      exit: 0,
      out: 'This tests Frugality (“budget”).\nYou have no story for Frugality yet.\n',
      err: "There's no *.star.md file in empty.\n",
    });
    expect(await match(QUESTION, 'empty', 'nowhere')).toMatchObject({ exit: 2 });
    expect(await match(QUESTION, 'x*.star.md')).toMatchObject({ exit: 2 });
  });
  test('json holds to its schema', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership, Frugality'));
    put('damaged.star.md', new Uint8Array([0]));
    const { exit, out, err } = await match(QUESTION, '.', '--format', 'json');
    expect({ exit, err }).toEqual({ exit: 2, err: "Can't read damaged.star.md: it isn't UTF-8 text.\n" });
    const printed = JSON.parse(out);
    expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
    expect(printed).toMatchObject({
      question: QUESTION,
      principles: [{ name: 'Frugality', score: 1, words: ['budget'] }],
      stories: [{ filePath: own.at('lamp.star.md'), principle: 'Frugality', role: 'primary' }],
      gap: null,
    });
    const { gap: _, ...without } = printed;
    expect(validate(without)).toBe(false);
    const none = JSON.parse((await match('Erzähl!', '.', '--format', 'json')).out);
    expect(validate(none), JSON.stringify(validate.errors)).toBe(true);
    expect(none).toMatchObject({ principles: [], stories: [], gap: null });
  });
  test('a user’s own questions and principles count, from the nearest .star above', async () => {
    put(
      '.star/questions.yaml',
      'questions:\n  - question: Zebra or horse?\n    principles: [Frugality]\n  - Plain zebra\n',
    );
    put('.star/principles/fair.yaml', 'name: Play Fair\nquestions: [When did a stalemate help you?]\n');
    put('stories/lamp.star.md', story('The lamp', 'Frugality, Play Fair'));
    expect((await match('A horse?', 'stories')).out).toContain('This tests Frugality (“horse”).');
    expect((await match('A stalemate?', 'stories')).out).toContain('This tests Play Fair (“stalemate”).');
  });
  test('a question about the job counts where the list has it under a principle', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership'));
    expect((await match('Why this company?')).out).toContain('None of your stories answers it.');
    put('.star/questions.yaml', 'questions:\n  - question: Why this company?\n    principles: [Ownership]\n');
    const { out } = await match('Why this company?');
    expect(out).toMatch(/^This tests Ownership/);
    expect(out).toMatch(/^1\. The lamp/m);
  });
  test('folders that know other principles and questions are asked together', async () => {
    put('one/.star/principles/fair.yaml', 'name: Play Fair\nquestions: [When did a stalemate help you?]\n');
    put('one/.star/questions.yaml', 'questions:\n  - question: Zebra?\n    principles: [Frugality]\n');
    put('two/.star/principles/calm.yaml', 'name: Keep Calm\nquestions: [When did the siren go off?]\n');
    put('two/.star/questions.yaml', 'questions:\n  - question: Giraffe?\n    principles: [Dive Deep]\n');
    put('one/lamp.star.md', story('The lamp', 'Play Fair'));
    put('two/deep/key.star.md', story('The key', 'Keep Calm'));
    expect((await match('A stalemate?')).out).toContain('This tests Play Fair (“stalemate”).');
    const siren = (await match('That siren?')).out;
    expect(siren).toContain('This tests Keep Calm (“siren”).');
    expect(siren).toMatch(/^1\. The key {2}two\/deep\/key\.star\.md$/m);
    expect((await match('A zebra?')).out).toContain('This tests Frugality (“zebra”).');
    expect((await match('A giraffe?')).out).toContain('This tests Dive Deep (“giraffe”).');
  });
  test('a principle is what the chosen pack says it is, where packs share its name', async () => {
    put('lamp.star.md', story('The lamp', 'Leadership'));
    const toldOf = async (pack: string, question: string): Promise<string | undefined> => {
      put('.star/config.yaml', `pack: ${pack}\n`);
      return (await match(question)).out.split('\n')[0];
    };
    const stuck = 'A group that was stuck, and who let somebody else lead?';
    const unfair = 'When did you challenge something unfair?';
    expect(await toldOf('google', stuck)).toContain('This tests Leadership (');
    expect(await toldOf('uk-civil-service', unfair)).toMatch(/^This tests Leadership .*unfair/);
    expect(await toldOf('google', unfair)).not.toContain('unfair');
  });
  test('what no principle fits is said in the pack’s own word for them', async () => {
    put('.star/config.yaml', 'pack: microsoft\n');
    put('lamp.star.md', story('The lamp', 'Growth mindset'));
    expect((await match('Tell me.')).out).toContain("I can't tell which value this tests.");
    put('.star/pack.yaml', 'name: Harbor\nkind: behaviors\nquestions: ["What about the foghorn?"]\n');
    expect((await match('What about the foghorn?')).out).toContain('on your list, under no single behavior.');
  });
  test('a question told twice is complained of once', async () => {
    put('.star/questions.yaml', 'questions: [7]\n');
    put('one/lamp.star.md', story('The lamp', 'Frugality'));
    put('two/key.star.md', story('The key', 'Frugality'));
    const { err } = await match('A horse?');
    expect(err.match(/questions\.yaml/g)).toHaveLength(1);
  });
  test('what is wrong in questions.yaml is told with its place, and the rest of it counts', async () => {
    put(
      '.star/questions.yaml',
      'questions:\n  - question: Zebra?\n    principle: Frugality\n  - 7\n  - question: Horse?\n    principles: [Frugality]\nmore: 1\n',
    );
    put('lamp.star.md', story('The lamp', 'Frugality'));
    const { exit, out, err } = await match('A horse?');
    expect(exit).toBe(2);
    const file = own.at('.star', 'questions.yaml');
    expect(err.split('\n').slice(0, 3)).toEqual([
      `${file}:3:5: Question 1: “principle” isn't a key in this file.`,
      `${file}:4:5: Question 2 must be a question, or have lines of "key: value".`,
      `${file}:7:1: “more” isn't a key in this file.`,
    ]);
    expect(out).toContain('This tests Frugality (“horse”).');
  });
  test('neither a question nor a title commands a terminal', async () => {
    put('lamp.star.md', story('"The \\e[2J lamp"', 'Frugality'));
    for (const format of ['table', 'json']) {
      const { out } = await match('\u001b[31mbudget\u009b \u202e', '--format', format);
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });
  describe('the questions of a pack that belong to no single principle', () => {
    const FOGHORN = 'Tell me about the foghorn on a zeppelin night.';
    const listed = (word: string) => `This question is on your list, under no single ${word}.\n`;
    const LISTED = listed('principle');
    const pack = (folder: string) =>
      put(`${folder}.star/pack.yaml`, `name: Harbor Office\nquestions: ["${FOGHORN}"]\n`);

    test('are found, with or without their marks, and by a story that shares their words', async () => {
      pack('');
      put('lamp.star.md', story('The lamp', 'Ownership'));
      for (const words of [FOGHORN, 'tell me about the foghorn on a zeppelin night'])
        expect((await match(words)).out).toBe(`${LISTED}None of your stories answers it.\n`);
      put('horn.star.md', story('A zeppelin and its foghorn', 'Frugality'));
      expect((await match(FOGHORN)).out).toContain(`${LISTED}\n1. A zeppelin and its foghorn`);
    });
    test('are found where another folder has brought the same principles', async () => {
      put('a/lamp.star.md', story('The lamp', 'Ownership'));
      put('b/key.star.md', story('The key', 'Ownership'));
      pack('b/');
      expect((await match(FOGHORN)).out).toContain(LISTED);
      expect((await match(FOGHORN, 'a')).out).not.toContain(LISTED);
    });
    test('are found over a pack that ships, and before there is a story', async () => {
      put('.star/config.yaml', 'pack: competencies\n');
      put('.star/pack.yaml', 'name: Harbor Office\nquestions: [Foghorn or zeppelin?]\n');
      expect((await match('Foghorn or zeppelin?')).out).toContain(listed('competency'));
    });
    test('and no other question is one of them', async () => {
      pack('');
      put('lamp.star.md', story('The lamp', 'Frugality'));
      expect((await match('Hello')).out).not.toContain(LISTED);
      expect((await match('Which zeppelin?')).out).not.toContain(LISTED);
      expect((await match(QUESTION)).out).toMatch(/^This tests Frugality/);
    });
  });
});
