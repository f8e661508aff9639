import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { ANSWER_PLACEHOLDER, addFollowUp, answerAt, answerTo } from '../../src/coaching/followUps';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';

const QUESTION = 'Who owns it today?';
const add = (text: string, question = QUESTION) => applyEdit(text, addFollowUp(readStory(text), question));

describe('adding a probe', () => {
  test('makes the section at the end where there is none', () => {
    expect(add('## Action\n\nI did it.\n')).toBe(
      `## Action\n\nI did it.\n\n## Follow-ups\n\n### ${QUESTION}\n\n${ANSWER_PLACEHOLDER}\n`,
    );
  });
  test('puts the section before Notes', () => {
    const text = add('## Action\n\nI did it.\n\n## Notes\n\nMine.\n');
    expect(text).toBe(
      `## Action\n\nI did it.\n\n## Follow-ups\n\n### ${QUESTION}\n\n${ANSWER_PLACEHOLDER}\n\n## Notes\n\nMine.\n`,
    );
  });
  test('goes below the answers that are there', () => {
    const text = add('## Follow-ups\n\n### Why?\n\nBecause.\n\n## Notes\n\nMine.\n');
    expect(text).toContain(`Because.\n\n### ${QUESTION}\n\n${ANSWER_PLACEHOLDER}\n\n## Notes`);
  });
  test('into an empty section at the very end', () => {
    expect(add('## Follow-ups')).toBe(`## Follow-ups\n\n### ${QUESTION}\n\n${ANSWER_PLACEHOLDER}\n`);
  });
  test('uses the depth of the story’s headings', () => {
    expect(add('# Action\n\nI did it.\n')).toContain(`\n# Follow-ups\n\n## ${QUESTION}\n`);
  });
  test('keeps the line ends of the file', () => {
    expect(add('## Action\r\n\r\nI did it.\r\n').replaceAll('\r\n', '')).not.toContain('\n');
  });
  test('the story then knows the probe, waiting for its answer', () => {
    const text = add(add('## Action\n\nI did it.\n'), 'Why you?');
    const story = readStory(text);
    expect([QUESTION, 'Why you?'].map((question) => answerTo(question, story, []).state)).toEqual(['added', 'added']);
  });
});

describe('the state of a probe', () => {
  const state = (answer: string, question = QUESTION) => {
    const { story, findings } = checkStory(`## Follow-ups\n\n### Who owns it today\n\n${answer}\n`);
    return answerTo(question, story, findings).state;
  };
  test('open where nothing is there', () => expect(state('Me.', 'Why?')).toBe('open'));
  test('answered, whatever the punctuation of the heading', () => expect(state('The print team.')).toBe('answered'));
  test('a comment is no answer', () => expect(state('<!-- later -->')).toBe('added'));
  test('nor is a placeholder', () => expect(state(ANSWER_PLACEHOLDER)).toBe('added'));
  test('an answer with a finding is marked', () => {
    const { story } = checkStory(`## Follow-ups\n\n### ${QUESTION}\n\nWe do.\n`);
    const at = story.text.indexOf('We do');
    const finding = { check: 'weak-answer', severity: 'hint', message: '', suggestions: [] } as const;
    const answer = answerTo(QUESTION, story, [{ ...finding, range: { start: at, end: at + 5 } }]);
    expect(answer.state).toBe('weak');
    expect(answer.findings).toHaveLength(1);
  });
  test.each([
    'I traced',
    'I traced the log for an',
    'I traced the log,',
    'I told the owners that',
    'The owners of the hall',
    '[your answer] I',
  ])('half a sentence is none yet: %s', (answer) => {
    expect(state(answer)).toBe('added');
  });
  test.each([
    'I traced it.',
    '“It was me.”',
    '- I traced the log\n- I told the owners',
    'Was it me? Yes, with Ana',
    'I counted the refunds every day for two weeks and none came back',
    'It was Ana',
    'The print team owns it',
  ])('a whole sentence is one: %s', (answer) => expect(state(answer)).toBe('answered'));
  test('while the cursor is in it, it is being written, whatever it holds', () => {
    const text = `## Follow-ups\n\n### ${QUESTION}\n\nI traced it. And\n\n### Why?\n\nBecause.\n`;
    const { story, findings } = checkStory(text);
    const at = (words: string) => answerTo(QUESTION, story, findings, text.indexOf(words)).state;
    expect([at('And'), at(QUESTION), at('Because'), at('## Follow')]).toEqual([
      'writing',
      'writing',
      'answered',
      'answered',
    ]);
  });
  test('the end of the text belongs to the last answer', () => {
    const text = `## Follow-ups\n\n### ${QUESTION}\n\nI traced`;
    const { story } = checkStory(text);
    expect(answerTo(QUESTION, story, [], text.length).state).toBe('writing');
    expect(answerAt(story, text.length)).toEqual({ start: text.indexOf('###'), told: false });
    expect(answerAt(story, 3)).toBeUndefined();
  });
});
