import { describe, expect, test } from 'vitest';
import { readQuestionsFile } from '../../src/config/questionsFile';

const read = (text: string) => {
  const { value, problems } = readQuestionsFile(text);
  return {
    questions: value?.questions,
    problems: problems.map(({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`),
  };
};

describe('.star/questions.yaml', () => {
  test('questions alone, and with the principles they are after', () => {
    expect(read('questions:\n  - Why you?\n  - question: Why us?\n    principles: [Ownership, dive deep]\n')).toEqual({
      questions: [{ question: 'Why you?' }, { question: 'Why us?', principles: ['Ownership', 'dive deep'] }],
      problems: [],
    });
  });
  test.each(['', '# nothing yet\n', 'questions:\n', 'questions: []\n'])(
    '%j holds none, and nothing is wrong',
    (text) => {
      const { questions, problems } = read(text);
      expect({ questions: questions ?? [], problems }).toEqual({ questions: [], problems: [] });
    },
  );
  test('what is wrong in one question costs no other, and as little of itself as can be', () => {
    expect(
      read(
        'questions:\n  - question: One?\n    principle: Ownership\n  - 7\n  - principles: [Ownership]\n  - question: Two?\n    principles: []\n  - Three?\n',
      ),
    ).toEqual({
      questions: [{ question: 'One?' }, { question: 'Two?' }, { question: 'Three?' }],
      problems: [
        "principle: Question 1: “principle” isn't a key in this file.",
        '7: Question 2 must be a question, or have lines of "key: value".',
        'principles: [Ownership]: Question 3: “question” is missing.',
        '[]: Question 4: “principles” must not be empty.',
      ],
    });
  });
  test('what is no list, what is too long, and what nobody knows', () => {
    expect(read('questions: Why?\n').problems).toEqual(['Why?: “questions” must be a list.']);
    expect(read('asked:\n  - Why?\n').problems).toEqual(["asked: “asked” isn't a key in this file."]);
    expect(read('- Why?\n').problems).toEqual(['- Why?\n: This file must have lines of "key: value".']);
    const [long = ''] = read(`questions:\n  - ${'w'.repeat(301)}\n  - Why?\n`).problems;
    expect(long).toMatch(/: Question 1 is 301 characters long\. The limit is 300\.$/);
    const named = read('questions:\n  - question: Why?\n    principles: [a, b, c, d, e]\n');
    expect(named.problems.join()).toMatch(/Question 1: “principles” can name 4 principles at most\.$/);
    expect(named.questions).toEqual([{ question: 'Why?' }]);
  });
});
