import { describe, expect, test } from 'vitest';
import { assignedWork } from '../../src/checks/assigned-work';
import { severityOf } from '../../src/checks/severities';
import { contextOf, DEFAULT_OPTIONS } from '../../src/config/options';
import { readStory } from '../../src/story/readStory';
import { expectMost, taught } from '../evidence/judge/taught';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const withTask = (task: string) => WHOLE.replace('The queue belonged to another team and nobody had asked me.', task);

describe('assigned-work', () => {
  test.each([
    'My manager asked me to look into the failing jobs.',
    'My lead told me to fix it by Monday.',
    'I was assigned by my supervisor to prepare the report.',
  ])('warns of: %s', (task) => {
    expect(findingsOf(assignedWork, withTask(task)).map(({ severity }) => severity)).toEqual(['warning']);
  });

  const ORDERED = withTask('My manager asked me to look into the failing jobs.');
  const told = (principles: string) => ORDERED.replace('principles: [Ownership]', principles);

  test.each([
    ['principles: [Think Big]', 'warning'],
    ['principles: [Bias for Action, Deliver Results]', 'warning'],
    ['principles: [Invent and Simplify]', 'info'],
    ['principles: [Deliver Results, Ownership]', 'hint'],
    ['principles: [Hire and Develop the Best]', 'hint'],
    ['principles: [Courage]', 'info'],
    ['principles: []', 'info'],
  ])('under "%s" it is %s', (principles, severity) => {
    expect(findingsOf(assignedWork, told(principles)).map((one) => one.severity)).toEqual([severity]);
  });

  test('a severity the user set outweighs the principle', () => {
    const options = { severities: { 'assigned-work': 'warning' as const } };
    expect(findingsOf(assignedWork, told('principles: [Earn Trust]'), options)[0]?.severity).toBe('warning');
  });

  test.each([
    ['ends', 'info'],
    ['weakens', 'info'],
    ['neutral', 'hint'],
    [undefined, 'info'],
  ] as const)('what is unsure stays at most an info: %s', (assigned, severity) => {
    const context = contextOf(readStory(''), DEFAULT_OPTIONS);
    expect(severityOf(assignedWork, { unsure: true }, undefined, { ...context, assigned })).toBe(severity);
  });

  test.each(['My task was to reduce the latency.', 'Nobody asked me to do it.', 'The other team was asked to fix it.'])(
    'leaves alone: %s',
    (task) => {
      expect(findingsOf(assignedWork, withTask(task))).toEqual([]);
    },
  );

  test('is not made of most near misses', () => {
    expectMost(
      taught('assigned', false).filter(({ section }) => section === 'Task'),
      ({ text }) => findingsOf(assignedWork, withTask(text)).length === 0,
      ({ text }) => text,
    );
  });

  test('underlines the clause that tells it', () => {
    const [words] = underlined(
      assignedWork,
      withTask('The queue was slow, so my team lead asked me to take over the case.'),
    );
    expect(words).toContain('my team lead asked me');
    expect(words).not.toContain('slow');
  });

  test('reads the Situation too, and no later section', () => {
    const order = 'My manager asked me to fix it.';
    expect(findingsOf(assignedWork, WHOLE.replace('Orders stuck', `${order} Orders stuck`))).toHaveLength(1);
    expect(findingsOf(assignedWork, WHOLE.replace('I traced', `${order} I traced`))).toEqual([]);
  });

  test('says it even where a boundary stands beside it', () => {
    const text = withTask('My manager asked me to fix it. The queue was mine, the printers were not.');
    expect(underlined(assignedWork, text)).toEqual(['My manager asked me to fix it.']);
  });

  test.each([
    [
      'Ownership',
      'My manager asked me to fix it. I owned the plan; the date was hers.',
      'Say what you saw in it yourself.',
    ],
    ['Ownership', 'My manager asked me to fix it.', 'Say what you saw in it yourself, or what was yours to decide.'],
    ['Earn Trust', 'My manager asked me to fix it.', 'Say what you saw in it yourself, or what was yours to decide.'],
    [
      'Earn Trust',
      'My manager asked me to fix it. I owned the plan; the date was hers.',
      "That's fine here. Keep it short, and get to what was yours.",
    ],
    [
      'Deliver Results',
      'I was assigned the migration by my manager, and how we did it was mine to decide.',
      "That's fine here. Keep it short, and get to what was yours.",
    ],
  ])('never asks for what the text says: %s, %s', (principle, task, ask) => {
    const [finding] = findingsOf(assignedWork, withTask(task).replace('[Ownership]', `[${principle}]`));
    expect(finding?.message.split(/ started this\. |\)\? /).at(-1)).toBe(ask);
  });

  test('quotes the words it means', () => {
    const [finding] = findingsOf(assignedWork, withTask('I was told to make it faster.'));
    expect(finding?.message).toContain('“I was told to');
  });
});
