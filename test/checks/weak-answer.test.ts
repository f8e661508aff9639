import { describe, expect, test } from 'vitest';
import { weakAnswer } from '../../src/checks/weak-answer';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const withAnswer = (answer: string) => `${WHOLE}\n## Follow-ups\n\n### Why you?\n\n${answer}\n`;

describe('weak-answer', () => {
  test.each([
    'I escalated it to the platform team.',
    'We decided it together.',
    'We all could have done it, I guess.',
    'It was decided to buy a second peering.',
    'We should basically have asked them in week one.',
    'I looked into it.',
    'Support took care of the old cases, as far as I know.',
    'Communication is very important.',
    'I always try to communicate openly with my stakeholders.',
    'It depends.',
    'I was involved in the testing.',
    'We had a meeting and found a solution.',
    'They fixed it on their side.',
    'I handed it over to the other team.',
    'Not really.',
    "I don't remember.",
    'We discussed the options and chose the best one.',
    'Teamwork and communication are key.',
  ])('underlines an answer that leaves the question open: %s', (answer) => {
    expect(underlined(weakAnswer, withAnswer(answer))).toEqual([answer]);
  });

  test.each([
    'I asked for a two-week cap and wrote the rollback first.',
    'I compared both totals every morning for two weeks.',
    'Their lead said no at first. I added a switch that he alone could throw, and he merged it the same day.',
    'There were 318 of them. I rebuilt each statement from the event log.',
    'Because the refunds came out of goodwill and nobody saw them on one page.',
    'I would have measured the queue before touching the code.',
    'The identity group. I stayed until they had handled two alarms without me.',
    'The error rate stayed under 0.1% for a month.',
    'Two people had, and each had fixed the half in their own repository. I put it on one dashboard.',
    'The alarm now fires on the age of the oldest message.',
  ])('leaves an answer alone that says something: %s', (answer) => {
    expect(findingsOf(weakAnswer, withAnswer(answer))).toEqual([]);
  });

  test('does not read the story itself, nor the probes', () => {
    expect(findingsOf(weakAnswer, WHOLE.replace('I traced', 'We decided it together. I traced'))).toEqual([]);
    expect(findingsOf(weakAnswer, withAnswer('').replace('Why you?', 'Communication is key.'))).toEqual([]);
  });

  test('lets others act where the same answer says what you did', () => {
    const answer = 'They fixed it on their side. I wrote the test that shows it.';
    expect(findingsOf(weakAnswer, withAnswer(answer))).toEqual([]);
  });

  test('judges the answers to two probes apart', () => {
    const text = `${withAnswer('I wrote the test.')}\n### And then?\n\nThey fixed it on their side.\n`;
    expect(underlined(weakAnswer, text)).toEqual(['They fixed it on their side.']);
  });

  test('passes over a placeholder', () => {
    expect(findingsOf(weakAnswer, withAnswer('We did [what].'))).toEqual([]);
  });

  test('is a hint that quotes the answer', () => {
    const [finding] = findingsOf(weakAnswer, withAnswer('It depends.'));
    expect(finding).toMatchObject({ severity: 'hint' });
    expect(finding?.message).toContain('“It depends.”');
  });
});
