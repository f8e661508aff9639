import { describe, expect, test } from 'vitest';
import { assignedWork } from '../../src/checks/assigned-work';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const withTask = (task: string) => WHOLE.replace('The queue belonged to another team and nobody had asked me.', task);

describe('assigned-work', () => {
  test.each([
    'My manager asked me to look into the failing jobs.',
    'One day my boss came to me and told me to fix it by Monday.',
    'our team lead assigned me the task of writing the tests',
    'I was asked by my supervisor to prepare the report.',
    'The CTO wanted me to evaluate three vendors.',
    'My professor gave me the task to build the simulator.',
    'My manager, Ana, asked me if I could take over the project.',
    'Management told us to reduce the cloud bill by 20%.',
    'The head of engineering put me in charge of the migration.',
    'I was given the task by my team leader.',
    'My tech lead handed me the ticket.',
    'The director appointed me as the lead of the project.',
  ])('warns of: %s', (task) => {
    expect(findingsOf(assignedWork, withTask(task)).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test.each([
    'I was tasked with building a dashboard.',
    'I was assigned to the payments project.',
    'We were asked to deliver it within two weeks.',
    'I was told to make it faster.',
    "I've been given the responsibility to set up the CI.",
    'I got assigned a bug in the login page.',
    'The task was assigned to me.',
    'My team was tasked with migrating the service.',
    'I was put in charge of the release.',
    'I was chosen to lead the project.',
  ])('makes a note of: %s', (task) => {
    expect(findingsOf(assignedWork, withTask(task)).map(({ severity }) => severity)).toEqual(['info']);
  });

  test.each([
    'My task was to reduce the latency.',
    'Nobody asked me to do it.',
    "I wasn't asked to look at it.",
    'The client asked us to add a filter.',
    'A customer asked me to call back.',
    'My manager asked me whether I really had time for it.',
    'My manager told me to leave it alone, but I did not.',
    'Without being asked I started to collect the logs.',
    'The other team was asked to fix it.',
    'I was told that the system was slow.',
    'I asked my manager to give me two weeks.',
    'My manager did not ask me to do that.',
    'I was asked why the numbers were different.',
    'Before my manager asked me to, I had already started.',
    'I was given full access to the logs.',
    'A colleague asked me to help with her query.',
    'My boss was happy with the plan.',
    'I told my manager that I would do it.',
    'I was given feedback by my lead.',
    'My lead gave me a free hand.',
    'I had to fix it before the release.',
    'They told me the server was down.',
  ])('leaves alone: %s', (task) => {
    expect(findingsOf(assignedWork, withTask(task))).toEqual([]);
  });

  test.each([
    ['In May my team lead asked me to take over the case.', 'my team lead asked me to'],
    ['I was told by my boss to make a report.', 'I was told by my boss'],
    ['I was tasked with the queue.', 'I was tasked with'],
  ])('underlines the phrase of "%s"', (task, words) => {
    expect(underlined(assignedWork, withTask(task))).toEqual([words]);
  });

  test('reads the Situation too, and no later section', () => {
    const order = 'My manager asked me to fix it.';
    expect(findingsOf(assignedWork, WHOLE.replace('Orders stuck', `${order} Orders stuck`))).toHaveLength(1);
    expect(findingsOf(assignedWork, WHOLE.replace('I traced', `${order} I traced`))).toEqual([]);
  });

  test('says it even where a boundary stands beside it', () => {
    const text = withTask('My manager asked me to fix it. The queue was mine, the printers were not.');
    expect(underlined(assignedWork, text)).toEqual(['My manager asked me to']);
  });

  test('quotes the words it means', () => {
    const [finding] = findingsOf(assignedWork, withTask('I was told to make it faster.'));
    expect(finding?.message).toContain('“I was told to');
  });
});
