import { describe, expect, test } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { asksAboutJob } from '../../src/bank/jobQuestions';
import { StoryMatching } from '../../src/bank/matchQuestion';
import { type AskedQuestion, isOther, questionKnowledge } from '../../src/bank/questionKnowledge';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { fileOfSet, questionsOf, readQuestions, WRITERS } from '../accuracy/questions';
import { entry } from './entries';
import { ARCHIVE } from './knowledge';

const names = PRINCIPLE_NAMES.map(({ name }) => name);
const knowing = (asked: readonly AskedQuestion[] = []) =>
  questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], ARCHIVE, asked);
const KNOWN = knowing();
/** A story for every principle, with words of most questions below. */
const STORIES = bankOf(
  names.map((name) =>
    entry(`${name}.star.md`, [name], { words: 'why hire salary expectation questions role company biggest products' }),
  ),
  [],
  names,
).stories;
const match = (question: string, known = KNOWN) =>
  new StoryMatching(STORIES, known.reader).match(question, known.ranking.rank(question), isOther(known, question));

describe('a question about the job', () => {
  test.each([
    'Why should we hire you?',
    "What's your salary expectation?",
    'Do you have questions for us?',
    'Why should I choose you over the others?',
    'Do you have any questions for me?',
    'Have you any questions for us?',
    'Is there anything else you want to tell us?',
    'What would you like to ask us?',
    'What do you know about our products?',
    'What can you bring to our team?',
    'Why do you want this role?',
    'Are you interested in this position?',
    'What’s your interest in this company?',
    'What makes you a good fit for this job?',
    'Why do you want to join us?',
    'Salary expectations?',
    'What is your current salary?',
    'How long is your notice period?',
  ])('is after no principle, and no story answers it: %s', (question) => {
    expect(asksAboutJob(question)).toBe(true);
    expect(match(question)).toEqual({ principles: [], stories: [], gap: undefined });
  });
  test.each([
    'Biggest failure?',
    'Conflict with a peer?',
    'Your toughest pay dispute?',
    'Your proudest moment for our company?',
    'A customer you lost?',
    'Tell us about ownership.',
    'Do you have a story about ownership for us?',
    'How do you earn trust with our customers?',
    'Have you lost a customer for our company?',
    'What have you built for this team?',
    'What did you simplify in this role?',
    'Which mistakes taught you the most in this role?',
    'What do you do when our team disagrees?',
    'Why should we trust you?',
    'When did you speak up for fairer pay?',
    'You hired people for our business. Whom did you turn down?',
  ])('is not: %s', (question) => {
    expect(asksAboutJob(question)).toBe(false);
    expect(match(question).stories).not.toEqual([]);
  });
  test('is none of the known questions, and none that anybody labelled with a principle', () => {
    const labelled = [...WRITERS.flatMap(questionsOf), ...readQuestions(fileOfSet('sixth') ?? '')];
    const known = KNOWN.principles.flatMap(({ questions = [] }) => questions);
    const all = [...labelled.map(({ question }) => question), ...known];
    expect(all.length).toBeGreaterThan(2500);
    expect(all.filter(asksAboutJob)).toEqual([]);
  });
  test('is after what the user’s own list says it is after', () => {
    const known = knowing([{ question: 'Why should we hire you?', principles: ['Ownership'] }]);
    const { principles, stories } = match('why should we hire you', known);
    expect(principles.map(({ name }) => name)).toContain('Ownership');
    expect(stories).toHaveLength(3);
    expect(match('Why do you want this role?', known).principles).toEqual([]);
  });
  test('has the stories that share its words where the list has it under no principle', () => {
    const known = knowing([{ question: 'What salary and which products should this role have for you?' }]);
    expect(known.others).toHaveLength(1);
    const [question = ''] = known.others;
    expect(asksAboutJob(question)).toBe(true);
    expect(match(question, known)).toMatchObject({ principles: [], stories: [{}, {}, {}] });
    expect(match(question)).toMatchObject({ principles: [], stories: [] });
  });
});
