import { describe, expect, test } from 'vitest';
import { readAssignments } from '../../src/evidence/assignments';
import { judgeStory } from '../../src/evidence/judge/judgeStory';
import { readStory } from '../../src/story/readStory';

/** What is assigned, with a judge that says so of nothing unless one is given. */
function assignedIn(text: string, score = -1000) {
  const story = readStory(text);
  const sentences = judgeStory(story).map((one) => ({ ...one, answers: { ...one.answers, assigned: score } }));
  const facts = readAssignments({ story, sentences, bySentence: new Map(sentences.map((one) => [one.sentence, one])) });
  return facts.map((fact) => ({ ...fact, told: story.text.slice(fact.range.start, fact.range.end) }));
}
const inTask = (task: string) => assignedIn(`## Task\n\n${task}\n`);

describe('a plain order needs no judge', () => {
  test.each([
    ['My sergeant ordered me to count the stretchers.', 'My sergeant ordered me to count the stretchers'],
    ['The head chef told me to empty the cold room.', 'The head chef told me to empty the cold room'],
    ['Our captain asked me to check the ropes, and the tide was due at six.', 'Our captain asked me to check'],
    ['The roof leaked, so the superintendent directed me to close the hall.', 'the superintendent directed me to'],
    ['The chief nurse gave me one target.', 'The chief nurse gave me one target'],
    ['Our head librarian asked me to sort the maps.', 'Our head librarian asked me to'],
    ['The lead engineer handed me the project.', 'The lead engineer handed me the project'],
    ['My director gave me one target for the year.', 'My director gave me one target'],
    ['My manager gave me the migration project.', 'My manager gave me the migration project'],
    ['The charge nurse gave me a new task on Monday.', 'The charge nurse gave me a new task'],
    ['The vice president asked me to cut the jams.', 'The vice president asked me to'],
    ['Our headmaster set me a hard goal.', 'Our headmaster set me a hard goal'],
  ])('%s', (task, begins) => {
    const [fact, ...others] = inTask(task);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ sentence: 0, strength: 'proof' });
    expect(fact?.told.startsWith(begins)).toBe(true);
  });

  test.each([
    'My neighbour asked me to count the stretchers.',
    'The chef told the porter to empty the cold room.',
    'The chef did not ask me to empty the cold room.',
    'The chef might tell me to empty the cold room.',
    'A nurse gave me one target.',
    'The chief nurse gave me feedback on the project.',
    'My director gave me a week.',
    'My manager gave me project feedback.',
    'My boss handed me the project files.',
    'My manager gave me the task list.',
    'My director gave me goal sheets to sign.',
    'The head office asked the nurse to sort the maps.',
    'I asked my chef to empty the cold room.',
  ])('none: %s', (task) => {
    expect(inTask(task)).toEqual([]);
  });
});

test('an order stands in Situation or Task', () => {
  const order = 'The foreman asked me to redo the rota.';
  expect(assignedIn(`## Situation\n\n${order}\n`)).toHaveLength(1);
  expect(assignedIn(`## Action\n\n${order}\n\n## Result\n\n${order}\n`)).toEqual([]);
});

test('an order that the judge hears too is told once', () => {
  expect(assignedIn('## Task\n\nThe foreman asked me to redo the rota.\n', 1_000_000)).toHaveLength(1);
});

test('they are told in the order of the text', () => {
  const text = '## Situation\n\nIt rained. The foreman told me to stop.\n\n## Task\n\nMy boss asked me to wait.\n';
  expect(assignedIn(text).map(({ sentence }) => sentence)).toEqual([1, 2]);
});

describe('what the judge takes for an order', () => {
  const strengthOf = (task: string) => assignedIn(`## Task\n\n${task}\n`, 1000).map(({ strength }) => strength);
  test.each([
    'Deadlines at our school are set by the head of department.',
    'The rota is made by the ward manager.',
    'Routes are handed out by the dispatcher each morning.',
  ])('is a mere sign of one where it tells how a place is run: %s', (task) => {
    expect(strengthOf(task)).toEqual(['cue']);
  });
  test.each([
    'The deadline was set by the head of department.',
    'Routes are handed to us by the dispatcher.',
    'The head sets the deadlines, and I was given the first one.',
  ])('is one: %s', (task) => {
    expect(strengthOf(task)).toEqual(['proof']);
  });
});
