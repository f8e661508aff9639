import { describe, expect, test } from 'vitest';
import { questionKnowledge } from '../src/bank/questionKnowledge';
import { NO_PACKS } from '../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../src/coaching/principleNames';
import { asksForStory } from '../src/story/storyQuestions';
import {
  examplesOf,
  fileOfSet,
  knowledgeTexts,
  learnedTexts,
  questionsOf,
  readCrossValidated,
  readFirstQuestionRuns,
  readNoStory,
  readQuestions,
  readShort,
  scoreInWords,
  scoreQuestions,
  sumOfLearned,
  unlike,
  WRITERS,
} from './accuracy/questions';
import { ARCHIVE } from './bank/knowledge';

/**
 * By writer: how many questions there are, and in how many the others' questions find what it is after. No change may find
 * fewer. First runs stand in first-run.json.
 */
const FLOORS = {
  first: { questions: 150, first: 143, amongThree: 150 },
  second: { questions: 60, first: 59, amongThree: 60 },
  third: { questions: 75, first: 69, amongThree: 73 },
  fourth: { questions: 75, first: 70, amongThree: 74 },
  fifth: { questions: 99, first: 87, amongThree: 95 },
  'taught-first': { questions: 440, first: 373, amongThree: 418 },
  'taught-second': { questions: 465, first: 367, amongThree: 431 },
  'taught-third': { questions: 461, first: 341, amongThree: 402 },
  'taught-fourth': { questions: 240, first: 152, amongThree: 193 },
  'taught-fifth': { questions: 240, first: 181, amongThree: 220 },
  'taught-sixth': { questions: 240, first: 196, amongThree: 223 },
};
const UNSEEN = Object.keys(readFirstQuestionRuns()).flatMap((set) => fileOfSet(set) ?? []);

const SIXTH = readQuestions(fileOfSet('sixth') ?? '');
/** What of it the knowledge doesn't say too. */
const KEPT = unlike(SIXTH, knowledgeTexts());

describe('which principle a question is after', () => {
  test.each(WRITERS)('taught by all writers but the %s it is no worse than it was', (writer) => {
    const reached = readCrossValidated().writers[writer];
    expect(reached.questions).toBe(FLOORS[writer].questions);
    expect(reached.first, scoreInWords(reached)).toBeGreaterThanOrEqual(FLOORS[writer].first);
    expect(reached.amongThree, scoreInWords(reached)).toBeGreaterThanOrEqual(FLOORS[writer].amongThree);
  });
  test('the model was taught by the questions that are there, and measured as questions are read: else run npm run questions', () => {
    expect(readCrossValidated().learned).toBe(sumOfLearned());
  });
  test.each(WRITERS)('it finds what it has learned of the %s writer', async (writer) => {
    const reached = await scoreQuestions(questionsOf(writer), ARCHIVE);
    expect(reached.first / reached.questions, scoreInWords(reached)).toBeGreaterThan(0.93);
    expect(reached.amongThree / reached.questions, scoreInWords(reached)).toBeGreaterThan(0.98);
  });
  test('without what was learned it finds far less', async () => {
    const { 'question-model': _, ...untaught } = ARCHIVE;
    const reached = await scoreQuestions(questionsOf('fifth'), untaught);
    expect(reached.first, scoreInWords(reached)).toBeLessThan(75);
  });
  test('a question is ranked in under five milliseconds', () => {
    const { ranking } = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], ARCHIVE, []);
    const times = questionsOf('fifth').map(({ question }) => {
      const from = performance.now();
      ranking.rank(question);
      return performance.now() - from;
    });
    expect(times.sort((a, b) => a - b)[times.length >> 1]).toBeLessThan(5);
  });
  test.each(WRITERS)('every question of the %s writer is after principles that there are', (writer) => {
    const names = PRINCIPLE_NAMES.map(({ name }) => name);
    for (const { question, principles } of questionsOf(writer)) {
      expect(principles.length, question).toBeLessThan(3);
      for (const name of principles) expect(names).toContain(name);
    }
  });
  test('no question is of two writers', () => {
    const all = WRITERS.flatMap((writer) => questionsOf(writer).map(({ question }) => question));
    const unseen = UNSEEN.flatMap((file) => readQuestions(file).map(({ question }) => question));
    expect([...all, ...unseen].filter((question, at, them) => them.indexOf(question) !== at)).toEqual([]);
  });
  test('a question stands once under a principle', () => {
    for (const writer of WRITERS) {
      for (const questions of Object.values(examplesOf(writer))) {
        expect(new Set(questions).size).toBe(questions.length);
      }
    }
  });
  test('the first runs are recorded as they were', () => {
    const { kept, closed, third, fourth, fifth, sixth } = readFirstQuestionRuns();
    expect([kept, closed, third, fourth, fifth, sixth].map((run) => run && scoreInWords(run))).toEqual([
      'first in 57 of 75 (76.0 %), among the first three in 67 (89.3 %)',
      'first in 25 of 30 (83.3 %), among the first three in 29 (96.7 %)',
      'first in 57 of 75 (76.0 %), among the first three in 71 (94.7 %)',
      'first in 65 of 75 (86.7 %), among the first three in 71 (94.7 %)',
      'first in 75 of 100 (75.0 %), among the first three in 90 (90.0 %)',
      'first in 89 of 100 (89.0 %), among the first three in 98 (98.0 %)',
    ]);
  });
  test('no question that counts as kept away shares five words in a row with the knowledge', () => {
    expect([SIXTH.length, KEPT.length]).toEqual([100, 82]);
    const one = { question: 'Okay: when did you count the beans twice?', principles: [] };
    expect(unlike([one], ['They ask: When did you count the pennies'])).toEqual([]);
    expect(unlike([one], ['when did you count all the beans'])).toEqual([one]);
  });
  // Among 3,000 learned questions there is always one with "and what did you do" in it: so the bars are asked for once
  // more of those that share no five words in a row with any.
  test.each([
    ['those that share no five words with the knowledge', KEPT],
    ['those that share none with a learned question either', unlike(KEPT, learnedTexts())],
  ])('a writer that it has not learned from: 85 percent first and 95 among three, of %s', async (_, asked) => {
    expect(asked.length).toBeGreaterThan(40);
    const reached = await scoreQuestions(asked, ARCHIVE);
    expect(reached.first / reached.questions, scoreInWords(reached)).toBeGreaterThanOrEqual(0.85);
    expect(reached.amongThree / reached.questions, scoreInWords(reached)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('what asks for no story', () => {
  const { ranking, principles } = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], ARCHIVE, []);
  const unnamed = (said: readonly string[]) => said.filter((words) => ranking.rank(words).length === 0);
  test('is told from what does, in more than two thirds of two sets', () => {
    const { seen, unseen } = readNoStory();
    expect([seen.length, unseen.length]).toEqual([60, 60]);
    expect(unnamed(seen).length).toBeGreaterThanOrEqual(49);
    expect(unnamed(unseen).length).toBeGreaterThanOrEqual(43);
  });
  test('is told in three of four short questions, and in more that were written after the rule', () => {
    const { none, later } = readShort();
    expect([none.length, later.length]).toEqual([40, 20]);
    expect(unnamed(none).length).toBeGreaterThanOrEqual(31);
    expect(unnamed(later).length).toBeGreaterThanOrEqual(18);
  });
  test.each([
    'What are your hobbies?',
    'What makes you angry?',
    "What's your favourite colour?",
    'So, what is your favorite book?',
    'Where do you see yourself in five years?',
  ])('is what somebody is asked as they are: %s', (question) => {
    expect(unnamed([question])).toEqual([question]);
  });
  test.each(Object.entries(readShort().some))(
    'is nothing that is typed in a few words for a story: %s',
    (question, name) => {
      expect(ranking.rank(question)[0]?.name).toBe(name);
    },
  );
  test('is nothing that asks for the way somebody works', () => {
    expect(unnamed(readShort().today)).toEqual([]);
  });
  test('is none of the known questions, and none of a writer that it has not learned from', () => {
    expect(unnamed(principles.flatMap(({ questions = [] }) => questions))).toEqual([]);
    expect(unnamed(readQuestions(fileOfSet('sixth') ?? '').map(({ question }) => question))).toEqual([]);
  });
  test.each([
    'Tell me about a time you handled ambiguity.',
    'Tell me about a time you negotiated.',
    'Tell me about a time you managed change.',
    'Tell me about a time you communicated well.',
    'Tell me about a time you worked in a team.',
    'Tell me about a time you collaborated across teams.',
    'Tell me about a time you motivated somebody.',
    'Tell me about a time you led.',
    'Tell me about a time when you were proud.',
    'Tell us about a situation you misjudged.',
    'Tell me about a project you owned.',
    'Tell me about one negotiation.',
    'Tell me about something you improved.',
    'Tell me about the hardest conversation you had.',
    'Tell me about the last time you were wrong.',
    'Tell me about your proudest moment.',
    'Give me an example of teamwork.',
    'Give us an example of good communication.',
    'Describe a situation in which you persuaded someone.',
    'Describe a conflict.',
    'Describe the most stressful week you had.',
    'Share an occasion when you adapted.',
    'Walk me through a negotiation.',
    'Talk us through how you planned a launch.',
    'Can you think of a time when you compromised?',
    'Was there a time you improvised?',
    'When have you adapted?',
    'When have you delegated?',
    'Have you ever negotiated with a supplier?',
    'Have you ever worked under pressure?',
    'What was the last time you improvised?',
    'Do you have an example of flexibility?',
  ])('is nothing that is framed as a question for a story: %s', (question) => {
    expect(ranking.rank(question).length).toBeGreaterThan(0);
  });
  test('is not told by its frame', () => {
    const { seen, unseen } = readNoStory();
    expect([...seen, ...unseen].filter(asksForStory)).toEqual([]);
  });
  test('is one in 250 at most of what it has learned', () => {
    const learned = WRITERS.flatMap((writer) => questionsOf(writer).map(({ question }) => question));
    expect(unnamed(learned).length).toBeLessThanOrEqual(learned.length / 250);
  });
});
