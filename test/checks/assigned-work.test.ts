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

  test.each([
    'My manager forwarded me the mail and asked me to handle it.',
    'I was asked by CFO to bring this under control.',
    'Got assigned by PMO as release manager.',
    'Was asked to lead the training.',
    'Tasked with cutting the overtime.',
    'Boss told me to sort it out.',
    'Head nurse asked me to write the rota.',
    'My manager said I should take over the account.',
    "At my director's request I joined the project.",
    'My supervisor called me into his office and told me to fix the schedule.',
    'HR asked me to prepare the workshop.',
    'Our principal wanted me to organise the sports day.',
    'Was given the job of training the new cooks.',
    'My team lead came to me and said that I have to finish the module.',
    'I was told to clean up the stock list.',
    'I got a call from my manager asking me to cover the branch.',
    'My manager delegated this to me.',
    'I was instructed by the captain to check the cargo.',
    'I was deputed by my company to the client site.',
    'The management decided that I should lead it.',
  ])('underlines something in the note: %s', (task) => {
    expect(findingsOf(assignedWork, withTask(task))).toHaveLength(1);
  });

  test.each([
    'I asked my manager to give me a week.',
    'My manager asked me how I had done it.',
    'My manager told me that the client was angry.',
    'The nurse was late and was asked to leave.',
    'The customer asked me to call back.',
    'A colleague asked me to review her draft.',
    'My manager forwarded me the case and I read it.',
    'Nobody asked me to do it.',
    'My boss told me to drop it, but I went on.',
    'My manager said that the budget was gone.',
    'The tickets were assigned to the vendor.',
    'I assigned the rooms.',
    'Passengers were told to wait.',
    'My task was to call everyone.',
    'My supervisor asked me not to touch it.',
    'I was asked questions about the budget.',
    'My boss said I should leave it alone.',
    'The head of sales asked for a report.',
    'I told my manager to wait.',
    'Assigned seats were lost.',
    'My manager decided to leave the company.',
    'Because my boss was away, I decided to lead it.',
    'My manager was on holiday and a customer asked me to help.',
  ])('is silent on the note: %s', (task) => {
    expect(findingsOf(assignedWork, withTask(task))).toEqual([]);
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
