import MiniSearch from 'minisearch';
import { describe, expect, test, vi } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { afterWhich, StoryMatching } from '../../src/bank/matchQuestion';
import { type AskedQuestion, questionKnowledge } from '../../src/bank/questionKnowledge';
import { LONGEST_QUESTION } from '../../src/bank/questionTerms';
import { readQuestion } from '../../src/bank/readQuestion';
import { reasonInWords } from '../../src/bank/reasonInWords';
import type { BankEntry } from '../../src/bank/types';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import type { KnownPrinciple } from '../../src/coaching/schema';
import { shippedPack } from '../../src/coaching/shippedPacks';
import { entry } from './entries';
import { ARCHIVE } from './knowledge';

const names = PRINCIPLE_NAMES.map(({ name }) => name);
const knowing = (own: readonly KnownPrinciple[] = [], asked: readonly AskedQuestion[] = []) =>
  questionKnowledge(
    [
      {
        names: [...own.map(({ name }) => ({ name, aliases: [] })), ...PRINCIPLE_NAMES],
        packs: { principles: own, replace: false },
      },
    ],
    ARCHIVE,
    asked,
  );
const KNOWN = knowing();
const first = (question: string, knowledge = KNOWN) => knowledge.ranking.rank(question)[0]?.name;
const match = (question: string, ...entries: readonly BankEntry[]) => {
  const matching = new StoryMatching(bankOf(entries, [], names).stories, KNOWN.reader);
  return matching.match(readQuestion(KNOWN, question));
};

describe('what a question is after', () => {
  test.each(PRINCIPLE_NAMES.map(({ name }) => [name]))('%s, by its own name', (name) => {
    expect(first(`Do you have a story about ${name}?`)).toBe(name);
  });
  test.each([
    ['uk-civil-service', 'Tell me about a time you worked with others to achieve a goal', 'Working together'],
    ['uk-civil-service', 'How does your work serve a wider goal?', 'Seeing the big picture'],
    ['google', 'Tell me about a time you dealt with ambiguity', 'Googleyness'],
    ['consulting', "Tell me about a time you changed someone's mind", 'Personal impact'],
    ['consulting', 'Tell me about a change you led that people were afraid of.', 'Courageous change'],
  ])('under %s: %s', (chosen, question, name) => {
    const packs = { ...NO_PACKS, chosen };
    const names = shippedPack(chosen)?.principles ?? [];
    expect(first(question, questionKnowledge([{ names, packs }], ARCHIVE, []))).toBe(name);
  });
  test('each question of the knowledge is after its own principle, or that is among the first three', () => {
    const asked = KNOWN.principles.flatMap(({ name, questions = [] }) =>
      questions.map((question) => ({ name, question })),
    );
    expect(asked.length).toBeGreaterThan(100);
    const missed = asked.filter(({ name, question }) =>
      KNOWN.ranking
        .rank(question)
        .slice(0, 3)
        .every((ranked) => ranked.name !== name),
    );
    expect(missed).toEqual([]);
  });
  test('a word misspelled is still the word', () => {
    expect(first('A custommer?')).toBe('Customer Obsession');
  });
  test('nothing is known of words that say nothing', () => {
    expect(KNOWN.ranking.rank('Tell me about a time.')).toEqual([]);
    expect(KNOWN.ranking.rank('')).toEqual([]);
    expect(KNOWN.ranking.rank('Erzähl mir was!')).toEqual([]);
  });
  test('nor of what asks for no story', () => {
    for (const said of [
      'Hello',
      'What are your salary expectations?',
      'Why do you want to join us?',
      'Do you need a visa?',
    ])
      expect(KNOWN.ranking.rank(said), said).toEqual([]);
  });
  test('a word that a principle is asked for by is enough, alone, misspelled and in a question of few words', () => {
    expect(first('Any custommer?')).toBe('Customer Obsession');
    expect(first('Something about frugality?')).toBe('Frugality');
    expect(first('Ownership?')).toBe('Ownership');
  });
  const UNCLEAR = ['Are Right, A Lot', 'Bias for Action'];
  const PEOPLE = ['Hire and Develop the Best', "Strive to be Earth's Best Employer"];
  test.each([
    ['How do you deal with ambiguity?', UNCLEAR],
    ['Deal with ambiguity?', UNCLEAR],
    ['How comfortable are you with ambiguity?', UNCLEAR],
    ['Tell me about a time you handled ambiguity.', UNCLEAR],
    ['How do you handle uncertainty?', UNCLEAR],
    ['When did you last not know what to do?', UNCLEAR],
    ["Tell me about a time you didn't know what to do next.", UNCLEAR],
    ['How do you motivate people?', PEOPLE],
    ['How do you motivate your team?', PEOPLE],
  ])('what the knowledge names settles a question that the model has no word of: %s', (question, names) => {
    const two = KNOWN.ranking.rank(question).slice(0, 2);
    expect(two.map(({ name }) => name).sort()).toEqual(names);
  });
  test('of requirements that are unclear, judgment is asked first', () => {
    expect(first('How do you deal with unclear requirements?')).toBe('Are Right, A Lot');
    expect(first('Tell me about a time you had to work with vague requirements.')).toBe('Are Right, A Lot');
  });
  test('what moves somebody is no question of moving others', () => {
    expect(KNOWN.ranking.rank('What motivates you?')).toEqual([]);
  });
  test('a principle of the user’s own is found by whatever they wrote of it', () => {
    const own = {
      name: 'Play Fair',
      summary: 'Keep to the rules of chess.',
      questions: ['When did a stalemate help you?'],
    };
    expect(first('A stalemate?', knowing([own]))).toBe('Play Fair');
    expect(first('Anything about chess?', knowing([own]))).toBe('Play Fair');
  });
  test('a question of the user’s own counts for the principle it names, by a short form too', () => {
    const asked = [{ question: 'What does a zebra teach us?', principles: ['disagree and commit'] }];
    expect(KNOWN.ranking.rank('Zebra?')).toEqual([]);
    const knowledge = knowing([], asked);
    expect(first('Zebra?', knowledge)).toBe('Have Backbone; Disagree and Commit');
    const { questions = [] } = knowledge.principles.find(({ name }) => name.startsWith('Have Backbone')) ?? {};
    expect(questions.at(-1)).toBe('What does a zebra teach us?');
  });
  test('one that names none belongs to the principle it seems to be after', () => {
    const knowledge = knowing([], [{ question: 'Which zebra did you hire?' }]);
    expect(first('Zebra?', knowledge)).toBe('Hire and Develop the Best');
  });
  test('one that seems to be after none is kept beside them, and known again', () => {
    const knowledge = knowing([], [{ question: 'Plain zebra' }, { question: 'Which zebra did you hire?' }]);
    expect(knowledge.others).toEqual(['Plain zebra']);
    expect(readQuestion(knowledge, 'a plain zebra?').isOther).toBe(true);
    for (const other of ['Which zebra did you hire?', 'Hello', 'Tell me.', ''])
      expect(readQuestion(knowledge, other).isOther, other).toBe(false);
    expect(KNOWN.others).toEqual([]);
  });
  test('one of small words alone is known again by them', () => {
    const knowledge = knowing([], [{ question: 'What about you?' }]);
    expect(knowledge.others).toEqual(['What about you?']);
    expect(readQuestion(knowledge, 'what about you').isOther).toBe(true);
    expect(readQuestion(knowledge, 'What about them?').isOther).toBe(false);
  });
  test.each(['Why this company?', 'What about this role?', 'What about it?'])(
    'a listed question is after its own principle, whatever it asks: %s',
    (question) => {
      expect(KNOWN.ranking.rank(question)).toEqual([]);
      const knowledge = knowing([], [{ question, principles: ['Ownership'] }]);
      expect(knowledge.ranking.rank(question)[0]?.name).toBe('Ownership');
      expect(knowledge.ranking.rank(question.toLowerCase().replace('?', ''))[0]?.name).toBe('Ownership');
      expect(knowledge.ranking.rank('Why that other one?')).toEqual([]);
    },
  );
  test.each(['Tell me about a time you disagreed with your manager.', 'How do you earn trust with customers?'])(
    'a listed question is after all of its own before any other, and each once: %s',
    (question) => {
      const own = ['Think Big', 'Frugality'];
      const before = KNOWN.ranking.rank(question).map(({ name }) => name);
      expect(before).not.toEqual([]);
      expect(own.some((name) => before.slice(0, 2).includes(name))).toBe(false);
      const principles = ['Frugality', 'Think Big', 'frugality'];
      const asked = [question, question.toLowerCase()].map((one) => ({ question: one, principles }));
      const knowledge = knowing([], asked);
      const after = knowledge.ranking.rank(question);
      expect(after.slice(0, 2)).toMatchObject(own.map((name) => ({ name, score: 1 })));
      expect(new Set(after.map(({ name }) => name)).size).toBe(after.length);
      expect(after.map(({ name }) => name)).toEqual(expect.arrayContaining(before));
      const { questions = [] } = knowledge.principles.find(({ name }) => name === 'Frugality') ?? {};
      expect(questions.filter((one) => one.toLowerCase() === question.toLowerCase())).toEqual([question]);
    },
  );
  test('a question that is known already stands in the list once, however the user writes it', () => {
    const [{ name = '', questions: [known = ''] = [] } = {}] = KNOWN.principles;
    const knowledge = knowing([], [{ question: known.toUpperCase(), principles: [name] }]);
    expect(knowledge.principles[0]?.questions).toEqual(KNOWN.principles[0]?.questions);
  });
  test('what is pasted beyond the longest question is not read', () => {
    const beyond = `${'word '.repeat(LONGEST_QUESTION)} Why should we hire you?`;
    const { question, isForNoStory } = readQuestion(KNOWN, beyond);
    expect([question.length, isForNoStory]).toEqual([LONGEST_QUESTION, false]);
    expect(readQuestion(KNOWN, 'Why should we hire you?').isForNoStory).toBe(true);
  });
  test('at most three principles are named, and none that hardly fits', () => {
    const ranked = [1, 0.5, 0.4, 0.38, 0.1].map((score, at) => ({ name: `P${at}`, score, words: [] }));
    expect(afterWhich(ranked).map(({ name }) => name)).toEqual(['P0', 'P1', 'P2']);
    expect(afterWhich(ranked.slice(3).map((one) => ({ ...one, score: one.score / 2 })))).toEqual([]);
  });
});

describe('which story answers it', () => {
  const QUESTION = 'When did you do more with less money?';
  test('the primary one before the backup before the others, whatever their order', () => {
    const stories = ['c', 'b', 'a'].map((file) => entry(file, ['Frugality']));
    const { stories: found, gap } = match(QUESTION, ...stories);
    expect(found.map(({ story, role }) => `${story.file}: ${role}`)).toEqual([
      'a: primary',
      'b: backup',
      'c: secondary',
    ]);
    expect(gap).toBeUndefined();
  });
  test('at most three', () => {
    expect(match(QUESTION, ...['a', 'b', 'c', 'd'].map((file) => entry(file, ['Frugality']))).stories).toHaveLength(3);
  });
  test('words in common decide between two that are told for it', () => {
    const stories = [
      entry('a', ['Frugality']),
      entry('b', ['Frugality'], { words: 'the money for the press was gone' }),
    ];
    const [best] = match(QUESTION, ...stories).stories;
    expect(best).toMatchObject({ story: { file: 'b' }, words: ['money'] });
  });
  test('a ready story before a draft that is as good', () => {
    const stories = ['a', 'b', 'c'].map((file) => entry(file, ['Ownership', 'Frugality']));
    const ready = entry('d', ['Ownership', 'Frugality'], { status: 'ready' });
    expect(match(QUESTION, ...stories, ready).stories[0]?.story.file).toBe('d');
  });
  test('where no story is told for it, that is said', () => {
    expect(match(QUESTION, entry('a', ['Dive Deep'])).gap).toBe('Frugality');
    expect(match(QUESTION)).toMatchObject({ stories: [], gap: 'Frugality' });
  });
  test('a story of no principle is found by its words, if there are two of them', () => {
    const words = 'a trumpet under the bridge';
    expect(match('Trumpet? Bridge?', entry('a', [], { words })).stories).toMatchObject([
      { story: { file: 'a' }, principle: undefined, words: ['trumpet', 'bridge'] },
    ]);
    expect(match('Trumpet?', entry('a', [], { words })).stories).toEqual([]);
  });
  test('a long story is found by the words of its end too', () => {
    const words = `${Array.from({ length: 1500 }, (_, at) => `word${at}`).join(' ')} trumpet bridge`;
    expect(words.length).toBeGreaterThan(LONGEST_QUESTION);
    expect(match('Trumpet? Bridge?', entry('a', [], { words })).stories).toHaveLength(1);
  });
  test('a question of no principle has no gap', () => {
    expect(match('Tell me about yourself.', entry('a', ['Ownership']))).toMatchObject({
      principles: [],
      gap: undefined,
    });
  });
  test('each has its reason in words', () => {
    const one = entry('a', ['Frugality'], { words: 'money', status: 'ready', warnings: 1 });
    const two = entry('b', ['Ownership', 'Frugality']);
    expect(match(QUESTION, one, two).stories.map(reasonInWords)).toEqual([
      'your first story for Frugality; shares “money”; ready, with warnings, 1 warning',
      'your backup for Frugality; draft',
    ]);
  });
});

describe('stories that change', () => {
  const bank = (...entries: readonly BankEntry[]) => bankOf(entries, [], names).stories;
  const before = [
    entry('a', [], { words: 'a trumpet under the bridge' }),
    entry('b', [], { title: 'The trumpet', words: 'a bridge', question: 'Whose trumpet?' }),
    entry('c', ['Frugality'], { words: 'money' }),
  ];
  test.each([
    ['one has other words', [entry('a', [], { words: 'a drum' }), ...before.slice(1)]],
    ['one has another title', [before[0], entry('b', [], { title: 'The drum', words: 'a bridge' }), before[2]]],
    ['one has another question', [...before.slice(0, 2), entry('c', [], { question: 'A trumpet on a bridge?' })]],
    ['one is ready now', [...before.slice(0, 2), entry('c', ['Frugality'], { words: 'money', status: 'ready' })]],
    ['one is gone', before.slice(1)],
    ['one has come', [...before, entry('d', [], { words: 'trumpet bridge' })]],
    ['all are others', [entry('e', [], { words: 'trumpet bridge' })]],
    ['none is left', []],
  ] as [string, BankEntry[]][])('are found as in a bank read anew where %s', (_, after) => {
    const matching = new StoryMatching(bank(...before), KNOWN.reader);
    matching.update(bank(...after));
    for (const question of ['Trumpet? Bridge?', 'A time you saved money?', 'A drum?']) {
      const read = readQuestion(KNOWN, question);
      expect(matching.match(read)).toEqual(new StoryMatching(bank(...after), KNOWN.reader).match(read));
    }
  });
  test('are read, and the others are not', () => {
    const matching = new StoryMatching(bank(...before), KNOWN.reader);
    const added = vi.spyOn(MiniSearch.prototype, 'addAll');
    matching.update(bank(...before.slice(0, 2), entry('c', ['Frugality'], { words: 'zither' })));
    expect(added.mock.calls.flatMap(([documents]) => documents)).toMatchObject([{ file: 'c' }]);
    added.mockRestore();
  });
  test('and of many, each different word is read once', () => {
    const { reader } = knowing();
    const read = vi.spyOn(reader, 'termsOf');
    new StoryMatching(
      bank(...Array.from({ length: 50 }, (_, at) => entry(`${at}`, [], { title: 'One', words: 'zither drum' }))),
      reader,
    );
    const words = new Set(['zither', 'drum']);
    expect(read.mock.calls.map(([text]) => text).filter((text) => words.has(text))).toEqual(['zither', 'drum']);
  });
});

test('a known question is read once, however often it is compared with another', () => {
  const question = 'Anything that a zither taught you?';
  const knowledge = knowing([], [{ question }]);
  const read = vi.spyOn(knowledge.reader, 'termsOf');
  for (const asked of ['zither', 'anything a zither taught you', 'Which zebra?']) readQuestion(knowledge, asked);
  expect(read.mock.calls.map(([text]) => text)).not.toContain(question);
  read.mockRestore();
});
