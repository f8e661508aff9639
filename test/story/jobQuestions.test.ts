import { describe, expect, test } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { StoryMatching } from '../../src/bank/matchQuestion';
import { type AskedQuestion, questionKnowledge } from '../../src/bank/questionKnowledge';
import { readQuestion } from '../../src/bank/readQuestion';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { SHIPPED_PACKS } from '../../src/coaching/shippedPacks';
import { asksAboutJob, asksOfYou } from '../../src/story/jobQuestions';
import { fileOfSet, questionsOf, readQuestions, WRITERS } from '../accuracy/questions';
import { entry } from '../bank/entries';
import { ARCHIVE } from '../bank/knowledge';

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
  new StoryMatching(STORIES, known.reader).match(readQuestion(known, question));

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
    'What can you bring to our established team?',
    'What made you want to work here?',
    'Are you prepared to relocate?',
    'Why do you want to work in our regulated industry?',
    'Why should we hire you for this advertised role?',
    'What salary are you used to in this role?',
    'Why do you want this role?',
    'Are you interested in this position?',
    'What’s your interest in this company?',
    'What makes you a good fit for this job?',
    'Why do you want to join us?',
    'Salary expectations?',
    'What is your current salary?',
    'How long is your notice period?',
    'How did you hear about us?',
    'Have you ever heard of our company?',
    'How did you come across this position?',
    'Why did you apply for this role?',
    'Did you have any questions for us?',
    'What was your salary?',
    'Where do you see yourself in five years?',
    'What are your career goals?',
    'Why do you want to work here?',
    'Why are you leaving your current job?',
    "What's your notice period?",
    'How much notice do you have to give?',
    'When could you start?',
    "What's the earliest date you're available?",
    'Are you willing to relocate?',
    'Would you be open to relocation?',
    'Are you comfortable with travel?',
    'Can you work on weekends?',
    'Do you mind working full-time?',
    'How soon could you move?',
    'How quickly can you relocate?',
    'Can you move to Berlin?',
    'How did you hear about the team?',
    'How did you choose this team?',
    'How did you find the role?',
    'What did you learn about us?',
    'What do you know about the company?',
    'Why Amazon?',
    'why google?',
    'Why Northwind Traders?',
    "What's your biggest strength?",
    'What are your strengths?',
    'What is your greatest weakness?',
    'Tell me about your biggest strength.',
    'Describe your greatest weakness.',
    'Tell me your biggest weakness',
    'Share one of your weaknesses with me.',
    'Talk about your strengths and weaknesses.',
    'What would you say is your biggest strength?',
    'Are you interviewing anywhere else?',
    'Are you currently applying to other companies?',
  ])('is after no principle, and no story answers it: %s', (question) => {
    expect(asksAboutJob(question)).toBe(true);
    expect(match(question)).toEqual({ principles: [], stories: [], gap: undefined });
  });
  test.each([
    'Biggest failure?',
    'Why not ask the customer?',
    'Which weakness of your team did you fix?',
    'What is your biggest strength, and when did it help a customer?',
    'What was your biggest mistake?',
    'Tell me about a weakness you worked on.',
    'Describe your greatest weakness and a time it cost you a customer.',
    'Tell me about your biggest weakness. When did it hurt a project?',
    'What would you say to a customer who leaves?',
    'How are you interviewing people for your team?',
    'A trip that went wrong?',
    'What did you learn from our customers?',
    'Did you have a conflict with our team?',
    'You came to our company. What did you change?',
    'How did you learn about the failure in our office?',
    'How much notice did you give, and why so little for a customer?',
    'When did you negotiate your salary with a difficult boss?',
    'The data conflicts, and you own it. Where do you start?',
    'How did you reach your career goals?',
    'When were you willing to work nights for a customer?',
    'Have you moved a team to new tools?',
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
    'How fast can you move?',
    'How quickly could you move if a customer asked?',
    'How fast are you able to move?',
    'What did you learn about the team?',
    'What did you find out about the company?',
    'How did you choose the team?',
    'How did you find the team, and what did you change?',
    'How did you come to know about the team in conflict?',
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
  test('is under no value of a pack but one that is asked for in this way', () => {
    const about = (slug: string, question: string) => {
      const pack = SHIPPED_PACKS.find((one) => one.slug === slug);
      const packs = { ...NO_PACKS, chosen: slug };
      const { ranking } = questionKnowledge([{ names: pack?.principles ?? [], packs }], ARCHIVE, []);
      return ranking.rank(question).map(({ name }) => name);
    };
    expect(about('competencies', 'Why do you want to join us?')).toEqual(['Motivation']);
    for (const slug of ['competencies', 'consulting', 'google', 'microsoft', 'uk-civil-service']) {
      for (const question of [
        "What's your notice period?",
        'Are you willing to relocate?',
        'How did you hear about us?',
        'Where do you see yourself in five years?',
      ])
        expect(about(slug, question), `${slug}: ${question}`).toEqual([]);
      expect(about(slug, 'Biggest failure with a customer?'), slug).not.toEqual([]);
    }
    expect(about('google', 'Why should we hire you?')).toEqual([]);
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

test.each(['What drew you to our team?', 'What attracted you to this role?', 'What brought you to this company?'])(
  'what brought somebody here is about the job: %s',
  (question) => expect(asksAboutJob(question)).toBe(true),
);

describe('what is asked of somebody as they are', () => {
  test.each([
    'What are your hobbies?',
    'What makes you angry?',
    'So, who do you admire?',
    'Which languages do you know?',
    'What kind of boss suits you?',
  ])('is: %s', (question) => expect(asksOfYou(question)).toBe(true));
  test.each([
    'hobby project you learned from',
    'How do you calm angry customers?',
    'What do you automate?',
    "What's your approach to conflict?",
    'What are you most proud of?',
    'Which of your projects are you proud of?',
    'What experience do you have leading a team?',
    'What does ownership mean to you?',
    "What's your biggest failure?",
    'What made you angry?',
    'Which of your plans scared people?',
    "Who didn't trust you, and what changed?",
    "What's a decision you'd take back?",
    'What makes a good manager?',
    'What do you do when you disagree?',
  ])('is not: %s', (question) => expect(asksOfYou(question)).toBe(false));
});
